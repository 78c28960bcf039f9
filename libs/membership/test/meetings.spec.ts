import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Introductions,
  Meetings,
  type NewMeeting,
  type NoticeKind,
} from '@plusloin/membership';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { JoiningWorld, refusal } from './joining-world.js';

const TODAY = '2026-11-22';
const [TUESDAY, THURSDAY] = ['2026-12-01T18:00:00Z', '2026-12-03T18:00:00Z'] as const;
let database: TestDatabase;
let world: JoiningWorld;
let people: string[];

beforeAll(async () => {
  database = await testDatabase();
  world = await JoiningWorld.open(database);
  people = [];
  for (let count = 0; count < 4; count += 1) people.push(await world.register(TODAY));
});
afterAll(() => database.close());

const meetings = (day = TODAY) => new Meetings(world.on(day));

const propose = (of: Partial<NewMeeting> = {}) =>
  meetings().propose(world.coordinator, {
    ...{ title: 'Rencontre d’information', place: 'Maison des associations, Liège' },
    ...{ quorum: 2, places: 2, dates: [TUESDAY, THURSDAY] },
    ...of,
  });

const person = (nth: number): string => {
  const pathId = people[nth];
  if (pathId === undefined) throw new Error('nobody');
  return pathId;
};
const vote = (meetingId: string, nth: number, ...dates: string[]) =>
  meetings().vote(world.coordinator, { meetingId, pathId: person(nth), dates });
const register = (meetingId: string, nth: number) =>
  meetings().register(world.coordinator, { meetingId, pathId: person(nth) });
/** Who has a place and who waits, by the number of the person. */
const seats = async (meetingId: string) => {
  const all = await meetings().seats(world.coordinator, meetingId);
  return all.map(({ pathId, hasPlace }) => `${people.indexOf(pathId)}${hasPlace ? '' : '?'}`);
};

const toldOf = async (id: string, kind: NoticeKind) =>
  (await world.notices()).filter((one) => one.subjectId === id && one.kind === kind);

describe('A poll of dates', () => {
  it('chooses the first date that enough people want, and gives them their places', async () => {
    const id = await propose();
    expect(await vote(id, 0, TUESDAY)).toMatchObject({ state: 'poll' });
    expect(await vote(id, 1, THURSDAY)).toMatchObject({ state: 'poll' });
    const chosen = await vote(id, 2, THURSDAY);
    expect(chosen).toMatchObject({ state: 'fixed', startsAt: new Date(THURSDAY), registered: 2 });
    expect(await seats(id)).toEqual(['1', '2']);
    expect(await refusal(vote(id, 3, TUESDAY))).toBe('membership.meeting-not-open');
  });

  it('counts the last word of each', async () => {
    const id = await propose();
    await vote(id, 0, TUESDAY, THURSDAY);
    await vote(id, 0, THURSDAY);
    expect(await vote(id, 1, TUESDAY)).toMatchObject({
      state: 'poll',
      dates: [
        { startsAt: TUESDAY, votes: 1 },
        { startsAt: THURSDAY, votes: 1 },
      ],
    });
  });

  it('knows only the dates that were proposed, and none that has passed', async () => {
    const id = await propose();
    expect(await refusal(vote(id, 0, '2026-12-02T18:00:00Z'))).toBe('membership.invalid-form');
    expect(await refusal(propose({ dates: ['2026-11-21T18:00:00Z'] }))).toBe(
      'membership.invalid-form',
    );
  });
});

