import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { top } from './parts/places.mjs';
import { isAlive } from './parts/postgres-running.mjs';

const part = (name) => JSON.stringify(pathToFileURL(join(top, 'scripts/parts', name)).href);

/** A script as ours are: it starts a server and two children, tells their numbers and waits. */
const script = `
  import { defer, startChild, supervised } from ${part('processes.mjs')};
  import { startPostgres } from ${part('postgres.mjs')};
  const [folder, how] = process.argv.slice(1);
  const idle = 'setInterval(() => undefined, 1000);';
  const deaf = "process.on('SIGTERM', () => undefined);" + idle;
  const busy = "process.on('SIGTERM', () => setTimeout(() => process.exit(0), 400));" + idle;
  const parent = "require('child_process').spawn(process.execPath, ['-e', '" + idle + "'], " +
    "{ stdio: 'inherit' }).on('spawn', function () { console.log(this.pid); });" + idle;
  await supervised(async () => {
    defer(() => console.log('cleared'));
    const postgres = await startPostgres({ folder, durable: false });
    console.log(postgres.pid);
    console.log(startChild(process.execPath, ['-e', how === 'deaf' ? deaf : busy]).pid);
    startChild(process.execPath, ['-e', parent]);
    if (how === 'fail') throw new Error('as planned');
    if (how === 'end') return 0;
    await new Promise((never) => setInterval(never, 1e9));
  });
`;

describe('A script', () => {
  let home;
  beforeAll(async () => (home = await mkdtemp(join(tmpdir(), 'plusloin stop '))));
  afterAll(() => rm(home, { recursive: true }));

  /** Starts it and reads the numbers of: server, child, grandchild. */
  async function started(how, { shell = false } = {}) {
    const args = ['--input-type=module', '-e', script, join(home, how), how];
    const stdio = ['ignore', 'pipe', 'pipe'];
    const env = { ...process.env, npm_lifecycle_event: shell ? 'start' : '' };
    const child = shell
      ? spawn('sh', ['-c', '"$0" "$@"; true', process.execPath, ...args], { stdio, env })
      : spawn(process.execPath, args, { stdio, env });
    const said = [];
    createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
    const ended = once(child, 'exit');
    await until(() => said.length >= 3);
    return { child, ended, said, pids: said.slice(0, 3).map(Number) };
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('stops all that it started on %s, then clears up', async (signal, status) => {
    const { child, ended, said, pids } = await started(signal);
    expect(pids.map(isAlive)).toEqual([true, true, true]);
    child.kill(signal);
    expect(await ended).toEqual([status, null]);
    expect(pids.map(isAlive)).toEqual([false, false, false]);
    await until(() => said.includes('cleared'));
  });

  it.each([
    ['fail', 1],
    ['end', 0],
  ])('leaves nothing running when it comes to its %s', async (how, status) => {
    const { ended, pids } = await started(how);
    expect(await ended).toEqual([status, null]);
    await until(() => !pids.some(isAlive));
  });

  it('waits for a child that is still at work, unless it is asked twice', async () => {
    const { child, ended, pids } = await started('deaf');
    // It has a number before it has begun; only once it has is it deaf.
    await pause(1_500);
    child.kill('SIGINT');
    await pause(900);
    expect(isAlive(pids[1])).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    await until(() => !pids.some(isAlive));
  });

  it('takes the end of the shell that npm runs it in for a wish to stop', async () => {
    const { child, ended, pids } = await started('shell', { shell: true });
    child.kill('SIGKILL');
    await ended;
    await until(() => !pids.some(isAlive));
  });
});

/** Waits for something that other processes bring about. */
async function until(isSo) {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 15_000) throw new Error('it did not come about');
    await pause(20);
  }
}
