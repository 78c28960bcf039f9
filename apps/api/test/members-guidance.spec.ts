import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  firstYear,
  memberAhead,
  memberGuidance,
  missionComparison,
  standingGuidanceSettings,
  type GuidanceSettingsAsked,
} from '@plusloin/contracts';
import { addMonths, calendarDate } from '@plusloin/kernel';
import { Books, credit, debit, Journal } from '@plusloin/ledger';
import { operatorActor, type Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { ABrowser, told } from './a-browser.js';
import { MembersWorld } from './members-world.js';

const FIRST_YEAR = '/api/guidance/first-year';
const OPEN: GuidanceSettingsAsked = { showsFirstYear: true, dominantPayerPercent: 60 };

let world: MembersWorld;
beforeAll(async () => {
  world = await MembersWorld.open();
});
afterAll(() => world.close());

const guidance = (memberId: string, query = '') =>
  `${world.base}/members/${memberId}/guidance${query}`;

/** Somebody new, whose books hold a first year of so much a month. */
async function earning(tx: Tx, code: string, euros: bigint, memberId?: string): Promise<void> {
  const registry = new Registry();
  const since = calendarDate('2024-01-01');
  const named = { code, name: code, kind: 'member', chart: 'PCMN' } as const;
  const books = await registry.openEntity(tx, { ...named, registrationNumber: '0732.829.833' });
  await new Books().open(tx, books);
  const own = memberId ?? (await registry.admit(tx, { code, displayName: code })).id;
  const { id } = await registry.openPractice(tx, { code, memberId: own, title: 'Essai' });
  await registry.book(tx, {
    ...{ practiceId: id, legalEntityId: books.id, wayOfWorking: 'independent-principal' },
    ...{ validFrom: since, validUntil: null },
  });
  const lines = [debit('400', euros * 100n), credit('700', euros * 100n)];
  const drafts = Array.from({ length: 12 }, (_, month) => ({
    ...{ key: `${month}`, journal: 'VE', on: addMonths(since, month), label: 'Essai' },
    lines: lines.map((line) => ({ ...line, practiceId: id })),
  }));
  await new Journal().postAll(tx, books.id, drafts);
}

const inHere = <T>(what: (tx: Tx) => Promise<T>): Promise<T> =>
  world.database
    .work(new Date(Date.now() - 60_000))
    .run(operatorActor(world.people.here), what);

describe('The compass of a member over HTTP', () => {
  it('is read by the member and by whoever accompanies them, and by nobody else', async () => {
    const { ada, bob, cleo } = world.people;
    for (const who of ['a', 'adviser']) {
      const answer = await (await world.signedIn(who)).get(guidance(ada, '?language=nl'));
      const { months, comparison, situation } = memberGuidance.parse(await answer.json());
      expect([months, comparison, situation.cooperative]).toEqual([0, null, 'ici']);
    }
    const strangers = [
      ...([['a', bob], ['a', cleo], ['b', ada], ['adviser', bob], ['left', ada]] as const),
      ...([['coordinator', ada], ['accountant', ada], ['auditor', ada]] as const),
    ];
    for (const [who, memberId] of strangers) {
      const browser = await world.signedIn(who);
      expect(await told(await browser.get(guidance(memberId)))).toMatch(/^404/);
    }
    const own = await world.signedIn('a');
    expect((await own.get(guidance(ada, '?language=de'))).status).toBe(422);
    expect((await own.get(guidance(ada, '?on=2020-01-01'))).status).toBe(422);
  });
});

describe('What a member asks of it', () => {
  const MISSION = {
    ...{ answers: { turnover: '40000.00' }, hours: '120', hourlyPrice: '60.00', costs: '0.00' },
    ...{ months: 6, wageMonth: '1500.00', isInBooks: false },
  };
  const asked = {
    compare: { answers: { turnover: '40000.00', costs: '2000.00' }, language: 'en' },
    mission: MISSION,
  };
  const at = (memberId: string, rest: string) => guidance(memberId, `/${rest}`);

  it('is answered from what they tell, and kept nowhere', async () => {
    const { ada } = world.people;
    const own = await world.signedIn('a');
    const compared = await own.post(at(ada, 'comparisons'), asked.compare);
    const { comparison, situation } = memberGuidance.parse(await compared.json());
    expect(situation).toMatchObject({ turnover: '40000.00', cooperative: 'ici' });
    expect(comparison?.estimate).toContain('neither legal nor tax advice');
    const ahead = memberAhead.parse(await (await own.get(at(ada, 'ahead'))).json());
    expect(ahead).toMatchObject({ thresholds: [], duties: [] });
    const mission = await own.post(at(ada, 'missions'), asked.mission);
    expect(missionComparison.parse(await mission.json())).toMatchObject({
      selfEmployed: { brought: '7200.00' },
      employed: { brought: '9000.00' },
    });
    const read = memberGuidance.parse(await (await own.get(guidance(ada))).json());
    expect(read.situation).not.toHaveProperty('turnover');
  });

  it('is refused to others; a mission alone is compared by the coordination too', async () => {
    const { ada } = world.people;
    for (const who of ['b', 'left', 'accountant', 'auditor', 'coordinator'] as const) {
      const browser = await world.signedIn(who);
      expect(await told(await browser.post(at(ada, 'comparisons'), asked.compare))).toMatch(/^404/);
      expect(await told(await browser.get(at(ada, 'ahead')))).toMatch(/^404/);
      const mission = await told(await browser.post(at(ada, 'missions'), asked.mission));
      expect(mission).toMatch(who === 'coordinator' ? /^200/ : /^404/);
    }
    const office = await world.signedIn('coordinator');
    const foreign = await office.post(at(world.people.cleo, 'missions'), asked.mission);
    expect(await told(foreign)).toMatch(/^404/);
  });

  it('takes no answer that books give, and nothing out of its bounds', async () => {
    const own = await world.signedIn('a');
    const of = (rest: string, body: object) => own.post(at(world.people.ada, rest), body);
    for (const answers of [{ country: 'FR' }, { cooperative: 'ailleurs' }, { turnover: '-1.00' }]) {
      expect((await of('comparisons', { answers })).status).toBe(422);
    }
    for (const odd of [{ months: 13 }, { hours: '0' }, { hours: '1e3' }, { wageMonth: '-1.00' }]) {
      expect((await of('missions', { ...MISSION, ...odd })).status).toBe(422);
    }
  });
});

describe('What a cooperative decides about it', () => {
  it('is written by the coordination, on the version that was read', async () => {
    const coordinator = await world.signedIn('coordinator');
    const path = `${world.base}/guidance-settings`;
    const put = (body: object, version = '"1"') =>
      coordinator.ask('PUT', path, body, { 'if-match': version });
    const before = standingGuidanceSettings.parse(await (await coordinator.get(path)).json());
    expect(before).toEqual({ version: 1, showsFirstYear: false, dominantPayerPercent: 50 });
    expect((await put({ ...OPEN, dominantPayerPercent: 5 })).status).toBe(422);
    expect((await put({ ...OPEN, more: true })).status).toBe(422);
    expect((await put(OPEN)).headers.get('etag')).toBe('"2"');
    expect(await told(await put(OPEN))).toBe('412 platform.edited-meanwhile');
    const { rows } = await world.database.superuser.query(
      `select action from audit.entry where action = 'guidance.settings-changed'`,
    );
    expect(rows).toHaveLength(1);
    const member = await world.signedIn('a');
    const refused = await member.ask('PUT', path, OPEN, { 'if-match': '"2"' });
    expect(await told(refused)).toMatch(/^404/);
  });
});

describe('First years over HTTP', () => {
  it('are told once they are opened and of five; before, nothing tells why not', async () => {
    const visitor = new ABrowser(world.api.url);
    const absent = await (await visitor.get(`${FIRST_YEAR}/nulle-part`)).text();
    expect(await (await visitor.get(`${FIRST_YEAR}/ailleurs`)).text()).toBe(absent);
    await inHere(async (tx) => {
      for (const [nth, code] of ['M1', 'M2', 'M3', 'M4'].entries()) {
        await earning(tx, code, 1000n + 100n * BigInt(nth));
      }
    });
    expect(await (await visitor.get(`${FIRST_YEAR}/ici`)).text()).toBe(absent);
    await inHere((tx) => earning(tx, 'M5', 2000n));
    const answer = await visitor.get(`${FIRST_YEAR}/ici`);
    expect(firstYear.parse(await answer.json())).toMatchObject({
      members: 5,
      turnover: { lower: '13200.00', middle: '14400.00', upper: '15600.00' },
    });
    await world.database.superuser.query('update guidance.settings set shows_first_year = false');
    expect(await (await visitor.get(`${FIRST_YEAR}/ici`)).text()).toBe(absent);
  });

  it('are not asked for without end', async () => {
    const visitor = new ABrowser(world.api.url);
    for (let count = 0; count < 10; count += 1) await visitor.get(`${FIRST_YEAR}/ici`);
    const answer = await visitor.get(`${FIRST_YEAR}/ici`);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await told(answer)).toBe('429 identity.too-many-attempts');
  });
});
