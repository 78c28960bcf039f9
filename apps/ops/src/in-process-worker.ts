import { contexts } from '@plusloin/backoffice';
import {
  JobRegistry,
  openQueues,
  startWorkers,
  type JobEvent,
  type Queues,
} from '@plusloin/platform';
import type { Installation } from './installation.js';

/**
 * Carries jobs in this very process for as long as `use` runs, so that a command that asks for jobs
 * sees them done where no worker runs. Where one runs, they share the work.
 */
export async function withWorker<T>(
  { services, dataSource }: Installation,
  use: () => Promise<T>,
  observe: (event: JobEvent) => void,
): Promise<T> {
  const { config, work, log } = services;
  if (config.databaseUrl === undefined) throw new Error('an installation has a database');
  const registry = new JobRegistry(
    contexts.flatMap((context) => [...(context.jobs ?? [])]),
    contexts.flatMap((context) => [...(context.handlers?.(services) ?? [])]),
  );
  const queues = openQueues({
    redisUrl: config.redisUrl?.reveal(),
    databaseUrl: config.databaseUrl.reveal(),
    onError: (error) => log.error('jobs.queue-failed', { error }),
  });
  try {
    await answering(queues);
    const workers = startWorkers({
      ...{ registry, work, log, observe },
      queues: withoutTimers(queues),
      lookUp: dataSource,
      concurrency: Math.max(1, Math.min(MOST_AT_ONCE, config.databasePoolSize - 3)),
    });
    return await use().finally(() => workers.stop());
  } finally {
    await queues.close();
  }
}

/** A close is bound by its processors, and this machine also runs the database. */
const MOST_AT_ONCE = 4;

/**
 * The calendar is for workers. This process has none, and timers that it does not know would be
 * taken away as those of another version.
 */
const withoutTimers = (queues: Queues): Queues => ({
  backend: queues.backend,
  ready: () => queues.ready(),
  send: (trees) => queues.send(trees),
  contents: () => queues.contents(),
  remove: (ids) => queues.remove(ids),
  consume: (process, options) => queues.consume(process, options),
  countTimers: async () => 0,
  timers: async () => new Map(),
  putTimer: async () => undefined,
  removeTimer: async () => undefined,
  close: () => queues.close(),
});

/** A queue whose server is away would be waited for without end. */
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

const PATIENCE_MILLISECONDS = 10_000;
