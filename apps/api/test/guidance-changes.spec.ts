import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import {
  guidanceChanges,
  guidanceComparison,
  type GuidanceComparison,
} from '@plusloin/contracts';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { ORIGIN, startWith } from './planted-api.js';

const CHANGES = '/api/guidance/changes';
const SITUATION = { country: 'FR', year: 2026, turnover: '30000.00', costs: '1234.00' };

let database: TestDatabase;
let api: RunningApi;
const lines: string[] = [];

beforeAll(async () => {
  database = await testDatabase(contexts, { poolSize: 10 });
  api = await startWith(contexts, database.runtimeUrl, lines, {});
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const visitor = () => new ABrowser(api.url, ORIGIN);

const compared = async (situation: object = SITUATION): Promise<GuidanceComparison> => {
  const body = { situation, statuses: ['fr-micro', 'fr-eurl'] };
  const answer = await visitor().post('/api/guidance/comparisons', body);
  return guidanceComparison.parse(await answer.json());
};

describe('An answer', () => {
  it('is compared with another, the earlier first, and says what differs', async () => {
    const [later, earlier] = [await compared(), await compared({ ...SITUATION, children: 2 })];
    // As though in June, by rules that asked for 100.00 less.
    await database.superuser.query(
      `update guidance.answer set made_on = made_on - 30, rules_version = 'former',
         result = replace(result::text, '"7740.00"', '"7640.00"')::json
       where token_hash = sha256($1)`,
      [Buffer.from(earlier.token)],
    );
    const body = { answers: [later.token, earlier.token], language: 'en' };
    const answer = await visitor().post(CHANGES, body);
    const { then, now, questions, statuses } = guidanceChanges.parse(await answer.json());
    expect([then.rulesVersion, now.on]).toEqual(['former', later.on]);
    expect(questions).toEqual(['children']);
    expect([then.situation.children, now.situation.children]).toEqual([2, undefined]);
    const micro = statuses.find(({ key }) => key === 'fr-micro');
    expect(micro?.title).toBe('Micro-enterprise');
    expect(micro?.figures).toContainEqual({
      ...{ name: 'social', then: '7640.00', now: '7740.00', difference: '100.00' },
    });
    expect(lines.join('')).not.toContain(earlier.token);
  });

  it('is not compared with one that ended or never was: the same 404', async () => {
    const { token } = await compared();
    const ended = await compared();
    await database.superuser.query(
      `update guidance.answer set made_on = made_on - 91, expires_on = expires_on - 90
       where token_hash = sha256($1)`,
      [Buffer.from(ended.token)],
    );
    const texts = ['A'.repeat(43), ended.token, '', '../..'].flatMap((other) =>
      [[token, other], [other, token]].map(async (answers) => {
        const answer = await visitor().post(CHANGES, { answers });
        return `${answer.status} ${await answer.text()}`;
      }),
    );
    const [first = '', ...others] = await Promise.all(texts);
    expect(first).toMatch(/^404 .*platform.not-found/);
    expect(new Set(others)).toEqual(new Set([first]));
    for (const answers of [[token], [token, token, token], token]) {
      expect(await told(await visitor().post(CHANGES, { answers }))).toMatch(/^422/);
    }
  });
});
