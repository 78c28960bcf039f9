/**
 * A worker process that a test kills. It says on its standard output what it begins. The 'endless'
 * one never ends it; the others write their note, the 'slow' one after a while. Its place is JSON
 * in the first argument.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '@plusloin/kernel';
import {
  createDataSource,
  createLog,
  handle,
  JobRegistry,
  openQueues,
  platformContext,
  startWorkers,
  Work,
} from '@plusloin/platform';
import { note, WRITE_NOTE } from './notes.js';

const place = JSON.parse(process.argv[2] ?? '{}');
const settings = { url: place.databaseUrl, poolSize: 2, applicationName: 'plusloin doomed' };
const dataSource = await createDataSource(settings, [platformContext]).initialize();
const work = new Work(dataSource, systemClock);
const writing = handle(note, async (actor, { noteId }) => {
  process.stdout.write(`began ${noteId}\n`);
  if (place.manner === 'endless') await new Promise(() => undefined);
  if (place.manner === 'slow') await pause(500);
  await work.run(actor, (tx) => tx.query(WRITE_NOTE, [noteId]));
});

startWorkers({
  registry: new JobRegistry([note], [writing]),
  work,
  lookUp: dataSource,
  queues: openQueues(place),
  log: createLog({ level: 'silent', process: 'worker' }),
  concurrency: 3,
  pace: place.pace,
});
