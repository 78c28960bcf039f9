import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { until } from './waiting.mjs';

/** Longer than the lock of a job: others have taken it when the frozen worker wakes. */
const FROZEN_MS = [15_500, 18_000];
const FULL_MS = 6_000;

/**
 * What may happen to the stage. `on` names what it happens to: two blows never fall on the same
 * thing at once. `strike` resolves when what was struck is back. What would mostly miss falls some
 * milliseconds after a close was asked for, when its files are being made.
 */
export const BLOWS = {
  'kill worker': {
    on: 'worker',
    isKill: true,
    strike: ({ workers, random }) => random.pick(workers).kill(),
  },
  'kill PostgreSQL': { on: 'postgres', isKill: true, strike: ({ postgres }) => postgres.kill() },
  'kill a session of PostgreSQL': {
    on: 'postgres',
    isKill: true,
    strike: ({ postgres, random }) => postgres.killBackend(random),
  },
  'kill Redis': {
    on: 'redis',
    isKill: true,
    strike: ({ redis, random }) => redis.kill(random.pick(['whole', 'torn', 'empty'])),
  },
  'kill posting client': {
    on: 'client',
    isKill: true,
    strike: ({ client }) => client.process.kill(),
  },
  'wipe the queue': { on: 'queue', strike: wipeQueue },
  'freeze a worker past its lock': {
    on: 'frozen',
    afterAskingMs: [200, 1_500],
    strike: freezeWorker,
  },
  'cut after commit': { on: 'commits', strike: cutAfterCommit },
  'cut all connections': { on: 'commits', strike: async ({ cutter }) => void cutter.cutAll() },
  'fill the disk': { on: 'disk', strike: fillDisk },
};

/** Ten kills and what goes with them, before the deck is shuffled again. */
export function deckOf({ redis, hasSmallDisk }) {
  const kills = {
    'kill worker': redis ? 4 : 5,
    'kill PostgreSQL': 1,
    'kill a session of PostgreSQL': redis ? 1 : 2,
    'kill Redis': redis ? 2 : 0,
    'kill posting client': 2,
  };
  const others = {
    'wipe the queue': 2,
    'freeze a worker past its lock': 1,
    'cut after commit': 2,
    'cut all connections': 1,
    'fill the disk': hasSmallDisk ? 1 : 0,
  };
  const counts = Object.entries({ ...kills, ...others });
  return counts.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
}

async function wipeQueue({ redis, postgres, database }) {
  if (redis) return flushAll(redis.url);
  await until('the queue lets itself be wiped', 60, async () => {
    const { rows } = await postgres.ask(QUEUE_TABLES, [], database);
    await postgres.ask(`truncate ${rows.map((row) => row.name).join(', ')}`, [], database);
    return true;
  });
}

async function flushAll(url) {
  await until('Redis lets itself be wiped', 60, async () => {
    const connection = new Redis(url, { maxRetriesPerRequest: 0, retryStrategy: () => null });
    connection.on('error', () => undefined);
    try {
      return await connection.flushall();
    } finally {
      connection.disconnect();
    }
  });
}

const QUEUE_TABLES = `
  select format('bullmq.%I', relname) as name from pg_class
   where relnamespace = 'bullmq'::regnamespace and relkind = 'r' and relname <> 'migration'`;

async function freezeWorker({ workers, random }) {
  await random.pick(workers).freeze(random.between(...FROZEN_MS));
}

async function cutAfterCommit({ cutter, random }) {
  cutter.arm(random.between(1, 4));
  await until('a commit to cut', 60, () => (cutter.armed === 0 ? true : undefined), 20);
}

/** Until somebody has run into it, or nobody came. */
async function fillDisk(stage) {
  const path = join(stage.storage, '.filler');
  const filler = await open(path, 'w');
  const before = stage.refusedWrites;
  try {
    for (const size of [2 ** 20, 2 ** 12, 1]) await fillWith(filler, Buffer.alloc(size, 1));
    for (let waited = 0; waited < FULL_MS && stage.refusedWrites === before; waited += 50) {
      await pause(50);
    }
  } finally {
    await filler.close();
    await rm(path, { force: true });
  }
}

async function fillWith(file, piece) {
  for (;;) {
    try {
      await file.write(piece);
    } catch (error) {
      if (error.code === 'ENOSPC') return;
      throw error;
    }
  }
}
