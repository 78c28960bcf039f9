import { generateKeyPairSync } from 'node:crypto';
import { open, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Outbox } from '@plusloin/platform';
import { QuarterClose } from '@plusloin/statements';
import { freePort } from '../../scripts/parts/ports.mjs';
import { lastWords } from '../../scripts/parts/log-file.mjs';
import { top } from '../../scripts/parts/places.mjs';
import { cpuOfServer } from '../../scripts/parts/pairs.mjs';
import { startChild } from '../../scripts/parts/processes.mjs';
import { cpuOfProcess, peakOfProcess } from './measured-process.mjs';

const MAIN = join(top, 'apps', 'worker', 'dist', 'main.js');

/** Where the files and the key of a world's workers lie. */
export async function closingPlace(world, { redisUrl } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-bench-close-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  const variables = {
    PATH: process.env.PATH,
    DATABASE_URL: world.urls.runtime,
    STORAGE_URL: `file://${folder}/files`,
    PLUSLOIN_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    LOG_LEVEL: 'warn',
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
  return { folder, files: join(folder, 'files'), variables };
}

/** The worker of the product, as a process of its own, once it is ready for jobs. */
export async function startCloseWorker({ folder, variables, flags = [] }) {
  const port = await freePort();
  const path = join(folder, 'worker.log');
  const log = await open(path, 'a');
  const child = startChild(process.execPath, [...flags, MAIN], {
    name: 'worker',
    env: { ...variables, METRICS_PORT: String(port) },
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  for (let waited = 0; waited < 30_000; waited += 50) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return child;
    await pause(50);
  }
  throw new Error(`the worker is not ready: ${(await lastWords(path)) ?? ''}`);
}

/** One close from the request to the last file, by a worker of its own; what it took. */
export async function measuredClose(world, place, quarter, { postgres }) {
  const worker = await startCloseWorker(place);
  try {
    const server = await cpuOfServer(postgres);
    const before = await cpuOfProcess(worker.pid);
    const own = process.cpuUsage();
    const begun = performance.now();
    const { closeId } = await requested(world, quarter);
    const asked = process.cpuUsage(own);
    const progress = await ended(world, closeId);
    const ms = performance.now() - begun;
    const requestMs = (asked.user + asked.system) / 1_000;
    return {
      ms,
      nodeMs: (await cpuOfProcess(worker.pid)) - before + requestMs,
      postgresMs: (await cpuOfServer(postgres)) - server,
      peak: await peakOfProcess(worker.pid),
      files: progress.summary.files,
    };
  } finally {
    await worker.stop();
  }
}

export const closeOf = ({ work }) => new QuarterClose({ work, outbox: new Outbox() });

export const requested = (world, quarter) => closeOf(world).request(world.actor, { quarter });

/** Waits for the end; a close that fails measures nothing. */
export async function ended(world, closeId) {
  const close = closeOf(world);
  for (;;) {
    const progress = await close.progress(world.actor, closeId);
    if (progress.state === 'done') return progress;
    if (progress.state === 'failed') throw new Error(`close: ${JSON.stringify(progress.failure)}`);
    await pause(100);
  }
}
