import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readyHealth } from '@plusloin/contracts';
import { systemClock, uuidv7 } from '@plusloin/kernel';
import {
  createLog,
  migrateQueue,
  Outbox,
  platformContext,
  readConfig,
  systemActor,
  Work,
  type Context,
  type Schedule,
} from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { schedule } from '../src/schedule.js';
import { startWorker, type RunningWorker } from '../src/start-worker.js';
import { greet, plantedContext, tick } from './planted-context.js';

describe('The worker', () => {
  let database: TestDatabase;
  const cooperative = uuidv7();
  const running: RunningWorker[] = [];
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
    await migrateQueue(database.ownerUrl);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await Promise.all(running.splice(0).map((worker) => worker.close()));
  });
  afterAll(() => database.close());

  const variables = () => ({
    DATABASE_URL: database.runtimeUrl,
    PLUSLOIN_TEST_DATABASE: 'true',
    LOG_LEVEL: 'info',
  });
  const start = async (schedules: readonly Schedule[] = [], context: Context = plantedContext) => {
    const worker = await startWorker({
      config: readConfig(variables(), ['databaseUrl']),
      contexts: [context],
      log: createLog({ level: 'silent', process: 'worker' }),
      schedules,
      listCooperatives: async () => [{ id: cooperative, timeZone: 'Europe/Brussels' }],
    });
    running.push(worker);
    return worker;
  };
  const ask = (memberId: string) =>
    new Work(database.dataSource, systemClock).run(systemActor(cooperative), (tx) =>
      new Outbox().add(tx, greet.with({ memberId })),
    );
  const count = async (where: string) => {
    const { rows } = await database.superuser.query<{ n: number }>(
      `select count(*)::integer as n from platform.outbox where ${where}`,
    );
    return rows[0]?.n ?? 0;
  };

  it('does what the contexts bring, and tells its figures', async () => {
    const worker = await start();
    await ask('alice');
    await until(async () => (await count(`key = 'greet-alice' and state = 'done'`)) === 1);
    const page = await fetch(`http://127.0.0.1:${worker.statusPort}/metrics`);
    const done = /plusloin_jobs_total\{job="planted\.greet",outcome="done",process="worker"\} 1/;
    expect(await page.text()).toMatch(done);
  });

  it('says that it lives and that it is ready, and nothing to other questions', async () => {
    const { statusPort } = await start();
    const ask = (path: string) => fetch(`http://127.0.0.1:${statusPort}${path}`);
    expect((await ask('/health/live')).status).toBe(200);
    const ready = readyHealth.parse(await (await ask('/health/ready')).json());
    expect(ready.checks.map((check) => `${check.name} ${check.status}`)).toEqual([
      'database ok',
      'migrations ok',
      'queue ok',
    ]);
    expect((await ask('/api/health/live')).status).toBe(404);
  });

  it('ticks by its calendar', async () => {
    const cron = '* * * * * *';
    await start([{ name: 'planted', cron, job: tick.name, per: 'cooperative' }]);
    await until(async () => (await count(`job = 'planted.tick' and state = 'done'`)) > 0);
  });

  it('refuses to start with a job that nobody does', async () => {
    const idle = { ...plantedContext, handlers: () => [] };
    await expect(start([], idle)).rejects.toThrow('planted.greet has no handler');
  });

  it('refuses to start with an hour for a job that nobody has defined', async () => {
    await expect(start(schedule)).rejects.toThrow('names statements.make-provisional');
  });

  it('refuses to start on a database without the tables of its queue', async () => {
    const bare = await testDatabase([platformContext]);
    const config = readConfig({ ...variables(), DATABASE_URL: bare.runtimeUrl }, ['databaseUrl']);
    const log = createLog({ level: 'silent', process: 'worker' });
    const starting = startWorker({
      ...{ config, log, contexts: [plantedContext], schedules: [] },
      listCooperatives: async () => [],
    });
    await expect(starting).rejects.toThrow('bullmq');
    await bare.close();
  });

  it('refuses to start without the key that signs what it anchors', async () => {
    const child = startProcess(variables(), '../src/main.ts', 'pipe');
    children.push(child);
    const said = text(child.stderr ?? process.stdin);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(await said).toContain('PLUSLOIN_SIGNING_KEY');
  });

  it('finishes what it began when it is told to stop, and ends well', async () => {
    const child = startProcess(variables());
    children.push(child);
    const exit = once(child, 'exit');
    const words: string[] = [];
    await ask('karim');
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      words.push(line);
      if (line === 'greeting karim') child.kill('SIGTERM');
    }
    expect(await exit).toEqual([0, null]);
    expect(await count(`key = 'greet-karim' and state = 'done'`)).toBe(1);
    const events = words.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    expect(events.map((line) => line.event)).toEqual(
      expect.arrayContaining(['worker.started', 'process.closing', 'job.done', 'process.closed']),
    );
  });
});

function startProcess(
  variables: Record<string, string>,
  file = 'planted-worker.ts',
  stderr: 'inherit' | 'pipe' = 'inherit',
): ChildProcess {
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const hooks = here('../../../libs/platform/test/jobs/typescript-hooks.mjs');
  return spawn(
    process.execPath,
    ['-C', '@plusloin/source', '--import', hooks, here(file)],
    { stdio: ['ignore', 'pipe', stderr], env: { PATH: process.env['PATH'], ...variables } },
  );
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
