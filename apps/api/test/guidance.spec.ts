import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import {
  guidanceAgain,
  guidanceComparison,
  guidanceCurve,
  guidanceRule,
  guidanceUnderstandings,
  relationChecklist,
  type GuidanceComparison,
} from '@plusloin/contracts';
import { ContributionRules } from '@plusloin/membership';
import { operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { ORIGIN, startWith } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const COMPARISONS = '/api/guidance/comparisons';
/** Our own rules count these; the official model takes its time. */
const OWN = ['be-principal', 'fr-micro', 'fr-eurl'];
const SITUATION = { country: 'FR', year: 2026, turnover: '30000.00', costs: '1234.00' };

let database: TestDatabase;
let api: RunningApi;
let world: TwoCooperatives;
const lines: string[] = [];

beforeAll(async () => {
  database = await testDatabase(contexts, { poolSize: 10 });
  world = await twoCooperatives(database);
  const more = { PLUSLOIN_PROXIES: '127.0.0.1' };
  api = await startWith(contexts, database.runtimeUrl, lines, more);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** Somebody at an address of their own, so that visits are not counted together. */
let addresses = 0;
const visitor = () => new ABrowser(api.url, ORIGIN, `198.51.100.${(addresses += 1)}`);

const compared = async (situation: object = SITUATION): Promise<GuidanceComparison> => {
  const answer = await visitor().post(COMPARISONS, { situation, statuses: OWN });
  return guidanceComparison.parse(await answer.json());
};

const cooperativeOf = ({ statuses }: GuidanceComparison) =>
  statuses.find(({ key }) => key === 'be-principal')?.figures?.cooperative.amount;

describe('A comparison', () => {
  it('is told again in the same bytes, and needs neither account nor cookie', async () => {
    const one = visitor();
    const answer = await one.post(COMPARISONS, {
      ...{ situation: SITUATION, statuses: OWN, language: 'nl' },
    });
    const first = await answer.text();
    const { token, estimate, statuses } = guidanceComparison.parse(JSON.parse(first));
    expect(answer.status).toBe(201);
    expect(estimate).toMatch(/^Indicatieve raming/);
    expect(statuses.map(({ key }) => key)).toContain('fr-micro');
    expect(await (await visitor().get(`${COMPARISONS}/${token}`)).text()).toBe(first);
    expect(one.cookies.size).toBe(0);
  });

  it('keeps of its link a hash, and of who asked nothing', async () => {
    const { token } = await compared();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await database.superuser.query('select * from guidance.answer');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain('198.51.100');
    expect(lines.join('')).not.toMatch(new RegExp(`${token}|1234\\.00|turnover`));
  });

  it('ends after ninety days, and is then as though it had never been', async () => {
    const { token, on, expiresOn } = await compared();
    expect(Date.parse(expiresOn) - Date.parse(on)).toBe(90 * 86_400_000);
    await database.superuser.query(
      `update guidance.answer set made_on = made_on - 91, expires_on = expires_on - 90
       where token_hash = sha256($1)`,
      [Buffer.from(token)],
    );
    const ended = await visitor().get(`${COMPARISONS}/${token}`);
    const never = await visitor().get(`${COMPARISONS}/${'A'.repeat(43)}`);
    const texts = await Promise.all([ended, never].map((one) => one.text()));
    expect([ended.status, texts[0]]).toEqual([404, texts[1]]);
  });

  it('is deleted by whoever holds its link, once', async () => {
    const { token } = await compared();
    const remove = () => visitor().ask('DELETE', `${COMPARISONS}/${token}`);
    expect((await remove()).status).toBe(204);
    expect(await told(await remove())).toBe('404 platform.not-found');
    expect(await told(await visitor().get(`${COMPARISONS}/${token}`))).toMatch(/^404/);
  });

  it('says what changed since it was given, and nothing where nothing did', async () => {
    const { token } = await compared();
    const again = async () => {
      const answer = await visitor().post(`${COMPARISONS}/${token}/again`);
      return guidanceAgain.parse(await answer.json());
    };
    expect((await again()).statuses).toEqual([]);
    // As though the rules of then had asked for 100.00 less.
    await database.superuser.query(
      `update guidance.answer set rules_version = 'former', result = replace(result::text,
         '"7740.00"', '"7640.00"')::json where token_hash = sha256($1)`,
      [Buffer.from(token)],
    );
    const { then, statuses } = await again();
    expect(then.rulesVersion).toBe('former');
    const micro = statuses.find(({ key }) => key === 'fr-micro');
    expect(micro?.figures).toContainEqual({
      ...{ name: 'social', then: '7640.00', now: '7740.00', difference: '100.00' },
    });
    const explained = `${COMPARISONS}/${token}/explanations?status=fr-micro&figure=social`;
    expect(await told(await visitor().get(explained))).toBe('409 guidance.rules-changed');
  });

  it('explains its figures, down to the rules', async () => {
    const { token } = await compared();
    const ask = (query: string) => visitor().get(`${COMPARISONS}/${token}/explanations?${query}`);
    const answer = await ask('status=fr-micro&figure=net');
    const tree = (await answer.json()) as { name: string; from: unknown[] };
    expect(tree).toMatchObject({ name: 'france . statuts . micro-entreprise . net' });
    expect(tree.from.length).toBeGreaterThan(0);
    // Nothing was computed of a status of another country.
    expect(await told(await ask('status=be-principal&figure=net'))).toBe(
      '404 guidance.unknown-rule',
    );
    expect(await told(await ask('status=fr-micro&figure=constructor'))).toMatch(/^422/);
  });

  it('comes as a calendar and as two pages, to be saved', async () => {
    const { token } = await compared();
    for (const [name, type, begin] of [
      ['calendar.ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR\r\n'],
      ['pdf', 'application/pdf', '%PDF-1.7'],
    ] as const) {
      const answer = await visitor().get(`${COMPARISONS}/${token}/${name}`);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
      expect((await answer.text()).startsWith(begin)).toBe(true);
    }
  });
});

describe('A cooperative in a comparison', () => {
  it('takes what its own rules of today ask of such a turnover', async () => {
    await database.work(new Date()).run(operatorActor(world.here), (tx) =>
      new ContributionRules().declare(tx, {
        ...{ code: 'part', validFrom: '2026-01-01', label: '10 % du facturé' },
        base: { kind: 'invoiced', accounts: ['70'] },
        tiers: { how: 'marginal', steps: [{ upTo: null, percent: '10' }] },
      }),
    );
    const situation = { country: 'BE', year: 2026, turnover: '40000.00', costs: '2000.00' };
    expect(cooperativeOf(await compared({ ...situation, cooperative: 'ici' }))).toBe('4000.00');
    expect(cooperativeOf(await compared(situation))).toBe('0.00');
    const unknown = { situation: { ...situation, cooperative: 'nulle-part' } };
    expect(await told(await visitor().post(COMPARISONS, unknown))).toBe(
      '422 guidance.unknown-cooperative',
    );
  });
});

describe('The compass', () => {
  it('draws curves, finds prices and shows its rules', async () => {
    const curve = { situation: SITUATION, statuses: ['fr-micro', 'fr-eurl'], to: '60000.00' };
    const drawn = await visitor().post('/api/guidance/curves', curve);
    const { turnovers, nets } = guidanceCurve.parse(await drawn.json());
    expect(turnovers.at(-1)).toBe('60000.00');
    expect(nets.map(({ values }) => values.length)).toEqual([turnovers.length, turnovers.length]);
    const fee = { turnover: '39600.00', sessionsPerWeek: 15, weeksPerYear: 44 };
    const priced = await visitor().post('/api/guidance/fees', {
      ...{ ...fee, sessionMinutes: 60, travelMinutes: 20, unpaidMinutes: 11 },
    });
    // 660 sessions, each of 91 minutes: 39 600 / 1 001 hours, and 22.75 hours a week.
    expect(await priced.json()).toEqual({
      ...{ sessions: 660, pricePerSession: '60.00', perHour: '39.56', hoursPerWeek: 23 },
    });
    const name = encodeURIComponent('situation . recettes');
    const shown = await visitor().get(`/api/guidance/rules/${name}`);
    expect(guidanceRule.parse(await shown.json()).trust).toBe(null);
  });

  it('tells of each way of working, and of signs of an employment, with sources', async () => {
    const answer = await visitor().get('/api/guidance/statuses?language=en');
    const { statuses } = guidanceUnderstandings.parse(await answer.json());
    expect(statuses.map(({ title }) => title)).toContain('Self-employed beside a job');
    const proven = statuses.flatMap(({ parts }) => parts).filter(({ about }) => about === 'is');
    expect(proven.filter(({ source, trust }) => source === null || trust === null)).toEqual([]);
    const read = await visitor().get('/api/guidance/checklists/FR?language=nl');
    const { estimate, questions } = relationChecklist.parse(await read.json());
    expect(estimate).toMatch(/^Dit zijn aanwijzingen/);
    expect(questions.map(({ code }) => code)).toContain('check.fr.one-payer');
  });

  it.each(['checklists/DE', 'checklists/BE?language=de', 'statuses?country=BE'])(
    'refuses to tell %s',
    async (path) => {
      expect(await told(await visitor().get(`/api/guidance/${path}`))).toMatch(/^422/);
    },
  );

  it.each(['..%2F..%2Fpackage.json', '__proto__', 'constructor', '%00', 'x'.repeat(90)])(
    'has no rule called %s',
    async (name) => {
      const answer = await visitor().get(`/api/guidance/rules/${name}`);
      expect(await told(answer)).toBe('404 guidance.unknown-rule');
    },
  );

  it.each([
    ['an unknown field', { situation: { ...SITUATION, name: 'Nora' } }],
    ['an unknown field beside', { situation: SITUATION, track: true }],
    ['a negative turnover', { situation: { ...SITUATION, turnover: '-1.00' } }],
    ['more than all', { situation: { ...SITUATION, structureFee: '100.01' } }],
    ['an absurd turnover', { situation: { ...SITUATION, turnover: '99999999999999.00' } }],
    ['a number instead of a text', { situation: { ...SITUATION, turnover: 30000 } }],
    ['another country', { situation: { ...SITUATION, country: 'DE' } }],
    ['a year without rules', { situation: { ...SITUATION, year: 1999 } }],
    ['a path as a cooperative', { situation: { ...SITUATION, cooperative: '../..' } }],
    ['a hundred statuses', { situation: SITUATION, statuses: Array(100).fill('fr-micro') }],
  ])('refuses %s', async (_what, body) => {
    expect(await told(await visitor().post(COMPARISONS, body))).toMatch(/^422 platform/);
  });

  it('refuses more than twenty kilobytes before it reads them', async () => {
    const body = { situation: SITUATION, more: 'x'.repeat(20_001) };
    for (const path of [COMPARISONS, '/api/guidance/curves', '/api/guidance/fees']) {
      expect(await told(await visitor().post(path, body))).toBe('413 platform.request-too-large');
    }
  });

  it('answers others while the official model counts a SASU', async () => {
    const own = { situation: SITUATION, statuses: ['fr-micro'] };
    await visitor().post(COMPARISONS, own);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const counted = untilCounted();
    const others = await visitor().post(COMPARISONS, own);
    expect(others.status).toBe(201);
    const sasu = await counted;
    delay.disable();
    expect(sasu?.model.name).toBe('modele-social');
    expect(sasu?.figures?.net.amount).toMatch(/^\d{5}\./);
    // To read the model alone takes more than two seconds.
    expect(delay.max / 1e6).toBeLessThan(1000);
  });

  /** Its thread may still be starting when patience ends; it goes on, and is asked again. */
  async function untilCounted(): Promise<GuidanceComparison['statuses'][number] | undefined> {
    const situation = { ...SITUATION, turnover: '45678.00' };
    for (let tries = 0; tries < 8; tries += 1) {
      const answer = await visitor().post(COMPARISONS, { situation, statuses: ['fr-sasu'] });
      const [sasu] = guidanceComparison.parse(await answer.json()).statuses;
      if (sasu?.figures) return sasu;
    }
    return undefined;
  }
});
