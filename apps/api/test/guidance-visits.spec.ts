import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { guidanceComparison } from '@plusloin/contracts';
import { hashedKey } from '@plusloin/identity';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { ORIGIN, startWith } from './planted-api.js';

const COMPARISONS = '/api/guidance/comparisons';
const ASKED = {
  situation: { country: 'FR', year: 2026, turnover: '30000.00', costs: '1234.00' },
  statuses: ['fr-micro'],
};

let database: TestDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await testDatabase(contexts, { poolSize: 10 });
  api = await startWith(contexts, database.runtimeUrl, [], { PLUSLOIN_PROXIES: '127.0.0.1' });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const visitorAt = (address: string) => new ABrowser(api.url, ORIGIN, address);

describe('The compass', () => {
  it('lets one address ask only so often', async () => {
    const one = visitorAt('198.51.100.1');
    for (let count = 0; count < 60; count += 1) {
      await one.post(`${COMPARISONS}/${'A'.repeat(43)}/again`);
    }
    const answer = await one.post(COMPARISONS, ASKED);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await told(answer)).toBe('429 identity.too-many-attempts');
    const other = await visitorAt('198.51.100.2').post(COMPARISONS, ASKED);
    expect(other.status).toBe(201);
  });

  it('keeps only so many answers of one address in a day, and says when it goes on', async () => {
    const address = '198.51.100.3';
    const one = visitorAt(address);
    const begun = (hours: number) =>
      database.superuser.query(
        `insert into auth.rate_limit (key, count, began_at)
         values ($1, 599, now() - make_interval(hours => $2))
         on conflict (key) do update set began_at = excluded.began_at`,
        [hashedKey('guidance-keeping', address), hours],
      );
    await begun(21);
    const last = await one.post(COMPARISONS, ASKED);
    expect(last.status).toBe(201);
    const { token } = guidanceComparison.parse(await last.json());
    const refused = await one.post(COMPARISONS, ASKED);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(2 * 3600);
    const { code, detail } = (await refused.json()) as Record<'code' | 'detail', string>;
    expect([refused.status, code]).toEqual([429, 'guidance.too-many-answers']);
    expect(detail).toContain('dans 3 h');
    // What is kept stays, and what keeps nothing is counted by the minute alone.
    expect((await one.get(`${COMPARISONS}/${token}`)).status).toBe(200);
    expect((await one.post(`${COMPARISONS}/${token}/again`)).status).toBe(200);
    await begun(25);
    expect((await one.post(COMPARISONS, ASKED)).status).toBe(201);
  });
});
