import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  databaseProbe,
  Health,
  JobRegistry,
  Metrics,
  migrationsProbe,
  NestLog,
  openQueues,
  PlatformModule,
  readMigrations,
  SERVICES,
  startWorkers,
  type PlannedCooperative,
  type PlatformSettings,
  type Queues,
  type Schedule,
  type Services,
  type WorkersOptions,
} from '@plusloin/platform';
import { DataSource } from 'typeorm';
import { JobMetrics } from './job-metrics.js';
import { serveStatus } from './status-server.js';

export interface WorkerSettings extends Omit<PlatformSettings, 'process'> {
  readonly schedules: readonly Schedule[];
  readonly listCooperatives: (database: DataSource) => Promise<readonly PlannedCooperative[]>;
}

export interface RunningWorker {
  readonly statusPort: number;
  /** Finishes what runs or hands it back, then gives queue and database back. */
  close(): Promise<void>;
}

/** Refuses to start with a job that nobody does, or two, or an hour that names no job. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const { config, log } = settings;
  const app = await NestFactory.createApplicationContext(
    PlatformModule.for({ ...settings, process: 'worker' }),
    { logger: new NestLog(log), abortOnError: false },
  );
  const queues = openQueues({
    redisUrl: config.redisUrl?.reveal(),
    databaseUrl: config.databaseUrl.reveal(),
    onError: (error) => log.error('jobs.queue-failed', { error }),
  });
  try {
    await answering(queues);
    return await run(settings, app, queues);
  } catch (error) {
    await queues.close();
    await app.close();
    throw error;
  }
}

async function run(
  settings: WorkerSettings,
  app: INestApplicationContext,
  queues: Queues,
): Promise<RunningWorker> {
  const { config, log } = settings;
  const database = app.get(DataSource);
  const metrics = app.get(Metrics);
  const health = await healthOf(settings, database, queues);
  const status = await serveStatus(health, metrics, {
    host: config.metricsHost,
    port: config.metricsPort,
  });
  try {
    const workers = startWorkers(workersOptions(settings, app, queues));
    log.info('worker.started', { port: status.port });
    return {
      statusPort: status.port,
      close: async () => {
        await workers.stop();
        await queues.close();
        await status.close();
        await app.close();
      },
    };
  } catch (error) {
    await status.close();
    throw error;
  }
}

function workersOptions(
  { config, contexts, log, schedules, listCooperatives }: WorkerSettings,
  app: INestApplicationContext,
  queues: Queues,
): WorkersOptions {
  const services = app.get<Services>(SERVICES);
  const database = app.get(DataSource);
  const { observe, observeSent } = new JobMetrics(app.get(Metrics));
  const registry = new JobRegistry(
    contexts.flatMap((context) => [...(context.jobs ?? [])]),
    contexts.flatMap((context) => [...(context.handlers?.(services) ?? [])]),
  );
  return {
    ...{ registry, work: services.work, lookUp: database, queues, log, schedules },
    concurrency: concurrencyWith(config.databasePoolSize),
    listCooperatives: () => listCooperatives(database),
    observe,
    observeSent,
  };
}

async function healthOf(
  { contexts, log }: WorkerSettings,
  database: DataSource,
  queues: Queues,
): Promise<Health> {
  const queue = { name: 'queue', ask: async () => void (await queues.countTimers()) };
  const migrations = migrationsProbe(database, await readMigrations(contexts));
  return new Health([databaseProbe(database), migrations, queue], log);
}

/** A job holds one connection at most; the relay, the reconciler and the calendar one each. */
function concurrencyWith(poolSize: number): number {
  return Math.max(1, Math.min(MOST_AT_ONCE, poolSize - 3));
}

const MOST_AT_ONCE = 8;
const PATIENCE_MILLISECONDS = 10_000;

/** A queue whose tables are missing, or whose server is away, is said at the start. */
async function answering(queues: Queues): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const silence = () => reject(new Error(`the queue on ${queues.backend} does not answer`));
    timer = setTimeout(silence, PATIENCE_MILLISECONDS);
  });
  try {
    await Promise.race([queues.ready(), late]);
  } finally {
    clearTimeout(timer);
  }
}
