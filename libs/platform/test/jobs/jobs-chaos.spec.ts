import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@plusloin/kernel';
import { Redis } from 'ioredis';
import { saying, startDoomedWorker } from './doomed-workers.js';
import { describeOnBothBackends, JobBench, until } from './job-bench.js';

const NOTES = 100;
const BLOWS = 3;

describeOnBothBackends('In a storm', (backend) => {
  let bench: JobBench;
  const children = new Set<ChildProcess>();
  beforeEach(async () => {
    bench = await JobBench.open(backend);
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await bench.close();
  });

  it(`of ${BLOWS} killed workers and wiped queues nothing is lost or doubled`, async () => {
    for (let i = 0; i < NOTES; i += 1) await bench.ask(`n${i}`);
    for (let blow = 0; blow < BLOWS; blow += 1) {
      const child = startDoomedWorker(bench, 'hasty');
      children.add(child);
      // It dies in the middle of what it has just begun.
      await saying(child, /^began /);
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
      await bench.wipeQueue();
    }
    bench.workers([bench.writer()], { retry: { mostAttempts: 99, pauseMilliseconds: () => 0 } });
    await until(
      'all are done',
      async () => (await bench.rows()).every((row) => row.state === 'done'),
      30_000,
    );
    expect(await bench.rows()).toHaveLength(NOTES);
    expect(Object.keys(await bench.notes())).toHaveLength(NOTES);
  });
});

const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedisServer) {
  if (process.env['CI'] === 'true') throw new Error('redis-server is missing');
  process.stderr.write('SKIPPED: a Redis that goes away (redis-server is not installed)\n');
}

(hasRedisServer ? describe : describe.skip)('When Redis goes away', () => {
  const servers: ChildProcess[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.kill('SIGKILL');
  });
  const startRedis = async (port: number) => {
    const nothingKept = ['--save', '', '--appendonly', 'no', '--bind', '127.0.0.1'];
    const server = spawn('redis-server', ['--port', String(port), ...nothingKept], {
      stdio: 'ignore',
    });
    servers.push(server);
    const redis = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    await redis.ping();
    redis.disconnect();
    return server;
  };

  it('work is still asked for at once, and done when it is back, empty', async () => {
    const port = await freePort();
    const first = await startRedis(port);
    const bench = await JobBench.open('redis', systemClock, `redis://127.0.0.1:${port}`);
    bench.workers([bench.writer()], { pace: { sendMilliseconds: 300 } });
    await bench.ask('before');
    await until('the first is done', async () => 'before' in (await bench.notes()));
    const gone = once(first, 'exit');
    first.kill('SIGKILL');
    await gone;
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) await bench.ask(`n${i}`);
    expect(performance.now() - start).toBeLessThan(2_000);
    await until('the relay has noticed', () =>
      bench.failures.some(({ event }) => event === 'jobs.relay-failed'),
    );
    await startRedis(port);
    const back = performance.now();
    await until('all are done', async () => Object.keys(await bench.notes()).length === 21);
    expect(performance.now() - back).toBeLessThan(10_000);
    await bench.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
