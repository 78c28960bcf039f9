import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessTokenList, madeAccessToken, type NewAccessToken } from '@plusloin/contracts';
import { RoleGrants } from '@plusloin/identity';
import { operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, PASSWORD, told } from './a-browser.js';
import { AnAppOfCodes } from './an-app-of-codes.js';
import { apiContexts, ORIGIN, start } from './planted-api.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

describe('An access token', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let home: string;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    world = await twoCooperatives(database);
    home = `/api/cooperatives/${world.here}`;
    api = await start(database.runtimeUrl);
  });
  beforeEach(() => database.superuser.query('delete from auth.rate_limit'));
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  async function signedIn(who: string): Promise<ABrowser> {
    const one = new ABrowser(api.url);
    expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    return one;
  }

  async function made(one: ABrowser, wish: Partial<NewAccessToken> = {}): Promise<string> {
    const body = { name: 'Mon tableur', scope: 'write', days: 30, ...wish };
    const answer = await one.post('/api/me/tokens', body);
    expect(answer.status).toBe(201);
    return madeAccessToken.parse(await answer.json()).text;
  }

  const ask = (path: string, token: string, more: RequestInit = {}) =>
    fetch(`${api.url}${path}`, {
      ...more,
      headers: { authorization: `Bearer ${token}`, ...more.headers },
    });
  const invite = (token: string, headers: HeadersInit = {}) =>
    ask(`${home}/invitations`, token, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email: 'new@plusloin.test', role: 'auditor' }),
    });

  it('asks for its owner, is shown once, kept as a hash, and says when it was used', async () => {
    const one = await signedIn('a');
    const text = await made(one);
    expect(text).toMatch(/^plt_[0-9A-Za-z]{36}$/);
    expect(await told(await ask(`${home}/members/${world.ada}`, text))).toBe('200');
    const { tokens } = accessTokenList.parse(await (await one.get('/api/me/tokens')).json());
    expect(tokens[0]?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(tokens)).not.toContain(text);
    const { rows } = await database.superuser.query<{ row: string }>(
      'select t::text as row from auth.access_token t',
    );
    expect(rows.map(({ row }) => row).join('')).not.toContain(text.slice(4, 34));
  });

  it('may no more than its owner, and nothing where another is at home', async () => {
    const text = await made(await signedIn('a'));
    const absent = '404 platform.not-found';
    expect(await told(await ask(`${home}/members/${world.bob}`, text))).toBe(absent);
    expect(await told(await invite(text))).toBe(absent);
    expect(await told(await ask(`/api/cooperatives/${world.elsewhere}`, text))).toBe(absent);
  });

  it('that may only read changes nothing; that of one cooperative knows no other', async () => {
    const earlier = database.work(new Date(Date.now() - 60_000));
    const accountId = await earlier.run(operatorActor(world.elsewhere), (tx) =>
      person(tx, 'twice', 'auditor'),
    );
    await earlier.run(operatorActor(world.here), (tx) =>
      new RoleGrants().grant(tx, { accountId, role: 'auditor' }),
    );
    const twice = await signedIn('twice');
    const everywhere = await made(twice, { scope: 'read' });
    expect(await told(await ask(`/api/cooperatives/${world.elsewhere}`, everywhere))).toBe('200');
    expect(await told(await invite(everywhere))).toBe('403 identity.token-may-only-read');
    const here = await made(twice, { cooperativeId: world.here });
    expect(await told(await ask(home, here))).toBe('200');
    const there = await ask(`/api/cooperatives/${world.elsewhere}`, here);
    expect(await told(there)).toBe('404 platform.not-found');
    const body = { name: 'x', scope: 'read', days: 9, cooperativeId: world.elsewhere };
    const foreign = await (await signedIn('b')).post('/api/me/tokens', body);
    expect(await told(foreign)).toBe('404 platform.not-found');
  });

  it('is refused when mistyped, unknown, expired or revoked', async () => {
    const one = await signedIn('a');
    const text = await made(one);
    const refused = '401 identity.not-signed-in';
    const swapped = `${text.slice(0, 10)}${text[10] === 'a' ? 'b' : 'a'}${text.slice(11)}`;
    for (const wrong of [swapped, text.slice(0, -1), 'x', text.replace('plt_', 'ghp_')]) {
      expect(await told(await ask(home, wrong))).toBe(refused);
    }
    const { tokens } = accessTokenList.parse(await (await one.get('/api/me/tokens')).json());
    const [latest] = tokens;
    const gone = () => one.ask('DELETE', `/api/me/tokens/${latest?.id}`);
    const stranger = await signedIn('b');
    const theirs = await stranger.ask('DELETE', `/api/me/tokens/${latest?.id}`);
    expect(await told(theirs)).toBe('404 platform.not-found');
    expect(await told(await ask(home, text))).toBe('200');
    expect(await told(await gone())).toBe('204');
    expect(await told(await ask(home, text))).toBe(refused);
    expect(await told(await gone())).toBe('404 platform.not-found');
    const old = await made(one);
    await database.superuser.query(
      `update auth.access_token set created_at = created_at - interval '40 days',
         expires_at = expires_at - interval '40 days'`,
    );
    expect(await told(await ask(home, old))).toBe(refused);
  });

  it('speaks alone: no cookie adds to it, and no other site sends it', async () => {
    const coordinator = await signedIn('coordinator');
    await database.superuser.query('update auth.session set second_factor_at = now()');
    const readOnly = await made(coordinator, { scope: 'read' });
    const cookie = coordinator.cookieHeader();
    const both = await invite(readOnly, { cookie, origin: ORIGIN });
    expect(await told(both)).toBe('403 identity.token-may-only-read');
    const wrong = await invite('plt_nonsense', { cookie, origin: ORIGIN });
    expect(await told(wrong)).toBe('401 identity.not-signed-in');
    const foreign = await invite(readOnly, { cookie, origin: 'https://elsewhere.test' });
    expect(await told(foreign)).toBe('403 identity.foreign-origin');
  });

  it('does nothing about the account itself: that is done in a session', async () => {
    const text = await made(await signedIn('a'));
    for (const path of ['/api/me', '/api/me/sessions', '/api/me/tokens']) {
      expect(await told(await ask(path, text))).toBe('403 identity.token-not-taken');
    }
  });

  it('is made with a second factor just shown, and counts as one while there is one', async () => {
    const one = await signedIn('accountant');
    const bare = await made(one);
    expect(await told(await ask(home, bare))).toBe('403 identity.second-factor-required');
    const answer = await one.post('/api/auth/two-factor/enable', { password: PASSWORD });
    const app = new AnAppOfCodes((await answer.json()).totpURI);
    await one.post('/api/auth/two-factor/verify-totp', { code: app.next() });
    expect(await told(await ask(home, await made(one)))).toBe('200');
    await database.superuser.query(
      `update auth.session set second_factor_at = now() - interval '11 minutes'`,
    );
    const late = await one.post('/api/me/tokens', { name: 'x', scope: 'read', days: 1 });
    expect(await told(late)).toBe('403 identity.step-up-required');
  });

  it('ends with the right of its owner, at the next request', async () => {
    const text = await made(await signedIn('adviser'));
    expect(await told(await ask(home, text))).toBe('200');
    await database.work().run(operatorActor(world.here), async (tx) => {
      await new RoleGrants().endOfMember(tx, world.ada);
    });
    expect(await told(await ask(home, text))).toBe('404 platform.not-found');
  });

  it('stands in the audit log when it is made and revoked, and an account has twenty', async () => {
    const one = await signedIn('auditor');
    for (let each = 0; each < 20; each += 1) await made(one, { name: `n° ${each}` });
    const more = await one.post('/api/me/tokens', { name: 'x', scope: 'read', days: 1 });
    expect(await told(more)).toBe('409 identity.too-many-tokens');
    const { rows } = await database.superuser.query<{ action: string; times: string }>(
      `select action, count(*)::text as times from audit.entry e join auth."user" u
         on e.subject = 'account:' || u.id where u.email = 'auditor@plusloin.test' group by action`,
    );
    expect(rows).toEqual([{ action: 'identity.token-made', times: '20' }]);
  });
});
