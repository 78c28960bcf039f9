import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { Advisers, NamedAdvisers } from '@plusloin/membership';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { JoiningWorld, refusal } from './joining-world.js';

const TODAY = '2026-11-22';
let database: TestDatabase;
let world: JoiningWorld;
let pathId: string;

beforeAll(async () => {
  database = await testDatabase();
  world = await JoiningWorld.open(database);
  pathId = await world.register('2026-11-01');
});
afterAll(() => database.close());

const advisers = (day = TODAY) => new Advisers(world.on(day));
const rows = <T>(sql: string, pathId: string) =>
  world.run(TODAY, (tx) => tx.query<T>(sql, [tx.cooperativeId, pathId]));
const ADVISERS = `
  select adviser, valid_from::text as "from", valid_until::text as "until"
  from membership.adviser where cooperative_id = $1 and path_id = $2 order by valid_from`;

/** Somebody of the coordination, who may accompany. */
const account = (name: string) =>
  world.run('2026-10-01', async (tx) => {
    const told = { email: `${name}@plusloin.test`, name, password: 'quatre mots bien longs' };
    const accountId = await new Accounts().open(tx, told);
    await new RoleGrants().grant(tx, { accountId, role: 'coordinator' });
    return accountId;
  });
const appoint = (startsAt: string, adviser = 'person:ines') =>
  advisers().appoint(world.coordinator, {
    ...{ pathId, adviser, startsAt, minutes: 45, place: 'à distance' },
  });

describe('An adviser', () => {
  it('accompanies from a day on, until another does, and may be put right that day', async () => {
    const { pathId } = await world.agreed('2026-11-01');
    const [{ memberId } = { memberId: '' }] = await rows<{ memberId: string }>(
      'select member_id as "memberId" from membership.path where cooperative_id = $1 and id = $2',
      pathId,
    );
    const [ines, lea, omar] = [await account('ines'), await account('lea'), await account('omar')];
    let version = 1;
    const name = async (day: string, accountId: string) => {
      const named = new NamedAdvisers(world.on(day));
      version = await named.name(world.coordinator, { memberId, accountId, version });
    };
    await name('2026-11-02', ines);
    await name('2026-11-05', ines);
    await name('2026-11-20', lea);
    await name('2026-11-20', omar);
    expect(await rows(ADVISERS, pathId)).toEqual([
      { adviser: ines, from: '2026-11-02', until: '2026-11-20' },
      { adviser: omar, from: '2026-11-20', until: null },
    ]);
  });
});

describe('An appointment', () => {
  it('finds its adviser free, or is refused', async () => {
    await appoint('2026-12-01T10:00:00Z');
    expect(await refusal(appoint('2026-12-01T10:30:00Z'))).toBe('membership.adviser-not-free');
    expect(await refusal(appoint('2026-12-01T10:30:00Z', 'person:omar'))).toBe('accepted');
    expect(await refusal(appoint('2026-12-01T10:45:00Z'))).toBe('accepted');
    expect(await refusal(appoint('2026-11-22T10:00:00Z'))).toBe('membership.appointment-over');
  });

  it('is held or cancelled, once and at its time', async () => {
    const id = await appoint('2026-12-02T10:00:00Z');
    const settle = (day: string, as: 'held' | 'cancelled') =>
      refusal(advisers(day).settle(world.coordinator, { id, as }));
    expect(await settle(TODAY, 'held')).toBe('membership.appointment-over');
    expect(await settle('2026-12-02', 'held')).toBe('accepted');
    expect(await settle('2026-12-03', 'held')).toBe('accepted');
    expect(await settle('2026-12-03', 'cancelled')).toBe('membership.appointment-over');
  });

  it('that was cancelled leaves its hour to another', async () => {
    const id = await appoint('2026-12-04T10:00:00Z');
    await advisers().settle(world.coordinator, { id, as: 'cancelled' });
    expect(await refusal(appoint('2026-12-04T10:00:00Z'))).toBe('accepted');
  });

  it('is remembered within two days before, once', async () => {
    const id = await appoint('2026-12-10T10:00:00Z');
    const told = [];
    for (const day of ['2026-12-07', '2026-12-08', '2026-12-09']) {
      told.push(await world.run(day, (tx) => advisers(day).remind(tx)));
    }
    expect(told).toEqual([0, 1, 0]);
    const all = await world.notices();
    const notices = all.filter(({ kind }) => kind === 'appointment-soon');
    expect(notices).toMatchObject([{ kind: 'appointment-soon', pathId, subjectId: id }]);
  });
});
