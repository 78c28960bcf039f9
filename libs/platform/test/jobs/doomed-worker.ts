/**
 * A worker process that a test kills: it begins whatever it gets, says so on its standard output
 * and never ends it. Its place is given as JSON in the first argument.
 */
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
import { note } from './notes.js';

const place = JSON.parse(process.argv[2] ?? '{}');
const settings = { url: place.databaseUrl, poolSize: 2, applicationName: 'plusloin doomed' };
const dataSource = await createDataSource(settings, [platformContext]).initialize();
const never = handle(note, async (_, { noteId }) => {
  process.stdout.write(`began ${noteId}\n`);
  await new Promise(() => undefined);
});

startWorkers({
  registry: new JobRegistry([note], [never]),
  work: new Work(dataSource, systemClock),
  lookUp: dataSource,
  queues: openQueues(place),
  log: createLog({ level: 'silent', process: 'worker' }),
  concurrency: 1,
  pace: place.pace,
});
