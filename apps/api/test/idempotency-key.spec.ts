import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { ORIGIN, startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const REASON = 'Les comptes sont complets';

describe('A POST with an Idempotency-Key', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let coordinator: ABrowser;

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
    api = await startWhole(database.runtimeUrl);
    coordinator = await signedIn('coordinator');
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  async function signedIn(who: string): Promise<ABrowser> {
    const one = new ABrowser(api.url);
    expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    await database.superuser.query('update auth.session set second_factor_at = now()');
    return one;
  }

  const post = (key: string, path: string, body: unknown, more: RequestInit = {}) =>
    fetch(`${api.url}/api/cooperatives/${world.here}/${path}`, {
      method: 'POST',
      headers: {
        ...{ cookie: coordinator.cookieHeader(), origin: ORIGIN, 'idempotency-key': key },
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
      ...more,
    });
  const propose = (key: string, quarter: string, more?: RequestInit) =>
    post(key, 'closes/proposals', { quarter, reason: REASON }, more);
  const proposals = async (quarter: string) => {
    const { rows } = await database.superuser.query(
      `select 1 from platform.proposal where subject = '${quarter}'`,
    );
    return rows.length;
  };

  it('is answered alike when it comes again', async () => {
    const key = randomUUID();
    const meeting = {
      ...{ title: 'Rencontre', place: 'Liège', quorum: 1, places: 10 },
      dates: ['2099-01-01T18:00:00Z'],
    };
    const first = await post(key, 'meetings', meeting);
    expect(first.status).toBe(201);
    const second = await post(key, 'meetings', meeting);
    expect([second.status, await second.text()]).toEqual([201, await first.text()]);
    const { rows } = await database.superuser.query('select 1 from membership.meeting');
    expect(rows).toHaveLength(1);
  });

  it('is answered alike also where the answer holds words, which are read again', async () => {
    const key = randomUUID();
    const first = await propose(key, '2026-Q1');
    expect(first.status).toBe(201);
    const said = await first.text();
    const withdrawn = await coordinator.ask(
      'DELETE',
      `/api/cooperatives/${world.here}/closes/proposals/2026-Q1`,
    );
    expect(withdrawn.status).toBe(204);
    const again = await propose(key, '2026-Q1');
    expect([again.status, await again.text()]).toEqual([201, said]);
    expect(await proposals('2026-Q1')).toBe(1);
    const { rows } = await database.superuser.query('select result from platform.idempotency_key');
    expect(JSON.stringify(rows)).not.toContain(REASON);
  });

  it('proposes a step of two people once, and shows it to whoever asks again', async () => {
    const key = randomUUID();
    const wish = { validFrom: '2099-01-01', hourly: '75.00', reason: REASON };
    const ask = () => post(key, 'price-ceilings/proposals', wish);
    const first = await ask();
    expect(first.status).toBe(201);
    const again = await ask();
    expect([again.status, await again.text()]).toEqual([201, await first.text()]);
    const { rows } = await database.superuser.query('select 1 from membership.two_person_step');
    expect(rows).toHaveLength(1);
  });

  it('is refused when it asks something else', async () => {
    const key = randomUUID();
    await propose(key, '2026-Q2');
    expect(await told(await propose(key, '2026-Q3'))).toBe('422 platform.idempotency-key-reused');
    expect(await proposals('2026-Q3')).toBe(0);
  });

  it('takes effect once when twenty come at the same time', async () => {
    const key = randomUUID();
    const wish = { email: 'crowd@plusloin.test', role: 'auditor' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => told(await post(key, 'invitations', wish))),
    );
    // The letter holds a secret, which is told once.
    expect(answers.filter((one) => one === '201')).toHaveLength(1);
    expect(answers.filter((one) => one === '409 platform.already-done')).toHaveLength(19);
    const { rows } = await database.superuser.query(
      "select 1 from identity.invitation where email = 'crowd@plusloin.test'",
    );
    expect(rows).toHaveLength(1);
  });

  it('is done once for whoever went away before the answer', async () => {
    const key = randomUUID();
    const leaving = new AbortController();
    const gone = propose(key, '2026-Q4', { signal: leaving.signal }).catch(() => undefined);
    for (let waited = 0; (await proposals('2026-Q4')) === 0 && waited < 500; waited += 1);
    leaving.abort();
    await gone;
    expect((await propose(key, '2026-Q4')).status).toBe(201);
    expect(await proposals('2026-Q4')).toBe(1);
  });

  it('says nothing to somebody else', async () => {
    const key = randomUUID();
    await propose(key, '2027-Q1');
    const accountant = await signedIn('accountant');
    const headers = { cookie: accountant.cookieHeader(), origin: ORIGIN, 'idempotency-key': key };
    const other = await propose(key, '2027-Q2', {
      headers: { ...headers, 'content-type': 'application/json' },
    });
    expect(other.status).toBe(201);
    expect(await proposals('2027-Q2')).toBe(1);
  });

  it('is refused with a key that is none, and where no key is taken', async () => {
    const refused = '422 platform.idempotency-key-refused';
    for (const key of ['a b', 'x'.repeat(201)]) {
      expect(await told(await propose(key, '2027-Q3'))).toBe(refused);
    }
    const open = await fetch(`${api.url}/api/invitations/acceptance`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'idempotency-key': 'k', 'content-type': 'application/json' },
      body: '{"token":"x"}',
    });
    expect(await told(open)).toBe(refused);
    expect(await proposals('2027-Q3')).toBe(0);
  });
});
