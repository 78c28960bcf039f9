import { contexts } from '@plusloin/backoffice';
import { DomainError } from '@plusloin/kernel';
import { closeOnSignal, createLog, JobsMisassigned, readConfig } from '@plusloin/platform';
import { cooperatives } from '@plusloin/registry';
import { schedule } from './schedule.js';
import { startWorker } from './start-worker.js';

async function main(): Promise<void> {
  const config = readConfig(process.env, ['databaseUrl', 'signingKey']);
  const log = createLog({ level: config.logLevel, process: 'worker' });
  try {
    const worker = await startWorker({
      ...{ config, contexts, log },
      schedules: schedule,
      listCooperatives: cooperatives,
    });
    closeOnSignal(() => worker.close(), { log });
  } catch (error) {
    log.error('process.start-failed', { error });
    throw error;
  }
}

main().catch((error: unknown) => {
  // What is written for whoever starts the process is shown; anything else is in the log.
  const isReadable = error instanceof DomainError || error instanceof JobsMisassigned;
  if (isReadable) process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
