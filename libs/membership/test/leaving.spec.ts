import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { calendarDate } from '@plusloin/kernel';
import { Books, credit, debit, Journal } from '@plusloin/ledger';
import { Leaving, Paths } from '@plusloin/membership';
import { Outbox, type Tx } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { JoiningWorld, refusal } from './joining-world.js';

const TODAY = '2026-11-22';
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Alice, an associate since the cooperative began, with her practice in her own books. */
async function alice(): Promise<{ world: JoiningWorld; memberId: string }> {
  const world = await JoiningWorld.open(database);
  const memberId = await world.run(TODAY, async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      'select member_id as id from registry.practice where cooperative_id = $1',
      [tx.cooperativeId],
    );
    if (row === undefined) throw new Error('Alice has a practice');
    const of = { why: 'fondatrice', on: calendarDate('2020-01-01') };
    await new Paths(world.on(TODAY)).enrol(tx, row.id, of);
    return row.id;
  });
  return { world, memberId };
}

const PASSWORD = 'quatre mots bien longs';

const opened = (tx: Tx, names: readonly string[]): Promise<string[]> =>
  Promise.all(
    names.map((name) =>
      new Accounts().open(tx, { email: `${name}@plusloin.test`, name, password: PASSWORD }),
    ),
  );

const leaving = (world: JoiningWorld, day = TODAY) =>
  new Leaving({ ...world.on(day), outbox: new Outbox() });

describe('Leaving', () => {
  it('ends path, access and practices in one call', async () => {
    const { world, memberId } = await alice();
    const of = { memberId, why: 'autre projet' };
    const grants = new RoleGrants();
    const [own, adviser] = await world.run(TODAY, async (tx) => {
      const names = ['alice', 'adviser'].map((one) => `${one}-${memberId}`);
      const accounts = await opened(tx, names);
      await grants.grant(tx, { accountId: accounts[0] ?? '', role: 'member', memberId });
      await grants.grant(tx, { accountId: accounts[1] ?? '', role: 'adviser', memberId });
      await grants.grant(tx, { accountId: accounts[1] ?? '', role: 'auditor' });
      return accounts;
    });
    const heldBy = async (id = '') =>
      (await world.run(TODAY, (tx) => grants.heldBy(tx, id))).map(({ role }) => role).sort();
    expect([await heldBy(own), await heldBy(adviser)]).toEqual([
      ['member'],
      ['adviser', 'auditor'],
    ]);
    const departure = await leaving(world).leave(world.coordinator, of);
    expect(departure).toMatchObject({ memberCode: 'ALICE', leftOn: TODAY, folder: null });
    expect([await heldBy(own), await heldBy(adviser)]).toEqual([[], ['auditor']]);
    const { rows } = await database.superuser.query(
      `select valid_until::text as until from registry.practice_booking where practice_id = $1`,
      [world.books.practice],
    );
    expect(rows).toEqual([{ until: '2026-11-23' }]);
    const events = await new Paths(world.on(TODAY)).history(
      world.coordinator,
      departure.pathId,
    );
    expect(events.map(({ verb }) => verb)).toEqual(['enrol', 'announce-leaving', 'leave']);
  });

  it('asks once for the archive, however often it is called', async () => {
    const { world, memberId } = await alice();
    const of = { memberId, why: 'autre projet' };
    const first = await leaving(world).leave(world.coordinator, of);
    expect(await leaving(world).leave(world.coordinator, of)).toEqual(first);
    const { rows } = await database.superuser.query(
      'select job, payload, asked from platform.outbox where cooperative_id = $1',
      [world.books.actor.cooperativeId],
    );
    const payload = { pathId: first.pathId };
    expect(rows).toEqual([{ job: 'membership.hand-over-archive', payload, asked: 1 }]);
  });

  it('lists what is open on either side, and waits for none of it', async () => {
    const { world, memberId } = await alice();
    const { cooperativeBooks } = world.books;
    await world.run(TODAY, async (tx) => {
      const accounts = [
        ['101', 'Parts sociales'],
        ['404', 'Contributions à recevoir'],
      ] as const;
      await new Books().addAccounts(tx, cooperativeBooks, accounts);
      const of = { auxiliary: 'ALICE' };
      const journal = new Journal();
      const on = calendarDate('2026-10-01');
      const share = [debit('550', 50_000n), credit('101', 50_000n, of)];
      const due = [debit('404', 54_900n, of), credit('700', 54_900n)];
      const paid = [debit('550', 30_000n), credit('404', 30_000n, of)];
      for (const [key, lines] of Object.entries({ share, due, paid })) {
        const head = { key, journal: 'OD', on, label: key };
        await journal.post(tx, cooperativeBooks, { ...head, lines });
      }
    });
    const owed = await leaving(world).owed(world.coordinator, memberId);
    expect(owed).toMatchObject([
      { account: '101', amount: '500.00', owedBy: 'cooperative' },
      { account: '404', amount: '249.00', owedBy: 'member' },
    ]);
    const departure = await leaving(world).leave(world.coordinator, { memberId, why: 'retraite' });
    expect(departure.owed).toEqual(owed);
  });

  it('lets practices go on to a later day for what is still to come in', async () => {
    const { world, memberId } = await alice();
    await leaving(world).leave(world.coordinator, {
      ...{ memberId, why: 'retraite', practicesUntil: calendarDate('2026-12-31') },
    });
    const { rows } = await database.superuser.query(
      `select valid_until::text as until from registry.practice_booking where practice_id = $1`,
      [world.books.practice],
    );
    expect(rows).toEqual([{ until: '2027-01-01' }]);
  });

  it('never ends a practice before what its books already say', async () => {
    const { world, memberId } = await alice();
    const { memberBooks, practice: practiceId } = world.books;
    await world.run(TODAY, (tx) =>
      new Journal().post(tx, memberBooks, {
        ...{ key: 'rent', journal: 'BQ', on: calendarDate('2026-12-05'), label: 'Loyer' },
        lines: [debit('610', 900n, { practiceId }), credit('550', 900n, { practiceId })],
      }),
    );
    const practicesUntil = calendarDate('2026-01-01');
    const of = { memberId, why: 'retraite', practicesUntil };
    await leaving(world).leave(world.coordinator, of);
    const { rows } = await database.superuser.query(
      `select valid_until::text as until from registry.practice_booking where practice_id = $1`,
      [practiceId],
    );
    expect(rows).toEqual([{ until: '2026-12-06' }]);
  });

  it('is for members of this cooperative', async () => {
    const { memberId } = await alice();
    const other = await JoiningWorld.open(database);
    const asked = leaving(other).leave(other.coordinator, { memberId, why: 'non' });
    expect(await refusal(asked)).toBe('platform.not-found');
  });
});
