import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { me, sessionList } from '@plusloin/contracts';
import { RoleGrants } from '@plusloin/identity';
import { operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, PASSWORD, told } from './a-browser.js';
import { apiContexts, start } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

describe('Signing in', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  const lines: string[] = [];

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    world = await twoCooperatives(database);
    api = await start(database.runtimeUrl, lines);
  });
  beforeEach(() => database.superuser.query('delete from auth.rate_limit'));
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const browser = () => new ABrowser(api.url);

  async function signedIn(who: string): Promise<ABrowser> {
    const one = browser();
    expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    return one;
  }

  it('tells who is signed in, and where they are at home', async () => {
    const ada = await signedIn('a');
    const read = me.parse(await (await ada.get('/api/me')).json());
    expect(read.account).toMatchObject({ email: 'a@plusloin.test', hasSecondFactor: false });
    const member = { memberId: world.ada, memberCode: 'ADA' };
    const told = { slug: 'ici', name: 'ici', country: 'BE', saysVous: false, ...member };
    expect(read.cooperatives).toEqual([{ id: world.here, ...told, roles: ['member'] }]);
  });

  it('takes a mailbox in capital letters for the same', async () => {
    expect(await told(await browser().signIn('A@Plusloin.test'))).toBe('200');
  });

  it('keeps the session in a cookie that no script reads, and nowhere else', async () => {
    const one = browser();
    const answer = await one.signIn('a@plusloin.test');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^plusloin\.session_token=.*; Path=\/; HttpOnly; SameSite=Strict$/);
    const token = decodeURIComponent(one.cookies.get('plusloin.session_token') ?? '');
    expect(token).toMatch(/\w{16}/);
    expect(await answer.json()).toEqual({});
  });

  it('binds the cookie to this very host where the product is reached by https', async () => {
    const secure = 'https://plusloin.example';
    const other = await start(database.runtimeUrl, [], { PLUSLOIN_ORIGIN: secure });
    const one = new ABrowser(other.url, secure);
    const [cookie = ''] = (await one.signIn('a@plusloin.test')).headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-plusloin\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(await told(await one.get('/api/me'))).toBe('200');
    await other.close();
  });

  it('refuses a cookie whose signature is not ours', async () => {
    const one = await signedIn('a');
    const { rows } = await database.superuser.query<{ token: string }>(
      'select token from auth.session order by created_at desc limit 1',
    );
    const forged = `${rows[0]?.token}.${Buffer.alloc(32, 1).toString('base64')}`;
    one.cookies.set('plusloin.session_token', encodeURIComponent(forged));
    expect(await told(await one.get('/api/me'))).toBe('401 identity.not-signed-in');
  });

  it('says the same of a wrong password and of an unknown mailbox', async () => {
    const wrong = await browser().signIn('a@plusloin.test', 'autre chose du tout');
    const unknown = await browser().signIn('nobody@plusloin.test', 'autre chose du tout');
    expect(wrong.status).toBe(401);
    const saidOfWrong = await wrong.text();
    expect(saidOfWrong).toContain('identity.wrong-credentials');
    expect([unknown.status, await unknown.text()]).toEqual([401, saidOfWrong]);
    expect(lines.join('')).not.toContain('plusloin.test');
  });

  it('takes as long for an unknown mailbox as for a wrong password', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 9; round += 1) {
      for (const [which, email] of [['known', 'b'], ['unknown', 'nobody']] as const) {
        const begun = performance.now();
        await browser().signIn(`${email}@plusloin.test`, 'autre chose du tout');
        times[which].push(performance.now() - begun);
        await database.superuser.query('delete from auth.rate_limit');
      }
    }
    const middle = (all: number[]) => all.toSorted((a, b) => a - b)[4] ?? 0;
    const ratio = middle(times.known) / middle(times.unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('answers a request for a new password alike, known mailbox or not', async () => {
    const answers = await Promise.all(
      ['a', 'nobody'].map((who) =>
        browser().post('/api/auth/request-password-reset', { email: `${who}@plusloin.test` }),
      ),
    );
    const [known, unknown] = await Promise.all(answers.map((answer) => answer.text()));
    expect([answers[0]?.status, known]).toEqual([200, unknown]);
  });

  it('stops who tries one account too often, whatever the address', async () => {
    for (let round = 0; round < 10; round += 1) await browser().signIn('b@plusloin.test', 'no');
    const answer = await browser().signIn('b@plusloin.test', PASSWORD);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await told(answer)).toBe('429 identity.too-many-attempts');
    expect(await told(await browser().signIn('a@plusloin.test'))).toBe('200');
  });

  it('keeps nobody out whose browser has signed in before, however often others try', async () => {
    const known = await signedIn('b');
    await known.post('/api/auth/sign-out');
    for (let round = 0; round < 11; round += 1) await browser().signIn('b@plusloin.test', 'no');
    expect(await told(await browser().signIn('b@plusloin.test'))).toMatch(/^429 /);
    expect(await told(await known.signIn('b@plusloin.test'))).toBe('200');
    const device = [...known.cookies].find(([name]) => name.includes('known_device'));
    // It is known for this mailbox alone, and a forged one for none.
    const forged = `${device?.[1].slice(0, -4)}AAA%3D`;
    for (const [email, cookie] of [['a', device?.[1]], ['b', forged]]) {
      for (let round = 0; round < 11; round += 1) await browser().signIn(`${email}@plusloin.test`);
      const other = browser();
      other.cookies.set(device?.[0] ?? '', cookie ?? '');
      expect(await told(await other.signIn(`${email}@plusloin.test`))).toMatch(/^429 /);
      await database.superuser.query(
        `delete from auth.rate_limit where key not like 'sign-in%'`,
      );
    }
  });

  it('keeps no token of a session where a copy of the database could show it', async () => {
    const one = await signedIn('a');
    const cookie = decodeURIComponent(one.cookies.get('plusloin.session_token') ?? '');
    const [token = ''] = cookie.split('.');
    const { rows } = await database.superuser.query<{ row: string }>(
      'select s::text as row from auth.session s',
    );
    expect(token).toHaveLength(32);
    expect(rows.map(({ row }) => row).join('')).not.toContain(token);
    expect(await told(await one.get('/api/me'))).toBe('200');
  });

  it('stops one address that tries many accounts, even at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_none, each) => browser().signIn(`n${each}@plusloin.test`, 'no')),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });

  it('believes nobody about an address but the proxies that it knows', async () => {
    const said = '203.0.113.5';
    const addressIn = async (url: string) => {
      const one = new ABrowser(url, undefined, said);
      await one.signIn('coordinator@plusloin.test');
      const { sessions } = sessionList.parse(await (await one.get('/api/me/sessions')).json());
      return sessions.find(({ isCurrent }) => isCurrent)?.address;
    };
    expect(await addressIn(api.url)).toBe('127.0.0.1');
    const other = await start(database.runtimeUrl, [], { PLUSLOIN_PROXIES: '127.0.0.0/8' });
    expect(await addressIn(other.url)).toBe(said);
    await other.close();
  });

  it('ends the session on the server when somebody signs out', async () => {
    const one = await signedIn('a');
    const kept = new Map(one.cookies);
    expect(await told(await one.ask('POST', '/api/auth/sign-out'))).toBe('200');
    for (const [name, value] of kept) one.cookies.set(name, value);
    expect(await told(await one.get('/api/me'))).toBe('401 identity.not-signed-in');
  });

  it('lists the sessions of an account and ends another one at once', async () => {
    const here = await signedIn('auditor');
    const elsewhere = await signedIn('auditor');
    const { sessions } = sessionList.parse(await (await here.get('/api/me/sessions')).json());
    expect(sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = sessions.find(({ isCurrent }) => !isCurrent)?.id;
    const stranger = await signedIn('a');
    expect(await told(await stranger.ask('DELETE', `/api/me/sessions/${other}`))).toBe(
      '404 platform.not-found',
    );
    expect(await told(await here.ask('DELETE', `/api/me/sessions/${other}`))).toBe('204');
    expect(await told(await elsewhere.get('/api/me'))).toBe('401 identity.not-signed-in');
    const malformed = await here.ask('DELETE', '/api/me/sessions/1');
    expect(await told(malformed)).toBe('404 platform.not-found');
  });

  it('takes a right away with the next request', async () => {
    const one = await signedIn('b');
    const path = `/api/cooperatives/${world.here}`;
    expect(await told(await one.get(path))).toBe('200');
    const { id } = me.parse(await (await one.get('/api/me')).json()).account;
    const now = database.work(new Date());
    await now.run(operatorActor(world.here), (tx) => new RoleGrants().end(tx, id, 'member'));
    expect(await told(await one.get(path))).toBe('404 platform.not-found');
    expect(me.parse(await (await one.get('/api/me')).json()).cooperatives).toEqual([]);
  });

  it('lets nobody open an account by himself', async () => {
    const wish = { email: 'new@plusloin.test', password: PASSWORD, name: 'New' };
    expect(await told(await browser().post('/api/auth/sign-up/email', wish))).toBe(
      '404 platform.not-found',
    );
  });

  it('refuses a body with a field that nobody knows', async () => {
    const wish = { email: 'a@plusloin.test', password: PASSWORD, role: 'coordinator' };
    expect(await told(await browser().post('/api/auth/sign-in/email', wish))).toBe(
      '422 platform.invalid-request',
    );
  });

  it('refuses a change that is asked from another site, whatever it is', async () => {
    const foreign = new ABrowser(api.url, 'https://evil.example');
    expect(await told(await foreign.signIn('a@plusloin.test'))).toBe('403 identity.foreign-origin');
    const one = await signedIn('a');
    const quiet = await fetch(`${api.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: one.cookieHeader(), 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await told(quiet)).toBe('403 identity.foreign-origin');
    expect(await told(await one.get('/api/me'))).toBe('200');
  });
});
