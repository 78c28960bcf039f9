import { DomainError } from '@plusloin/kernel';
import { closeOnSignal, createLog, readConfig } from '@plusloin/platform';
import { contexts } from '@plusloin/backoffice';
import { startApi } from './start-api.js';

async function main(): Promise<void> {
  const config = readConfig(process.env, ['databaseUrl', 'keyEncryptionKey']);
  const log = createLog({ level: config.logLevel, process: 'api' });
  try {
    const api = await startApi({ config, contexts, log });
    closeOnSignal(() => api.close(), { log });
  } catch (error) {
    log.error('process.start-failed', { error });
    throw error;
  }
}

main().catch((error: unknown) => {
  // A named refusal is written for whoever starts the process; anything else is in the log.
  if (error instanceof DomainError) process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
