import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@plusloin/kernel';
import {
  brokenConstraintOf,
  createDataSource,
  DatabaseUnavailable,
  NotFound,
  platformContext,
  SqlRefusal,
  Work,
  type Context,
} from '@plusloin/platform';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';
import { EntitySchema } from 'typeorm';
import { barrier } from './barrier.js';
import { addNote, NOTES, refusalOf } from './note.js';

interface Note {
  cooperativeId: string;
  id: string;
  turn: string;
}

const Note = new EntitySchema<Note>({
  name: 'Note',
  schema: 'platform',
  tableName: 'note',
  columns: {
    cooperativeId: { name: 'cooperative_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    turn: { type: 'bigint' },
  },
});

const context: Context = { ...platformContext, entities: [Note] };

describe('Work', () => {
  let database: TestDatabase;
  let work: Work;
  const actor = testActor();

  beforeAll(async () => {
    database = await testDatabase([context]);
    work = database.work();
    await database.owner.query(NOTES);
  });

  afterAll(() => database.close());

  const turnOf = async (id: string) => {
    const [note] = await work.read(actor, (tx) =>
      tx.query<{ turn: string }>('select turn from platform.note where id = $1', [id]),
    );
    return note && Number(note.turn);
  };

  it('shows the cooperative of the actor to the database', async () => {
    const sql = 'select platform.current_cooperative() as id';
    const seen = await work.run(actor, (tx) => tx.query(sql));
    expect(seen).toEqual([{ id: actor.cooperativeId }]);
    expect(await work.read(actor, (tx) => tx.query(sql))).toEqual(seen);
  });

  it('keeps all of a transaction or nothing', async () => {
    const kept = await work.run(actor, (tx) => addNote(tx, 1));
    let lost = '';
    const failing = work.run(actor, async (tx) => {
      lost = await addNote(tx, 2);
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    expect([await turnOf(kept), await turnOf(lost)]).toEqual([1, undefined]);
  });

  it('tells one instant to the whole transaction', async () => {
    const now = new Date('2026-03-31T21:59:59Z');
    const clock = fixedClock(now);
    const told = await new Work(database.dataSource, clock).run(actor, async (tx) => tx.now);
    expect(told).toEqual(now);
  });

  it('turns a refusal raised in SQL into a named one', async () => {
    const raise = (state: string, detail: string) =>
      refusalOf(
        work.run(actor, (tx) =>
          tx.query(`do $$ begin raise exception 'ledger.unbalanced'
            using errcode = '${state}', detail = '${detail}'; end $$`),
        ),
      );
    const invalid = await raise('PL400', '{"difference": "0.01"}');
    expect(invalid).toBeInstanceOf(SqlRefusal);
    expect([invalid.kind, invalid.code, invalid.details]).toEqual([
      'invalid',
      'ledger.unbalanced',
      { difference: '0.01' },
    ]);
    expect((await raise('PL404', 'not JSON')).details).toEqual({});
    expect((await raise('PL409', '[1]')).kind).toBe('conflict');
  });

  it('turns a refusal that TypeORM wrapped into the same', async () => {
    const sql = `do $$ begin raise exception 'ledger.unbalanced' using errcode = 'PL404'; end $$`;
    const refusal = await refusalOf(work.run(actor, (tx) => tx.manager.query(sql)));
    expect([refusal.kind, refusal.code]).toEqual(['not-found', 'ledger.unbalanced']);
  });

  it('takes no text with a zero in it, which the database could not keep', async () => {
    for (const [type, zero] of [['text', '\u0000'], ['jsonb', JSON.stringify('\u0000')]]) {
      const asking = work.run(actor, (tx) => tx.query(`select $1::${type}`, [zero]));
      const refusal = await refusalOf(asking);
      expect(refusal.code).toBe('platform.invalid-request');
    }
  });

  it('leaves the name of a broken constraint to the service', async () => {
    const id = await work.run(actor, (tx) => addNote(tx, 1));
    const again = work.run(actor, (tx) =>
      tx.query('insert into platform.note values ($1, $2, 1)', [tx.cooperativeId, id]),
    );
    const error: unknown = await again.catch((thrown: unknown) => thrown);
    expect([brokenConstraintOf(error), brokenConstraintOf(new Error('other'))]).toEqual([
      'note_pkey',
      undefined,
    ]);
  });

  it('refuses a transaction inside a transaction, and allows one after it', async () => {
    await expect(work.run(actor, () => work.run(actor, async () => 1))).rejects.toThrow('inside');
    await expect(work.run(actor, () => work.read(actor, async () => 1))).rejects.toThrow('inside');
    expect(await work.run(actor, async () => 2)).toBe(2);
    const ended = barrier(2);
    const { later } = await work.run(actor, async () => ({
      later: ended().then(() => work.run(actor, async () => 3)),
    }));
    void ended();
    expect(await later).toBe(3);
  });

  it('refuses an actor of no cooperative', async () => {
    const nobody = { ...actor, cooperativeId: "'; drop table platform.note; --" };
    await expect(work.run(nobody, async () => 1)).rejects.toThrow('id of a cooperative');
  });

  it('writes nothing in a reading, which sees one state throughout', async () => {
    await expect(work.read(actor, (tx) => addNote(tx, 1))).rejects.toThrow('read-only');
    const id = await work.run(actor, (tx) => addNote(tx, 1));
    const sql = 'select turn from platform.note where id = $1';
    const [before, after] = await work.read(actor, async (tx) => {
      const first = await tx.query(sql, [id]);
      await database.superuser.query('update platform.note set turn = 9 where id = $1', [id]);
      return [first, await tx.query(sql, [id])];
    });
    expect(after).toEqual(before);
  });

  it('does not take a statement whose failure was swallowed for a success', async () => {
    const swallowing = work.run(actor, async (tx) => {
      await addNote(tx, 3);
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('division by zero');
    const goingOn = work.run(actor, async (tx) => {
      await tx.manager.query('select 1 / 0').catch(() => undefined);
      await addNote(tx, 3);
    });
    await expect(goingOn).rejects.toThrow('division by zero');
  });

  it('closes a transaction for good', async () => {
    const escaped = await work.run(actor, async (tx) => tx);
    await expect(escaped.query('select 1')).rejects.toThrow('has ended');
    await expect(escaped.prepared('one', 'select 1')).rejects.toThrow('has ended');
    await expect(escaped.manager.query('select 1')).rejects.toThrow('released');
  });

  it('lets nothing inside begin or end the transaction', async () => {
    await work.run(actor, async ({ manager }) => {
      await expect(manager.transaction(async () => 1)).rejects.toThrow('work.run');
      await expect(manager.queryRunner?.commitTransaction()).rejects.toThrow('work.run');
      await expect(manager.queryRunner?.rollbackTransaction()).rejects.toThrow('work.run');
    });
  });

  it('plans a prepared statement once per connection', async () => {
    const sql = 'select $1::int + 1 as next';
    const [row] = await work.run(actor, async (tx) => {
      await tx.prepared('test-next', sql, [1]);
      await tx.prepared('test-next', sql, [2]);
      return tx.query(`select calls_of.n from (select generic_plans + custom_plans as n
        from pg_prepared_statements where name = 'test-next') calls_of`);
    });
    expect(row).toEqual({ n: '2' });
  });

  it('finds, locks and saves entities in its transaction', async () => {
    const id = await work.run(actor, (tx) => addNote(tx, 1));
    await work.run(actor, async (tx) => {
      const note = await tx.lockOrThrow(Note, { id });
      const locked = database.superuser.query(
        'select from platform.note where id = $1 for update nowait',
        [id],
      );
      await expect(locked).rejects.toThrow('could not obtain lock');
      await tx.manager.save(Note, { ...note, turn: '5' });
    });
    expect(await turnOf(id)).toBe(5);
    const found = await work.read(actor, (tx) => tx.findOrThrow(Note, { id }));
    expect(found.turn).toBe('5');
    const foreign = await refusalOf(work.read(testActor(), (tx) => tx.findOrThrow(Note, { id })));
    expect([foreign instanceof NotFound, foreign.details]).toEqual([true, { what: 'Note', id }]);
  });

  it('is refused when every connection is in use for too long', async () => {
    const url = new URL(database.runtimeUrl);
    const settings = { url: url.href, poolSize: 1, applicationName: 'test', waitMs: 50 };
    const small = await createDataSource(settings, []).initialize();
    const narrow = new Work(small, database.work().clock);
    const outer = narrow.run(actor, (tx) => tx.query('select pg_sleep(0.3)'));
    expect(await refusalOf(narrow.run(actor, async () => 1))).toBeInstanceOf(DatabaseUnavailable);
    await outer;
    await small.destroy();
  });

  it('gives every connection back', async () => {
    await Promise.all(Array.from({ length: 20 }, () => work.run(actor, (tx) => addNote(tx, 4))));
    const open = await database.superuser.query(
      `select state, count(*)::int from pg_stat_activity where usename = 'plusloin_runtime'
         and datname = current_database() group by 1`,
    );
    expect(open.rows).toEqual([{ state: 'idle', count: 4 }]);
  });
});
