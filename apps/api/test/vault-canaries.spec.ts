import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { dumpOf, testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser } from './a-browser.js';
import { startWith } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

/** Persons who do not exist, and whose words stand nowhere else. */
const canaries = Array.from({ length: 12 }, (_, i) => ({
  name: `Zwaka${i}bo Qvete${i}lu`,
  address: `${i} rue Xjoda${i}mi`,
  phone: `06 77 ${String(1000 + i).replace(/(..)(..)/, '$1 $2')} 09`,
  email: `zwaka${i}@qvete${i}.test`,
  nationalNumber: `2 85 07 59 ${300 + i} 987 45`,
}));
const MARKS = /zwaka|qvete|xjoda|06 77|2 85 07 59/i;

let database: TestDatabase;
let api: RunningApi;
let world: TwoCooperatives;
const logs: string[] = [];

beforeAll(async () => {
  database = await testDatabase(contexts);
  world = await twoCooperatives(database);
  api = await startWith(contexts, database.runtimeUrl, logs, {});
  await writeThemEverywhere();
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** Where the product takes them, and where somebody could put them by mistake. */
async function writeThemEverywhere(): Promise<void> {
  const [ada, coordinator] = [new ABrowser(api.url), new ABrowser(api.url)];
  await ada.signIn('a@plusloin.test');
  await coordinator.signIn('coordinator@plusloin.test');
  await database.superuser.query('update auth.session set second_factor_at = now()');
  const base = `/api/cooperatives/${world.here}`;
  const own = `${base}/members/${world.ada}`;
  for (const canary of canaries) {
    const { id } = await (await ada.post(`${own}/persons`, canary)).json();
    const at = `${own}/persons/${id}`;
    await ada.post(`${at}/notes`, { text: Object.values(canary).join(', ') });
    await ada.get(`${at}/identity?reason=follow-up`);
    await ada.ask('PUT', `${at}/identity`, { ...canary, bornOn: canary.name });
    const stale = { 'if-match': '"7"' };
    await ada.ask('PUT', `${at}/identity`, canary, stale);
    await ada.get(`${own}/persons/${encodeURIComponent(canary.name)}/identity?reason=follow-up`);
    await ada.get(`${own}/persons?after=${encodeURIComponent(canary.email)}`);
    await coordinator.post(`${own}/break-glasses`, { reason: `Urgence chez ${canary.name}` });
    await coordinator.post(`${base}/break-glasses`, canary);
  }
  await ada.get(`${own}/export/pdf`);
  await ada.get(`${own}/correspondence`);
}

describe('What is planted through the API', () => {
  it('was taken, and is opened by whoever may', async () => {
    const { rows } = await database.superuser.query('select count(*)::int as n from vault.person');
    expect(rows[0].n).toBe(canaries.length);
    expect(MARKS.test(JSON.stringify(canaries[7]))).toBe(true);
  });

  it('stands in no row of the database', async () => {
    const lines = (await dumpOf(database.superuser)).split('\n');
    expect(lines.filter((line) => MARKS.test(line))).toEqual([]);
  });

  it('stands in no line of the log, and no address there', () => {
    expect(logs.length).toBeGreaterThan(canaries.length * 5);
    expect(logs.filter((line) => MARKS.test(line))).toEqual([]);
  });
});
