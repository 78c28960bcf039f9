import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './parts/build.mjs';
import { pathOf } from './parts/debian.mjs';
import { install } from './parts/install.mjs';
import { defer, isEnding, Refusal, supervised } from './parts/processes.mjs';

const USAGE = `npm run faults -- --kills 50 [--seed N] [--queue redis|postgres|both]
  kills what a close stands on, on each queue so many times, and proves that nothing came of it
npm run faults -- --http --kills 50 [--seed N]
  kills the API under members who ask it, and proves that what it acknowledged is there once
`;

const MOST_TOLD = 30;

await supervised(async () => {
  const asked = askedBy(process.argv.slice(2));
  if (asked === undefined) return void console.log(USAGE);
  await install();
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-faults-'));
  let isKept = false;
  defer(() => (isKept ? undefined : rm(folder, { recursive: true, force: true })));
  const { kills, seed, http } = asked;
  const play = http ? httpPlay : await closesPlay(asked.queue);
  console.log(`seed ${seed}`);
  const which = http ? '--http' : `--queue ${asked.queue}`;
  const again = `npm run faults -- ${which} --kills ${kills} --seed ${seed}`;
  try {
    const found = await play({ kills, seed, folder, say: console.log });
    if (found.length === 0) return void console.log(`Nothing lost, nothing doubled: ${again}`);
    for (const sentence of found.slice(0, MOST_TOLD)) console.error(sentence);
    if (found.length > MOST_TOLD) console.error(`… and ${found.length - MOST_TOLD} more`);
  } catch (error) {
    if (isEnding()) throw error;
    console.error(error instanceof Refusal ? error.message : error.stack);
  }
  isKept = true;
  console.error(`FAILED, seed ${seed}. What is left: ${folder}\nThe same again: ${again}`);
  return 1;
});

// After the installation only: they stand on the product's own libraries.
async function httpPlay(wishes) {
  const { runHttpFaults } = await import('../faults/run-http-faults.mjs');
  return runHttpFaults(wishes);
}

async function closesPlay(asked) {
  const queues = await queuesOf(asked);
  const { runFaults } = await import('../faults/run-faults.mjs');
  return (wishes) => runFaults({ ...wishes, queues });
}

function askedBy(words) {
  const options = {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(randomInt(1, 1_000_000)) },
    queue: { type: 'string', default: 'both' },
    http: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  };
  const { values } = parseArgs({ args: words, options });
  const [kills, seed] = [Number(values.kills), Number(values.seed)];
  const isKnown = ['redis', 'postgres', 'both'].includes(values.queue);
  if (!isKnown || !Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
    throw new Refusal(USAGE);
  }
  return values.help ? undefined : { kills, seed, queue: values.queue, http: values.http };
}

async function queuesOf(asked) {
  const hasRedis = (await pathOf('redis-server')) !== undefined;
  if (asked === 'redis' && !hasRedis) throw new Refusal('Debian: apt-get install redis-server');
  if (asked !== 'both') return [asked];
  if (hasRedis) return ['redis', 'postgres'];
  console.warn('SKIPPED for want of redis-server (Debian: redis-server): the queue on Redis.');
  return ['postgres'];
}
