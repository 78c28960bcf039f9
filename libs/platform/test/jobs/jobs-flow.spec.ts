import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { handle, systemActor } from '@plusloin/platform';
import { describeOnBothBackends, gate, JobBench, until } from './job-bench.js';
import { binder, note } from './notes.js';

describeOnBothBackends('A flow', (backend) => {
  let bench: JobBench;
  let order: string[];
  beforeAll(async () => {
    bench = await JobBench.open(backend);
  });
  beforeEach(() => {
    order = [];
  });
  afterEach(() => bench.reset());
  afterAll(() => bench.close());

  const writer = (before?: (noteId: string) => void) =>
    bench.writer((noteId) => {
      before?.(noteId);
      order.push(noteId);
    });
  const binding = () =>
    handle(binder, async (_, { binderId }) => void order.push(`bind ${binderId}`));
  const standing = (binderId = 'b') =>
    bench.work.read(systemActor(bench.cooperative), (tx) =>
      bench.outbox.standing(tx, binder.with({ binderId })),
    );
  const isBound = async () => (await bench.row('binder-b'))?.state === 'done';

  it('begins its parent when all its children are done', async () => {
    bench.workers([writer(), binding()]);
    await bench.askFlow('b', ['n1', 'n2', 'n3', 'n4', 'n5']);
    await until('it is bound', isBound);
    expect([...order].sort()).toEqual(['bind b', 'n1', 'n2', 'n3', 'n4', 'n5']);
    expect(order.at(-1)).toBe('bind b');
    expect((await bench.rows()).map((row) => row.sends)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('goes deep: chapters of notes, then the book', async () => {
    bench.workers([writer(), binding()]);
    await bench.work.run(systemActor(bench.cooperative), (tx) =>
      bench.outbox.addFlow(tx, {
        parent: binder.with({ binderId: 'b' }),
        children: [
          {
            parent: binder.with({ binderId: 'chapter-1' }),
            children: [note.with({ noteId: 'n1' }), note.with({ noteId: 'n2' })],
          },
          note.with({ noteId: 'n3' }),
        ],
      }),
    );
    await until('it is bound', isBound);
    expect(order.at(-1)).toBe('bind b');
    expect(order.indexOf('bind chapter-1')).toBeGreaterThan(order.indexOf('n1'));
    expect(order.indexOf('bind chapter-1')).toBeGreaterThan(order.indexOf('n2'));
  });

  it('waits for a child that fails at first', async () => {
    let failures = 0;
    const flaky = writer((noteId) => {
      if (noteId === 'n2' && failures++ < 2) throw new TypeError('no ink');
    });
    // By itself, not because a reconciler comes by.
    bench.workers([flaky, binding()], { pace: { reconcileMilliseconds: 60_000 } });
    await bench.askFlow('b', ['n1', 'n2', 'n3']);
    await until('it is bound', isBound);
    expect([...order].sort()).toEqual(['bind b', 'n1', 'n2', 'n3']);
    expect(order.at(-1)).toBe('bind b');
  });

  it('stands still when a child has failed for good until that is asked again', async () => {
    let hasInk = false;
    const dry = writer((noteId) => {
      if (noteId === 'n2' && !hasInk) throw new TypeError('no ink');
    });
    bench.workers([dry, binding()]);
    await bench.askFlow('b', ['n1', 'n2']);
    await until('n2 has failed', async () => (await bench.row('note-n2'))?.state === 'failed');
    await until('the parent is back', async () =>
      (await bench.row('binder-b'))?.state === 'pending',
    );
    expect(order).toEqual(['n1']);
    expect(await standing()).toEqual({
      state: 'pending',
      count: { pending: 1, sent: 0, done: 1, failed: 1 },
      failures: [{ job: 'test.write-note', code: 'bug.TypeError' }],
    });
    hasInk = true;
    await bench.ask('n2');
    await until('it is bound', isBound);
    expect(order).toEqual(['n1', 'n2', 'bind b']);
    const count = { pending: 0, sent: 0, done: 3, failed: 0 };
    expect(await standing()).toEqual({ state: 'done', count, failures: [] });
    expect(await standing('another')).toBeUndefined();
  });

  it('goes on when the queue has lost some of its children', async () => {
    const mayEnd = gate();
    const blocked = bench.writer(async (noteId) => {
      if (noteId === 'n1') await mayEnd.passed;
      order.push(noteId);
    });
    const queues = bench.queues();
    const workers = bench.workers([blocked, binding()], { concurrency: 1 }, queues);
    await bench.askFlow('b', ['n1', 'n2', 'n3']);
    await until('n1 runs', async () => (await bench.row('note-n1'))?.attempts === 1);
    const { ids, held } = await queues.contents();
    const running = (await bench.row('note-n1'))?.id ?? '';
    const lost = [...ids].filter((id) => !held.has(id) && !id.startsWith(running));
    expect(lost).toHaveLength(2);
    await bench.loseJobs(lost);
    mayEnd.open();
    await until('it is bound', isBound);
    expect([...order].sort()).toEqual(['bind b', 'n1', 'n2', 'n3']);
    expect(order.at(-1)).toBe('bind b');
    await until('the queue is empty', async () => (await queues.contents()).ids.size === 0);
    await workers.stop();
  });

  it('leaves no parent in the queue that waits for nobody', async () => {
    const queues = bench.queues();
    bench.workers([writer(), binding()], {}, queues);
    await bench.ask('n1');
    await until('n1 is done', async () => (await bench.row('note-n1'))?.state === 'done');
    const outbox = (await bench.row('note-n1'))?.id ?? '';
    const job = (send: number) => ({
      ...{ id: `${outbox}-${send}`, name: note.name, priority: 1 },
      data: { cooperative: bench.cooperative, outbox, send },
    });
    const children = [{ ...job(8), children: [] }];
    await queues.send([{ ...job(9), children: [{ ...job(7), children }] }]);
    await bench.loseJobs([`${outbox}-8`]);
    await until('the queue is empty', async () => (await queues.contents()).ids.size === 0);
    expect(order).toEqual(['n1']);
  });

  it('is one flow when it is asked twice at once', async () => {
    await Promise.all([bench.askFlow('b', ['n1', 'n2']), bench.askFlow('b', ['n2', 'n1'])]);
    bench.workers([writer(), binding()]);
    await until('it is bound', isBound);
    expect(await bench.rows()).toHaveLength(3);
    expect([...order].sort()).toEqual(['bind b', 'n1', 'n2']);
  });

  it('refuses a child that is open in another flow', async () => {
    await bench.askFlow('b', ['n1']);
    await expect(bench.askFlow('c', ['n1'])).rejects.toThrow('open in another flow');
    expect((await bench.rows()).map((row) => row.key)).toEqual(['binder-b', 'note-n1']);
  });

  it('refuses the same piece of work twice', async () => {
    await expect(bench.askFlow('b', ['n1', 'n1'])).rejects.toThrow('asked twice');
  });
});
