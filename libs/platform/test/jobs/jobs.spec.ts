import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { DomainError, uuidv7 } from '@plusloin/kernel';
import { handle, StorageUnavailable, systemActor } from '@plusloin/platform';
import { describeOnBothBackends, gate, handClock, JobBench, until } from './job-bench.js';
import { note } from './notes.js';

class OutOfPaper extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'test.out-of-paper';
}

describeOnBothBackends('A job asked for', (backend) => {
  let bench: JobBench;
  beforeAll(async () => {
    bench = await JobBench.open(backend);
  });
  afterEach(() => bench.reset());
  afterAll(() => bench.close());

  const stateOf = async (key: string) => (await bench.row(key))?.state;
  const isDone = (noteId: string) => async () => (await stateOf(`note-${noteId}`)) === 'done';
  const outcomes = () => bench.events.map((event) => event.outcome);

  it('is done once', async () => {
    bench.workers([bench.writer()]);
    await bench.ask('a');
    await until('a is done', isDone('a'));
    expect(await bench.notes()).toEqual({ a: 1 });
    expect(await bench.row('note-a')).toMatchObject({ sends: 1, attempts: 1, last_error: null });
    await until('the queue keeps nothing of it', async () => (await bench.countQueued()) === 0);
  });

  it('is never heard of when its transaction is rolled back', async () => {
    bench.workers([bench.writer()]);
    const refused = bench.work.run(systemActor(bench.cooperative), async (tx) => {
      await bench.outbox.add(tx, note.with({ noteId: 'never' }));
      throw new OutOfPaper('after asking');
    });
    await expect(refused).rejects.toThrow(OutOfPaper);
    await bench.ask('later');
    await until('the later one is done', isDone('later'));
    expect(await bench.notes()).toEqual({ later: 1 });
    expect(await bench.rows()).toHaveLength(1);
  });

  it('is one job when it is asked twice before it runs', async () => {
    await bench.ask('a');
    await bench.ask('a');
    bench.workers([bench.writer()]);
    await until('a is done', isDone('a'));
    expect(await bench.rows()).toHaveLength(1);
    expect(await bench.notes()).toEqual({ a: 1 });
  });

  it('runs once more when it is asked while it runs', async () => {
    const begun = gate();
    const mayEnd = gate();
    bench.workers([
      bench.writer(async () => {
        begun.open();
        await mayEnd.passed;
      }),
    ]);
    await bench.ask('a');
    await begun.passed;
    await bench.ask('a');
    mayEnd.open();
    await until('a is done', isDone('a'));
    expect(await bench.notes()).toEqual({ a: 2 });
    expect(outcomes()).toEqual(['asked-again', 'done']);
  });

  it('is a new job when it is asked after it was done', async () => {
    bench.workers([bench.writer()]);
    await bench.ask('a');
    await until('a is done', isDone('a'));
    await bench.ask('a');
    await until('a is done twice', async () => (await bench.notes())['a'] === 2);
    await until('both rows are done', async () =>
      (await bench.rows()).every((row) => row.state === 'done'),
    );
    expect(await bench.rows()).toHaveLength(2);
  });

  it('succeeds after failures, and forgets them', async () => {
    bench.workers([
      bench.writer((_, { attempt }) => {
        if (attempt < 3) throw new TypeError('no ink');
      }),
    ]);
    await bench.ask('a');
    await until('a is done', isDone('a'));
    expect(outcomes()).toEqual(['to-retry', 'to-retry', 'done']);
    expect(await bench.row('note-a')).toMatchObject({ attempts: 3, last_error: null });
  });

  it('is tried anew when it is asked while a run fails for good', async () => {
    const begun = gate();
    const mayEnd = gate();
    let hasPaper = false;
    bench.workers([
      bench.writer(async () => {
        if (hasPaper) return;
        begun.open();
        await mayEnd.passed;
        throw new OutOfPaper('the last sheet');
      }),
    ]);
    await bench.ask('a');
    await begun.passed;
    await bench.ask('a');
    hasPaper = true;
    mayEnd.open();
    await until('a is done', isDone('a'));
    expect(outcomes()).toEqual(['to-retry', 'done']);
    expect(await bench.rows()).toHaveLength(1);
  });

  it('that fails to the last is failed for all to see until it is asked again', async () => {
    let hasInk = false;
    bench.workers([
      bench.writer(() => {
        if (!hasInk) throw new TypeError('no ink');
      }),
    ]);
    await bench.ask('a');
    await until('a has failed', async () => (await stateOf('note-a')) === 'failed');
    expect(outcomes()).toEqual(['to-retry', 'to-retry', 'failed']);
    expect(bench.failures.map((failure) => failure.event)).toContain('job.failed');
    await until('the queue keeps nothing of it', async () => (await bench.countQueued()) === 0);
    expect(await bench.row('note-a')).toMatchObject({ attempts: 3, last_error: 'bug.TypeError' });
    hasInk = true;
    await bench.ask('a');
    await until('a is done', isDone('a'));
    expect(await bench.rows()).toHaveLength(1);
  });

  it('is tried for as long as something is away, and never given up for that', async () => {
    bench.workers([
      bench.writer(() => {
        if (bench.events.length < 6) throw new StorageUnavailable(new Error('disk full'));
      }),
    ]);
    await bench.ask('a');
    await until('a is done', isDone('a'));
    expect(outcomes()).toEqual([...Array<string>(6).fill('to-retry'), 'done']);
    expect(await bench.row('note-a')).toMatchObject({ attempts: 3 });
  });

  it('that is refused by name fails at once: the answer would be the same', async () => {
    bench.workers([
      bench.writer(() => {
        throw new OutOfPaper('none left');
      }),
    ]);
    await bench.ask('a');
    await until('a has failed', async () => (await stateOf('note-a')) === 'failed');
    expect(await bench.row('note-a')).toMatchObject({
      attempts: 1,
      last_error: 'test.out-of-paper',
    });
  });

  it('with a payload that is not as defined fails at once', async () => {
    await bench.ask('a');
    await bench.database.superuser.query(
      `update platform.outbox set payload = '{"noteId": "a", "name": "Dupont"}'`,
    );
    bench.workers([bench.writer()]);
    await until('a has failed', async () => (await stateOf('note-a')) === 'failed');
    expect(await bench.row('note-a')).toMatchObject({ last_error: 'jobs.payload-refused' });
    expect(await bench.notes()).toEqual({});
  });

  it('of another version of the product waits for a worker that knows it', async () => {
    const hour = { mostAttempts: 3, pauseMilliseconds: () => 3_600_000 };
    bench.workers([], { retry: hour });
    await bench.ask('a');
    await until('it was handed back', () => outcomes().includes('to-retry'));
    expect(await bench.row('note-a')).toMatchObject({
      state: 'pending',
      last_error: 'jobs.not-known-here',
    });
  });

  it('leaves nothing in the queue but ids, also when it fails', async () => {
    bench.workers([
      handle(note, () => Promise.reject(new TypeError('la note de Madame Dupont'))),
    ]);
    await bench.ask('3f0f7a52');
    await until('it has failed', async () => (await stateOf('note-3f0f7a52')) === 'failed');
    const text = await bench.queueText();
    expect(text).toContain((await bench.row('note-3f0f7a52'))?.id);
    expect(text).not.toMatch(/Dupont|3f0f7a52/);
  });

  it('reports its progress to whoever watches', async () => {
    bench.workers([bench.writer((_, run) => run.progress(1, 2))]);
    await bench.ask('a');
    await until('a is done', isDone('a'));
    expect(await bench.queueText()).toMatch(/total/);
  });

  it('is sent by two relays at once without a second effect', async () => {
    const all = Array.from({ length: 40 }, (_, i) => `n${i}`);
    for (const one of all) await bench.ask(one);
    // Far apart, so that it is the relays that are seen, and not a reconciler in a hurry.
    const pace = { reconcileMilliseconds: 10_000 };
    bench.workers([bench.writer()], { pace });
    bench.workers([bench.writer()], { pace });
    await until('all are done', async () =>
      (await bench.rows()).every((row) => row.state === 'done'),
    );
    expect(Object.keys(await bench.notes())).toHaveLength(40);
    expect((await bench.rows()).map((row) => row.sends)).toEqual(all.map(() => 1));
  });

  it('of a small cooperative does not wait for the long line of a large one', async () => {
    const small = uuidv7();
    const order: string[] = [];
    for (let i = 0; i < 30; i += 1) await bench.ask(`large-${i}`);
    const writer = bench.writer((noteId) => void order.push(noteId));
    await bench.ask('small-0', small);
    await bench.ask('small-1', small);
    bench.workers([writer], { concurrency: 1 });
    await until('all are done', () => order.length === 32);
    expect(order.indexOf('small-1')).toBeLessThan(10);
  });

  it('goes on one cooperative at a time only up to its bound', async () => {
    const mayEnd = gate();
    bench.workers([bench.writer(() => mayEnd.passed)], { pace: { mostPerCooperative: 3 } });
    for (let i = 0; i < 8; i += 1) await bench.ask(`n${i}`);
    const states = async () => (await bench.rows()).map((row) => row.state);
    await until('three are sent', async () =>
      (await states()).filter((state) => state === 'sent').length === 3,
    );
    expect((await states()).filter((state) => state === 'pending')).toHaveLength(5);
    mayEnd.open();
    await until('all are done', async () => (await states()).every((state) => state === 'done'));
  });
});

describeOnBothBackends('A job and the hour', (backend) => {
  it('is not begun before the instant asked', async () => {
    const clock = handClock('2026-11-22T09:00:00Z');
    const bench = await JobBench.open(backend, clock);
    bench.workers([bench.writer()]);
    const notBefore = new Date('2026-11-22T10:00:00Z');
    await bench.work.run(systemActor(bench.cooperative), (tx) =>
      bench.outbox.add(tx, { ...note.with({ noteId: 'later' }), notBefore }),
    );
    await bench.ask('now');
    await until('the other is done', async () => 'now' in (await bench.notes()));
    expect(await bench.row('note-later')).toMatchObject({ state: 'pending', sends: 0 });
    clock.to('2026-11-22T10:00:00Z');
    await until('it is done', async () => 'later' in (await bench.notes()));
    await bench.close();
  });
});
