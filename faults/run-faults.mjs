import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newEncryptionKey, newSigningKey } from '../scripts/parts/keys.mjs';
import { defer } from '../scripts/parts/processes.mjs';
import { CommitCutter } from './commit-cutter.mjs';
import { founded } from './founded.mjs';
import { filesIn, findings, repeatedWork, settled } from './judge.mjs';
import { racedKeys } from './judge-race.mjs';
import { closeQuarters, postEndlessly } from './lines.mjs';
import { drawPlan, EVENTFUL_QUARTERS } from './plan.mjs';
import { blowsTable, figuresTable } from './report.mjs';
import { Seeded } from './seeded.mjs';
import { Postgres, RedisServer } from './servers.mjs';
import { smallDisk } from './small-disk.mjs';
import { Stage } from './stage.mjs';
import { Storm } from './storm.mjs';
import { foundWorld, QUARTERS } from './world.mjs';

const WORKERS = 2;
const ENDLESS_PAUSE_MS = 40;
const MADE_AGAIN_PERCENT = 30;
/** From so many kills on, each copy of the world lives for longer. */
const MANY_KILLS = 20;

/**
 * First the world is closed once in peace; then, on each queue, under blows, as often as it takes
 * for so many kills. Answers what is not as in the first run: `[sentence]`, empty when all is well.
 */
export async function runFaults({ kills, seed, queues, folder, say }) {
  await chmod(folder, 0o711);
  const cutter = new CommitCutter();
  await cutter.listen();
  defer(() => cutter.close());
  const postgres = new Postgres(join(folder, 'postgres'), cutter);
  await postgres.start();
  const storage = await smallDisk(join(folder, 'storage'), say);
  const world = await makeWorld(postgres, folder);
  const shared = { ...{ postgres, cutter, folder, storage, ...world }, count: { stages: 0 } };
  const isShort = kills < MANY_KILLS;
  shared.quarters = isShort ? QUARTERS.few : QUARTERS.many;
  shared.eventful = isShort ? 0 : EVENTFUL_QUARTERS;
  shared.plan = drawPlan(world.cooperatives, { seed, isShort });
  const calm = await inPeace(shared, say);
  const found = [...calm.found];
  for (const queue of queues) {
    if (found.length > 0) break;
    // Apart, so that the order of the blows depends on the seed alone.
    const [order, random] = [new Seeded(seed), new Seeded(seed + 1)];
    const redis = queue === 'redis' ? new RedisServer(join(folder, 'redis')) : undefined;
    await redis?.start();
    say(`\n${kills} kills on the queue of ${queue}`);
    const storm = new Storm({ kills, random: order, say });
    found.push(...(await underBlows({ ...shared, redis, random }, storm, calm.files, say)));
    await redis?.server.stop();
  }
  return found;
}

/** Founded in the database that each stage copies. */
async function makeWorld(postgres, folder) {
  const cooperatives = await founded(postgres, foundWorld);
  const worldFile = join(folder, 'world.json');
  await writeFile(worldFile, JSON.stringify(cooperatives));
  const keys = { PLUSLOIN_KEY: newEncryptionKey(), PLUSLOIN_SIGNING_KEY: newSigningKey() };
  return { cooperatives, worldFile, keys };
}

async function inPeace(shared, say) {
  const begun = performance.now();
  const life = { isEnough: () => false, isAgain: () => false, onBegin() {}, onEnd() {} };
  const plan = Object.fromEntries(
    Object.entries(shared.plan).map(([slug, { reopened }]) => [slug, { reopened }]),
  );
  const played = await play({ ...shared, plan }, life, async () => undefined);
  const seconds = (performance.now() - begun) / 1_000;
  const { closes, files, found } = played;
  say(`${closes.length} closes in peace: ${files.size} files, ${seconds.toFixed(1)} s.`);
  return { files, found };
}

async function underBlows(shared, storm, reference, say) {
  const begun = performance.now();
  const stages = [];
  const found = [];
  while (!storm.isOver && found.length === 0) {
    // All that was drawn happens once, even when the last kills came before it.
    const least = stages.length === 0 ? shared.eventful : 0;
    const life = {
      isEnough: (index) => storm.isOver && index >= least,
      isAgain: () => shared.random.between(1, 100) <= MADE_AGAIN_PERCENT,
      onBegin: () => storm.begun(),
      onEnd: () => storm.ended(),
    };
    const rage = (stage, isCalm) => storm.rage(stage, isCalm);
    const stage = await play({ ...shared, reference }, life, rage);
    stages.push(stage);
    found.push(...stage.found);
    say(`${stage.closes.length} closes on ${stage.name}: ${found.length} findings.`);
  }
  const seconds = (performance.now() - begun) / 1_000;
  say(`\n${blowsTable(storm.struck)}`);
  say(`${figuresTable({ storm, stages, seconds })}\n`);
  return found;
}

/** One copy of the world from its first posting to its judgement. */
async function play(of, life, rage) {
  const { cooperatives, quarters, plan, reference, count, ...shared } = of;
  count.stages += 1;
  const stage = new Stage(shared, count.stages);
  const cutsBefore = shared.cutter.cuts;
  await stage.open(WORKERS);
  const endless = cooperatives.find((one) => one.isNeverClosed);
  postEndlessly(stage, endless, ENDLESS_PAUSE_MS);
  let isCalm = false;
  const lines = cooperatives
    .filter((one) => !one.isNeverClosed)
    .map((one) => closeQuarters(stage, one, { quarters, plan: plan[one.slug], ...life }));
  const ended = Promise.all(lines).finally(() => (isCalm = true));
  const [all] = await Promise.all([ended, rage(stage, () => isCalm)]);
  const closes = all.flat();
  shared.cutter.arm(0);
  const open = await settled(stage);
  await stage.close();
  const told = { cooperatives, quarters, closes, reference };
  const found = [...open, ...(await findings(stage, told))];
  const work = await repeatedWork(stage);
  const files = await filesIn(stage.storage);
  if (found.length === 0) await stage.remove();
  return {
    ...{ name: stage.database, closes, found, files, work },
    acknowledged: stage.client.acknowledged.size,
    raced: cooperatives
      .filter((one) => one.isRaced)
      .reduce((sum, one) => sum + racedKeys(one, stage.client.acknowledged).length, 0),
    cuts: shared.cutter.cuts - cutsBefore,
    refusedWrites: stage.refusedWrites,
    endedByThemselves: [stage.client.process, ...stage.workers].reduce(
      (sum, one) => sum + one.endedByItself,
      0,
    ),
  };
}
