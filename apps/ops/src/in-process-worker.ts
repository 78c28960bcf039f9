import { contexts } from '@plusloin/backoffice';
import { JobRegistry, openQueues, startWorkers, type JobEvent } from '@plusloin/platform';
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
    await queues.ready();
    const workers = startWorkers({
      ...{ registry, work, queues, log, observe },
      lookUp: dataSource,
      concurrency: Math.max(1, Math.min(MOST_AT_ONCE, config.databasePoolSize - 3)),
    });
    try {
      return await use();
    } finally {
      await workers.stop();
    }
  } finally {
    await queues.close();
  }
}

/** A close is bound by its processors, and this machine also runs the database. */
const MOST_AT_ONCE = 4;
