import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Queues } from '@plusloin/platform';
import { createPostgresBackend, createRedisBackend, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { saying, startDoomedWorker } from './doomed-workers.js';
import { describeOnBothBackends, gate, JobBench, until } from './job-bench.js';
import { note } from './notes.js';

describeOnBothBackends('Nothing asked is lost', (backend) => {
  let bench: JobBench;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    bench = await JobBench.open(backend);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await bench.reset();
  });
  afterAll(() => bench.close());

  const allDone = async () => (await bench.rows()).every((row) => row.state === 'done');
  const firstRow = async () => {
    const [row] = await bench.rows();
    if (row === undefined) throw new Error('nothing was asked');
    return row;
  };

  it('when the queue is wiped between sending and running', async () => {
    const first = gate();
    const workers = bench.workers([bench.writer(() => first.passed)], { concurrency: 1 });
    for (const one of ['a', 'b', 'c', 'd']) await bench.ask(one);
    await until('all are sent and one runs', async () => {
      const rows = await bench.rows();
      return rows.every((row) => row.state === 'sent') && rows.some((row) => row.attempts === 1);
    });
    await bench.wipeQueue();
    first.open();
    await until('all are done', allDone);
    expect(Object.keys(await bench.notes())).toEqual(['a', 'b', 'c', 'd']);
    await workers.stop();
  });

  it('when the queue is wiped again and again', async () => {
    bench.workers([bench.writer()]);
    for (let i = 0; i < 60; i += 1) {
      await bench.ask(`n${i}`);
      if (i % 10 === 9) await bench.wipeQueue();
    }
    await until('all are done', allDone);
    expect(Object.keys(await bench.notes())).toHaveLength(60);
  });

  it('when a handler is still at it and the queue, wiped, sends another: one effect', async () => {
    const begun = gate();
    const mayEnd = gate();
    let runs = 0;
    bench.workers([
      bench.writer(async () => {
        runs += 1;
        begun.open();
        if (runs === 1) await mayEnd.passed;
      }),
    ]);
    await bench.ask('a');
    await begun.passed;
    await bench.wipeQueue();
    await until('the second has done it', allDone);
    mayEnd.open();
    await until('the first has written too', async () => (await bench.notes())['a'] === 2);
    expect(await bench.rows()).toHaveLength(1);
    expect(await bench.row('note-a')).toMatchObject({ state: 'done' });
  });

  it('when the relay dies between its commit and the queue', async () => {
    await bench.ask('a');
    await bench.database.superuser.query(
      `update platform.outbox set state = 'sent', sends = 1, sent_at = created_at`,
    );
    bench.workers([bench.writer()]);
    await until('it is done', allDone);
    expect(await bench.notes()).toEqual({ a: 1 });
  });

  it('when the queue refuses, or does not answer', async () => {
    let answers = 0;
    const queues = bench.queues();
    const unwilling: Queues = Object.assign(Object.create(queues), {
      send: (trees: Parameters<Queues['send']>[0]) => {
        answers += 1;
        if (answers === 1) return Promise.reject(new Error('no'));
        if (answers === 2) return new Promise(() => undefined);
        return queues.send(trees);
      },
    });
    await bench.ask('a');
    bench.workers([bench.writer()], { pace: { sendMilliseconds: 50 } }, unwilling);
    await until('it is done', allDone);
    expect(await bench.row('note-a')).toMatchObject({ sends: 3, attempts: 1 });
    expect(bench.failures.map(({ event }) => event)).toContain('jobs.relay-failed');
  });

  it('when a failed job is kept in the queue under the id of the next sending', async () => {
    await bench.ask('a');
    const { id } = await firstRow();
    await keepFailedJob(bench, `${id}-1`);
    bench.workers([bench.writer()]);
    await until('it is done', allDone);
    expect(await bench.notes()).toEqual({ a: 1 });
    expect(await bench.row('note-a')).toMatchObject({ sends: 2 });
  });

  it('and a job that the queue has twice is run once', async () => {
    const begun = gate();
    const mayEnd = gate();
    const queues = bench.queues();
    bench.workers(
      [
        bench.writer(async () => {
          begun.open();
          await mayEnd.passed;
        }),
      ],
      { pace: { reconcileMilliseconds: 60_000 } },
      queues,
    );
    await bench.ask('a');
    await begun.passed;
    const { id } = await firstRow();
    const data = { cooperative: bench.cooperative, outbox: id, send: 2 };
    const tree = { name: note.name, priority: 1, children: [] };
    await queues.send([{ ...tree, id: `${id}-2`, data }]);
    await until('the second is seen', () => bench.events.some((one) => one.outcome === 'stale'));
    mayEnd.open();
    await until('it is done', allDone);
    const late = { ...tree, id: `${id}-1`, data: { ...data, send: 1 } };
    const stale = () => bench.events.filter((one) => one.outcome === 'stale').length;
    await until('the late one is seen', async () => {
      // As long as the queue remembers the first of this name, it takes no second one.
      if (stale() < 2) await queues.send([late]);
      return stale() >= 2;
    });
    expect(await bench.notes()).toEqual({ a: 1 });
  });

  it('when its worker is killed in the middle', async () => {
    const doomed = startDoomedWorker(bench, 'endless');
    children.push(doomed);
    await bench.ask('a');
    await saying(doomed, /^began a$/);
    doomed.kill('SIGKILL');
    await once(doomed, 'exit');
    expect(await bench.row('note-a')).toMatchObject({ state: 'sent', attempts: 1 });
    bench.workers([bench.writer()]);
    await until('it is done', allDone);
    expect(await bench.notes()).toEqual({ a: 1 });
    expect(await bench.row('note-a')).toMatchObject({ attempts: 2 });
  });

  it('when its worker is frozen for longer than its lock, and comes back: one effect', async () => {
    const frozen = startDoomedWorker(bench, 'slow');
    children.push(frozen);
    await bench.ask('a');
    await saying(frozen, /^began a$/);
    frozen.kill('SIGSTOP');
    bench.workers([bench.writer()]);
    await until('another has done it', allDone);
    expect(await bench.notes()).toEqual({ a: 1 });
    frozen.kill('SIGCONT');
    await until('the late one has written too', async () => (await bench.notes())['a'] === 2);
    await until('it has said so', allDone);
    expect(await bench.rows()).toHaveLength(1);
  });

  it('but work that kills its worker each time is given up and shown', async () => {
    await bench.ask('a');
    await bench.database.superuser.query('update platform.outbox set attempts = 3');
    bench.workers([bench.writer()]);
    await until('it is given up', async () => (await firstRow()).state === 'failed');
    expect(await firstRow()).toMatchObject({ last_error: 'jobs.begun-too-often' });
    expect(await bench.notes()).toEqual({});
  });

  it('when a process is asked to stop: what runs is finished', async () => {
    const begun = gate();
    const mayEnd = gate();
    const workers = bench.workers([
      bench.writer(async () => {
        begun.open();
        await mayEnd.passed;
      }),
    ]);
    await bench.ask('a');
    await begun.passed;
    const stopped = workers.stop();
    await bench.ask('b');
    mayEnd.open();
    await stopped;
    expect(await bench.notes()).toEqual({ a: 1 });
    expect(await bench.row('note-a')).toMatchObject({ state: 'done' });
    expect(await bench.row('note-b')).toMatchObject({ state: 'pending', sends: 0 });
  });

  it('when it does not finish in time: it is handed back, and told to end', async () => {
    const begun = gate();
    const told = gate();
    const endless = bench.writer(async (_, run) => {
      begun.open();
      await new Promise((_resolve, reject) => {
        run.signal.addEventListener('abort', () => reject(new Error('told to end')));
      }).finally(() => told.open());
    });
    const workers = bench.workers([endless], { pace: { graceMilliseconds: 50 } });
    await bench.ask('a');
    await begun.passed;
    await workers.stop();
    await told.passed;
    expect(await bench.row('note-a')).toMatchObject({ state: 'pending', attempts: 0 });
    bench.workers([bench.writer()]);
    await until('another has done it', allDone);
    expect(await bench.notes()).toEqual({ a: 1 });
  });

  it('when the database ends all sessions in the middle of a hundred jobs', async () => {
    bench.workers([bench.writer()]);
    for (let i = 0; i < 100; i += 1) await bench.ask(`n${i}`);
    await bench.database.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'plusloin_runtime'`,
    );
    await until('all are done', allDone, 30_000);
    expect(Object.keys(await bench.notes())).toHaveLength(100);
  });
});

/** A job of that id which has failed and is kept, as another program or an older release might. */
async function keepFailedJob(bench: JobBench, id: string): Promise<void> {
  const fail = () => Promise.reject(new Error('kept'));
  const add = { jobId: id, removeOnFail: false };
  if (bench.redisUrl !== undefined) {
    const connection = new Redis(bench.redisUrl, { maxRetriesPerRequest: null });
    const { Queue, Worker } = withBackend(createRedisBackend);
    const options = { connection, prefix: bench.installation };
    const queue = new Queue('plusloin', options);
    await queue.add('kept', {}, add);
    const worker = new Worker('plusloin', fail, options);
    await until('it has failed', async () => (await queue.getFailedCount()) === 1);
    await Promise.all([worker.close(), queue.close()]);
    return connection.disconnect();
  }
  const connection = new pg.Pool({
    connectionString: bench.database.runtimeUrl,
    options: '-c search_path=bullmq',
  });
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const queue = new Queue('plusloin', { connection });
  await queue.add('kept', {}, add);
  const worker = new Worker('plusloin', fail, { connection });
  await until('it has failed', async () => (await queue.getFailedCount()) === 1);
  await Promise.all([worker.close(), queue.close()]);
  await connection.end();
}
