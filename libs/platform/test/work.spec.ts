import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@plusloin/kernel';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';
import { platformContext, SqlRefusal, type Work } from '@plusloin/platform';

describe('Work', () => {
  let database: TestDatabase;
  let work: Work;
  const actor = testActor();

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
    work = database.work();
    await database.owner.query(`
      create table platform.note (cooperative_id uuid not null, id uuid primary key, words text);
      alter table platform.note enable row level security;
      alter table platform.note force row level security;
      create policy own on platform.note using (cooperative_id = platform.current_cooperative());
      grant select, insert, update, delete on platform.note to plusloin_runtime;
    `);
  });

  afterAll(() => database.close());

  it('shows the cooperative of the actor to the database', async () => {
    const [row] = await work.run(actor, (tx) =>
      tx.query<{ id: string }>('select platform.current_cooperative() as id'),
    );
    expect(row?.id).toBe(actor.cooperativeId);
  });

  it('turns a refusal raised in SQL into a named one', async () => {
    const raising = work.run(actor, (tx) =>
      tx.query(`do $$ begin raise exception 'ledger.unbalanced' using errcode = 'PL400',
        detail = '{"difference": "0.01"}'; end $$`),
    );
    const refusal = await raising.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SqlRefusal);
    const { kind, code, details } = refusal as DomainError;
    expect({ kind, code, details }).toEqual({
      kind: 'invalid',
      code: 'ledger.unbalanced',
      details: { difference: '0.01' },
    });
  });

  it('refuses a transaction inside a transaction', async () => {
    await expect(work.run(actor, () => work.run(actor, async () => 1))).rejects.toThrow('inside');
  });

  it('writes nothing in a reading', async () => {
    await expect(
      work.read(actor, (tx) => tx.query(`insert into platform.note values ($1, $1)`, [actor.cooperativeId])),
    ).rejects.toThrow('read-only');
  });
});
