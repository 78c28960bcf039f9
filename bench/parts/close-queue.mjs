import { cpuOfServer } from '../../scripts/parts/pairs.mjs';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createLog,
  defineJob,
  handle,
  JobRegistry,
  openQueues,
  Outbox,
  startWorkers,
} from '@plusloin/platform';
import { z } from 'zod';

const STEPS = 400;
const IDLE_MS = 4_000;

const job = (name) =>
  defineJob({
    name: `bench.${name}`,
    payload: z.strictObject({ place: z.number() }),
    key: ({ place }) => `bench.${name}-${place}`,
  });
const [step, pooled, files] = ['step', 'pooled', 'files'].map(job);

/**
 * What outbox, relay and queue cost where the jobs do nothing: CPU ms of Node and PostgreSQL for a
 * job of a flow shaped as a close's, and for a second in which nobody asks for anything.
 */
export async function queueCosts({ work, actor, urls }, { postgres, redisUrl }) {
  const queues = openQueues({ databaseUrl: urls.runtime, redisUrl, onError: () => undefined });
  await queues.ready();
  const definitions = [step, pooled, files];
  let done = 0;
  const handlers = definitions.map((one) => handle(one, async () => void (done += 1)));
  const registry = new JobRegistry(definitions, handlers);
  const log = createLog({ level: 'silent' });
  const lookUp = work.dataSource;
  const workers = startWorkers({ registry, work, lookUp, queues, log, concurrency: 8 });
  const cpu = async () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000 + (await cpuOfServer(postgres));
  };
  const flow = async (place) => {
    const children = Array.from({ length: STEPS }, (_, at) => step.with({ place: place + at }));
    const parent = { parent: pooled.with({ place }), children };
    const before = done;
    await work.run(actor, (tx) =>
      new Outbox().addFlow(tx, { parent: files.with({ place }), children: [parent] }),
    );
    while (done < before + STEPS + 2) await pause(20);
  };
  await flow(0);
  const begun = await cpu();
  await flow(1_000);
  const busy = await cpu();
  await pause(IDLE_MS);
  const idle = await cpu();
  await workers.stop();
  await queues.close();
  return {
    backend: queues.backend,
    msPerJob: (busy - begun) / (STEPS + 2),
    msPerIdleSecond: ((idle - busy) * 1_000) / IDLE_MS,
  };
}
