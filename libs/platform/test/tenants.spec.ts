import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platformContext, type Actor, type Tx, type Work } from '@plusloin/platform';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';
import { addNote, NOTES } from './note.js';

describe('Two cooperatives on two connections', () => {
  let database: TestDatabase;
  let work: Work;
  const [passerelle, traitDUnion] = [testActor(), testActor()];

  beforeAll(async () => {
    database = await testDatabase([platformContext], { poolSize: 2 });
    await database.owner.query(NOTES);
    work = database.work();
  });

  afterAll(() => database.close());

  /** One transaction of one of them, ended in one of the ways in which transactions end. */
  async function oneOf(actor: Actor, turn: number): Promise<'kept' | 'lost'> {
    const ending = ENDINGS[randomInt(ENDINGS.length)] ?? commit;
    try {
      await work.run(actor, async (tx) => {
        await addNote(tx, turn);
        await pause(randomInt(3));
        await expectOwnRowsOnly(tx);
        await ending(tx);
        await pause(randomInt(3));
        await expectOwnRowsOnly(tx);
      });
      return 'kept';
    } catch (error) {
      if (error instanceof Error && PLANTED.test(whole(error))) return 'lost';
      throw error;
    }
  }

  it('never mix, whatever ends their transactions', async () => {
    const kept = new Map([passerelle, traitDUnion].map((actor) => [actor.cooperativeId, 0]));
    const turns = Array.from({ length: 600 }, (_, turn) => turn);
    const clients = Array.from({ length: 12 }, async () => {
      for (let turn = turns.pop(); turn !== undefined; turn = turns.pop()) {
        const actor = randomInt(2) === 0 ? passerelle : traitDUnion;
        if ((await oneOf(actor, turn)) === 'lost') continue;
        kept.set(actor.cooperativeId, (kept.get(actor.cooperativeId) ?? 0) + 1);
      }
    });
    await Promise.all(clients);
    const { rows } = await database.superuser.query<{ cooperative_id: string; notes: string }>(
      'select cooperative_id, count(*) as notes from platform.note group by 1',
    );
    expect(new Map(rows.map((row) => [row.cooperative_id, Number(row.notes)]))).toEqual(kept);
    expect(Math.min(...kept.values())).toBeGreaterThan(50);
  }, 120_000);

  it('leave no cooperative behind on a connection', async () => {
    await work.run(passerelle, (tx) => addNote(tx, 1000));
    const seen = await Promise.all(
      Array.from({ length: 4 }, () =>
        database.dataSource.query(
          `select count(*)::int as notes, platform.current_cooperative() as whose,
             pg_sleep(0.02)::text as waited from platform.note`,
        ),
      ),
    );
    expect(seen.flat()).toEqual(seen.map(() => ({ notes: 0, whose: null, waited: '' })));
  });

  it('cannot write for each other', async () => {
    const foreign = work.run(passerelle, (tx) =>
      tx.query('insert into platform.note values ($1, gen_random_uuid(), 0)', [
        traitDUnion.cooperativeId,
      ]),
    );
    await expect(foreign).rejects.toThrow('violates row-level security policy');
  });

  it('neither see nor change nor remove a row of each other', async () => {
    const id = await work.run(passerelle, (tx) => addNote(tx, 2000));
    const found = await work.run(traitDUnion, async (tx) => [
      ...(await tx.query('select id from platform.note where id = $1', [id])),
      ...(await tx.query('update platform.note set turn = 0 where id = $1 returning id', [id])),
      ...(await tx.query('delete from platform.note where id = $1 returning id', [id])),
    ]);
    expect(found).toEqual([]);
  });
});

const PLANTED = /planted|division by zero|aborted|terminat/;

const commit = async () => undefined;

const ENDINGS: readonly ((tx: Tx) => Promise<unknown>)[] = [
  commit,
  commit,
  commit,
  () => Promise.reject(new Error('planted')),
  (tx) => tx.query('select 1 / 0'),
  // The failure is swallowed: PostgreSQL refuses what follows, and nothing is kept.
  (tx) => tx.query('select 1 / 0').catch(() => undefined),
  (tx) => tx.query('select pg_terminate_backend(pg_backend_pid())'),
  // A statement nobody waits for is still inside, or refused.
  async (tx) => void tx.query('select pg_sleep(0.001)').catch(() => undefined),
  (tx) => tx.manager.query('select 1'),
];

async function expectOwnRowsOnly(tx: Tx): Promise<void> {
  const [seen] = await tx.query<{ whose: string[] }>(
    'select array_agg(distinct cooperative_id) as whose from platform.note',
  );
  expect(seen?.whose).toEqual([tx.cooperativeId]);
}

function whole(error: Error): string {
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}