describe('A meeting', () => {
  it('has places, then a waiting list in the order of asking', async () => {
    const id = await propose({ dates: [TUESDAY] });
    await register(id, 0);
    await register(id, 1);
    expect(await register(id, 2)).toMatchObject({ hasPlace: false });
    expect(await register(id, 0)).toMatchObject({ hasPlace: true });
    expect(await seats(id)).toEqual(['0', '1', '2?']);
  });

  it('gives a place that comes free to whoever waited longest, and tells them', async () => {
    const id = await propose({ dates: [TUESDAY] });
    for (const nth of [0, 1, 2, 3]) await register(id, nth);
    await meetings().cancel(world.coordinator, { meetingId: id, pathId: person(0) });
    expect(await seats(id)).toEqual(['1', '2', '3?']);
    const told = await toldOf(id, 'meeting-place');
    expect(told).toMatchObject([{ kind: 'meeting-place', pathId: person(2) }]);
    await register(id, 0);
    expect(await seats(id)).toEqual(['1', '2', '3?', '0?']);
  });

  it('keeps to its places when people ask at the same moment', async () => {
    const id = await propose({ dates: [TUESDAY] });
    await Promise.all([0, 1, 2, 3].map((nth) => register(id, nth)));
    expect((await seats(id)).filter((one) => !one.endsWith('?'))).toHaveLength(2);
  });

  it('is remembered two days before by those with a place, once', async () => {
    const id = await propose({ dates: [TUESDAY] });
    for (const nth of [0, 1, 2]) await register(id, nth);
    const remind = (day: string) => world.run(day, (tx) => meetings(day).remind(tx));
    expect(await remind('2026-11-28')).toBe(0);
    await remind('2026-11-30');
    expect(await remind('2026-12-01')).toBe(0);
    const told = await toldOf(id, 'meeting-soon');
    expect(told.map(({ pathId }) => pathId).sort()).toEqual([person(0), person(1)].sort());
    expect(told[0]).toMatchObject({ kind: 'meeting-soon', dueOn: '2026-12-01' });
  });

  it('is listed with those to come first, a page after the other', async () => {
    const all = await meetings('2026-12-01').page(world.coordinator, { after: null, most: 100 });
    const over = all.map(({ rank }) => rank);
    expect(over).toEqual([...over].sort());
    const paged: string[] = [];
    for (let after: (typeof all)[number] | null = null; ; ) {
      const [one] = await meetings('2026-12-01').page(world.coordinator, { after, most: 1 });
      if (one === undefined) break;
      paged.push(one.id);
      after = one;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    expect(paged.length).toBeGreaterThan(2);
  });

  it('keeps who was there, of those who had a place, once it has begun', async () => {
    const id = await propose({ dates: [TUESDAY] });
    for (const nth of [0, 1, 2]) await register(id, nth);
    const { version } = await meetings('2026-12-01').one(world.coordinator, id);
    const attend = (day: string, ...nth: number[]) =>
      meetings(day).attend(world.coordinator, {
        ...{ meetingId: id, present: nth.map(person), version },
      });
    expect(await refusal(attend('2026-12-01', 0))).toBe('membership.meeting-not-begun');
    expect(await refusal(attend('2026-12-02', 2))).toBe('membership.no-place-at-meeting');
    const kept = await attend('2026-12-02', 0);
    expect(kept.map(({ hasAttended }) => hasAttended)).toEqual([true, false, null]);
    expect(await refusal(attend('2026-12-02', 1))).toBe('platform.edited-meanwhile');
    const late = meetings('2026-12-02').register(world.coordinator, {
      ...{ meetingId: id, pathId: person(3) },
    });
    expect(await refusal(late)).toBe('membership.meeting-not-open');
  });
});

describe('Two people', () => {
  const introductions = () => new Introductions(world.on(TODAY));
  const [nora, lou, other] = [0, 1, 2] as const;
  const agree = (id: string, nth: number) =>
    introductions().consent(world.coordinator, { id, pathId: person(nth) });
  const write = (id: string, nth: number, words = 'Bonjour') =>
    introductions().write(world.coordinator, { id, pathId: person(nth), words });
  const propose = () =>
    introductions().propose(world.coordinator, { pathIds: [person(nora), person(lou)] });

  it('are in touch once both have agreed, each on a dated day, and only they', async () => {
    const id = await propose();
    expect(await propose()).toBe(id);
    await agree(id, nora);
    expect(await refusal(write(id, nora))).toBe('membership.consent-missing');
    const { consented } = await agree(id, lou);
    expect(consented).toEqual([expect.any(Date), expect.any(Date)]);
    await write(id, nora, 'Comment as-tu commencé ?');
    const page = (after: number | null, most = 50) =>
      introductions().messages(world.coordinator, { id, pathId: person(lou), after, most });
    const read = await page(null);
    expect(read).toMatchObject([{ fromPathId: person(nora), words: 'Comment as-tu commencé ?' }]);
    expect(JSON.stringify(read)).not.toContain('@');
    expect(await refusal(write(id, other))).toBe('platform.not-found');
    await write(id, lou, 'Par hasard');
    await write(id, nora, 'Raconte');
    const numbers = async (...of: Parameters<typeof page>) =>
      (await page(...of)).map(({ number }) => number);
    expect([await numbers(null, 2), await numbers(2, 2)]).toEqual([[3, 2], [1]]);
  });

  it('are in touch no more as soon as one of them says so', async () => {
    const id = await propose();
    await agree(id, nora);
    await agree(id, lou);
    await introductions().withdraw(world.coordinator, { id, pathId: person(lou) });
    expect(await refusal(write(id, nora))).toBe('membership.consent-missing');
    expect(await refusal(agree(id, nora))).toBe('membership.consent-missing');
    expect(await propose()).not.toBe(id);
  });

  it('are two', async () => {
    const asked = introductions().propose(world.coordinator, {
      pathIds: [person(nora), person(nora)],
    });
    expect(await refusal(asked)).toBe('membership.invalid-form');
  });
});
