import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Threads, type ThreadsOptions } from './threads.js';
import { threadTask, type ThreadTask } from './thread-task.js';

/** Built by `tsc -b`, as all of the product that is run outside of these tests. */
const entry = new URL('../../dist/threads/thread.js', import.meta.url);

const WORK = `
  import { threadId } from 'node:worker_threads';
  import { setTimeout } from 'node:timers/promises';
  export async function work({ text, milliseconds = 20, fails, dies }) {
    const began = Date.now();
    await setTimeout(milliseconds);
    if (dies) process.exit(7);
    if (fails) throw new Error('no paper for ' + text);
    return { text, threadId, began, ended: Date.now() };
  }
  export const bytes = async (length) => [new Uint8Array(length).fill(7)];
`;

interface Asked {
  readonly text: string;
  readonly milliseconds?: number;
  readonly fails?: boolean;
  readonly dies?: boolean;
}

interface Worked {
  readonly text: string;
  readonly threadId: number;
  readonly began: number;
  readonly ended: number;
}

describe('The threads of a process', () => {
  let folder: string;
  let task: <A, R>(name: string) => ThreadTask<A, R>;
  let threads: Threads;
  const opened = (options: ThreadsOptions = {}) => (threads = new Threads({ entry, ...options }));
  const work = (asked: Asked) => threads.run(task<Asked, Worked>('work'), asked);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plusloin threads '));
    const file = join(folder, 'work.mjs');
    await writeFile(file, WORK);
    const run = () => Promise.reject(new Error('not here'));
    task = (name) => ({ module: pathToFileURL(file).href, name, run });
  });
  afterEach(() => threads.close());
  afterAll(() => rm(folder, { recursive: true }));

  it('takes asks up in the order they came, no more at once than there are threads', async () => {
    opened({ most: 2 });
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
    const done = await Promise.all(texts.map((text) => work({ text })));
    expect(done.map((one) => one.text)).toEqual(texts);
    expect(new Set(done.map((one) => one.threadId)).size).toBe(2);
    for (const [place, one] of done.entries()) {
      const later = done.slice(place + 1).filter((other) => other.threadId === one.threadId);
      expect(later.filter((other) => other.began < one.ended)).toEqual([]);
    }
  });

  it('says what went wrong, and goes on with the next', async () => {
    opened({ most: 1 });
    const failing = work({ text: 'a', fails: true });
    const next = work({ text: 'b' });
    await expect(failing).rejects.toThrow('no paper for a');
    expect((await next).text).toBe('b');
  });

  it('loses one ask with a thread that dies, not those after it', async () => {
    opened({ most: 1 });
    const dying = work({ text: 'a', dies: true });
    const next = work({ text: 'b' });
    await expect(dying).rejects.toThrow('a thread ended with code 7 in its work');
    expect((await next).text).toBe('b');
  });

  it('ends what runs when it is closed, and refuses what waits', async () => {
    opened({ most: 1 });
    const running = work({ text: 'a', milliseconds: 100 });
    const waiting = expect(work({ text: 'b' })).rejects.toThrow('are closing');
    await threads.close();
    expect((await running).text).toBe('a');
    await waiting;
    await expect(work({ text: 'c' })).rejects.toThrow('are closing');
  });

  it('gives an idle thread back and begins another when there is work again', async () => {
    opened({ most: 1, idleMilliseconds: 10 });
    const { threadId } = await work({ text: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await work({ text: 'b' })).threadId).not.toBe(threadId);
  });

  it('hands whole files over', async () => {
    opened();
    const [file] = await threads.run(task<number, Uint8Array[]>('bytes'), 100_000);
    expect(file?.length).toBe(100_000);
    expect(file?.every((byte) => byte === 7)).toBe(true);
  });

  it('names a function that the module has not', async () => {
    opened();
    await expect(threads.run(task('absent'), 1)).rejects.toThrow('exports no function absent');
  });

  it('runs here what only TypeScript says', async () => {
    opened();
    const double = (number: number) => Promise.resolve(2 * number);
    expect(await threads.run(threadTask(import.meta.url, double), 21)).toBe(42);
  });
});
