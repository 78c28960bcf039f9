import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Advisers, noticesOf } from '@plusloin/membership';
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
const name = (day: string, adviser: string) =>
  advisers(day).name(world.coordinator, { pathId, adviser });
const appoint = (startsAt: string, adviser = 'person:ines') =>
  advisers().appoint(world.coordinator, {
    ...{ pathId, adviser, startsAt, minutes: 45, place: 'à distance' },
  });

describe('An adviser', () => {
  it('accompanies from a day on, until another does', async () => {
    await name('2026-11-02', 'person:ines');
    await name('2026-11-05', 'person:ines');
    await name('2026-11-20', 'person:omar');
    expect(await advisers().of(world.coordinator, pathId)).toEqual([
      { adviser: 'person:ines', from: '2026-11-02', until: '2026-11-20' },
      { adviser: 'person:omar', from: '2026-11-20', until: null },
    ]);
  });

  it('may be put right on the same day', async () => {
    await name('2026-11-22', 'person:lea');
    await name('2026-11-22', 'person:omar');
    const all = await advisers().of(world.coordinator, pathId);
    expect(all.at(-1)).toEqual({ adviser: 'person:omar', from: '2026-11-22', until: null });
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
    const all = await world.run(TODAY, noticesOf);
    const notices = all.filter(({ kind }) => kind === 'appointment-soon');
    expect(notices).toMatchObject([{ kind: 'appointment-soon', pathId, subjectId: id }]);
  });
});
