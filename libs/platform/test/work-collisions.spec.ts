import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DatabaseUnavailable,
  OutcomeUnknown,
  platformContext,
  TryAgain,
  type Tx,
  type Work,
} from '@plusloin/platform';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';
import { barrier } from './barrier.js';
import { addNote, NOTES, refusalOf } from './note.js';

describe('Work that meets other work, or no server', () => {
  let database: TestDatabase;
  let work: Work;
  const actor = testActor();

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
    work = database.work();
    await database.owner.query(NOTES);
  });

  afterAll(() => database.close());

  const turnOf = async (id: string) => {
    const [note] = await work.read(actor, (tx) =>
      tx.query<{ turn: string }>('select turn from platform.note where id = $1', [id]),
    );
    return Number(note?.turn);
  };

  it('does a transaction again that met another one it could not be serialized with', async () => {
    const [first, second] = await Promise.all([
      work.run(actor, (tx) => addNote(tx, 1)),
      work.run(actor, (tx) => addNote(tx, 1)),
    ]);
    let attempts = 0;
    const meet = barrier(2);
    // Each raises the one while the sum of both is below 3: one after the other, only one may.
    const raise = (id: string) =>
      work.run(actor, async (tx) => {
        attempts += 1;
        await tx.query('set transaction isolation level serializable');
        const sum = 'select sum(turn) as sum from platform.note where id in ($1, $2)';
        const [read] = await tx.query<{ sum: string }>(sum, [first, second]);
        await meet();
        if (Number(read?.sum) >= 3) return;
        await tx.query('update platform.note set turn = turn + 1 where id = $1', [id]);
      });
    await Promise.all([raise(first), raise(second)]);
    expect([Number(await turnOf(first)) + Number(await turnOf(second)), attempts]).toEqual([3, 3]);
  });

  it('does a transaction again that was chosen to end a deadlock', async () => {
    const ids = await work.run(actor, async (tx) => [await addNote(tx, 0), await addNote(tx, 0)]);
    const meet = barrier(2);
    let attempts = 0;
    const both = (order: readonly string[]) =>
      work.run(actor, async (tx) => {
        attempts += 1;
        for (const id of order) {
          await tx.query('update platform.note set turn = turn + 1 where id = $1', [id]);
          await meet();
        }
      });
    await Promise.all([both(ids), both(ids.toReversed())]);
    expect([...(await Promise.all(ids.map(turnOf))), attempts]).toEqual([2, 2, 3]);
  });

  it('does a transaction again whose code hides the collision behind an error', async () => {
    let attempts = 0;
    const done = work.run(actor, async (tx) => {
      attempts += 1;
      if (attempts > 1) return 'done';
      try {
        await tx.query(`do $$ begin raise exception 'x' using errcode = '40001'; end $$`);
        return 'not reached';
      } catch {
        throw new Error('planted');
      }
    });
    expect([await done, attempts]).toEqual(['done', 2]);
  });

  it('gives up after five attempts', async () => {
    let attempts = 0;
    const colliding = work.run(actor, async (tx) => {
      attempts += 1;
      await addNote(tx, 77);
      await tx.query(`do $$ begin raise exception 'x' using errcode = '40P01'; end $$`);
    });
    expect(await refusalOf(colliding)).toBeInstanceOf(TryAgain);
    const left = await work.read(actor, (tx) =>
      tx.query('select from platform.note where turn = 77'),
    );
    expect([attempts, left]).toEqual([5, []]);
  });

  /** As when the server restarts while our own code is at work: the next question is TypeORM's. */
  const lostBetweenTwoStatements = async (tx: Tx) => {
    const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
    await database.superuser.query('select pg_terminate_backend($1)', [own?.pid]);
    await pause(100);
    return tx.manager.query('select 1');
  };

  it('tells a lost connection from a lost commit', async () => {
    const kill = 'select pg_terminate_backend(pg_backend_pid())';
    const before = await refusalOf(work.run(actor, (tx) => tx.query(kill)));
    expect(before).toBeInstanceOf(DatabaseUnavailable);
    const between = await refusalOf(work.run(actor, lostBetweenTwoStatements));
    expect(between).toBeInstanceOf(DatabaseUnavailable);
    await database.owner.query(`
      create function platform.die() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
      create constraint trigger dies_at_commit after insert on platform.note
        deferrable initially deferred for each row when (new.turn = -1)
        execute function platform.die();`);
    const during = await refusalOf(work.run(actor, (tx) => addNote(tx, -1)));
    expect(during).toBeInstanceOf(OutcomeUnknown);
    expect(await work.run(actor, async () => 'served again')).toBe('served again');
  });
});
