import { rm } from 'node:fs/promises';
import { machine } from '../scripts/parts/pairs.mjs';
import { queueCosts } from './parts/close-queue.mjs';
import { closingPlace, measuredClose } from './parts/close-worker.mjs';
import { closeWorld, QUARTERS } from './parts/close-world.mjs';
import { killedClose } from './parts/killed-close.mjs';
import { measuredFloor, recordingsOf } from './parts/measured-floor.mjs';
import { closeFindings } from './parts/close-findings.mjs';

export const title = 'Quarter close';

const PRACTICES = 1_000;
/**
 * 10 000 in a long run, which takes half an hour: `CLOSE_PRACTICES=10000 npm run bench -- close`.
 */
const MANY = Number(process.env.CLOSE_PRACTICES ?? 2_000);
const [KILLED, ...ROUNDS] = QUARTERS.slice(-4);

/**
 * Closes by the worker of the product on its queue, quarter after quarter of one cooperative, each
 * beside its floor: one ordered SQL stream and the same pages by raw pdfkit with a parsed font, in
 * as many threads. The floor runs before and after, and is compared with itself. A stricter one
 * shapes no letters at all. Then one close is killed in its middle, and a larger cooperative is
 * closed: does each of its statements cost more?
 */
export async function measure({ postgres, say, table }) {
  const how = { postgres: postgres.pid };
  const world = await closeWorld(postgres, PRACTICES, 1 + ROUNDS.length);
  const place = await closingPlace(world);
  const larger = await closeWorld(postgres, MANY, 1);
  const largerPlace = await closingPlace(larger);
  try {
    const killed = await killedClose(world, place, KILLED);
    const rounds = [];
    for (const quarter of ROUNDS) rounds.push(await round(world, place, quarter, how));
    const many = await measuredClose(larger, largerPlace, ROUNDS.at(-1), how);
    const manyFloor = await measuredFloor(larger, ROUNDS.at(-1), rounds[0].recordings, how);
    const queue = await queueCosts(world, how);
    const found = { rounds, killed, many, manyFloor, queue, sizes: [PRACTICES, MANY] };
    tell(found, { say, table });
    say(await machine());
    return closeFindings(found);
  } finally {
    await Promise.all([world.close(), larger.close()]);
    await Promise.all([place, largerPlace].map(({ folder }) => rm(folder, { recursive: true })));
  }
}

/** Of the first close, the strokes of its pages are what the floor draws again. */
async function round(world, place, quarter, how) {
  const close = await measuredClose(world, place, quarter, how);
  const recordings = await recordingsOf(place, close.files);
  const before = await measuredFloor(world, quarter, recordings, how);
  const after = await measuredFloor(world, quarter, recordings, how);
  const unshaped = await measuredFloor(world, quarter, recordings, { ...how, isShaped: false });
  return { close, before, after, unshaped, recordings };
}

function tell({ rounds, many, manyFloor, killed, queue, sizes }, { say, table }) {
  const line = (what, { ms, nodeMs, postgresMs, peak }, count) => [
    what,
    ...[ms, nodeMs, postgresMs].map((figure) => (figure / count).toFixed(2)),
    peak.toFixed(0),
  ];
  const head = ['ms a statement', 'wall', 'Node CPU', 'PostgreSQL CPU', 'peak MB'];
  const rows = rounds.flatMap(({ close, before, after, unshaped }) => [
    line(`close of ${sizes[0]}`, close, sizes[0]),
    line('its floor', before, sizes[0]),
    line('its floor', after, sizes[0]),
    line('its floor, letters unshaped', unshaped, sizes[0]),
  ]);
  rows.push(line(`close of ${sizes[1]}`, many, sizes[1]), line('its floor', manyFloor, sizes[1]));
  say(table([head, ...rows]));
  const { lost, listed, ms } = killed;
  say(`killed with ${listed} listed, ${lost} written and lost; ${ms.toFixed(0)} ms to the end`);
  const costs = [queue.msPerJob, queue.msPerIdleSecond].map((one) => one.toFixed(2));
  say(`queue on ${queue.backend}: ${costs[0]} ms a job, ${costs[1]} ms an idle second`);
}
