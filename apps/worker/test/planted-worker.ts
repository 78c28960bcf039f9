/** The worker's own process, as `main.ts` starts it, with a planted context. */
import { closeOnSignal, createLog, readConfig } from '@plusloin/platform';
import { startWorker } from '../src/start-worker.js';
import { plantedContext } from './planted-context.js';

const config = readConfig(process.env, ['databaseUrl']);
const log = createLog({ level: config.logLevel, process: 'worker' });
const worker = await startWorker({
  ...{ config, log, schedules: [] },
  contexts: [plantedContext],
  listCooperatives: () => Promise.resolve([]),
});
closeOnSignal(() => worker.close(), { log });
