import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { me } from '@plusloin/contracts';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, PASSWORD, told } from './a-browser.js';
import { AnAppOfCodes } from './an-app-of-codes.js';
import { AnAuthenticator } from './an-authenticator.js';
import { apiContexts, start } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

describe('A second factor', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    world = await twoCooperatives(database);
    folder = await mkdtemp(join(tmpdir(), 'plusloin-mail-'));
    api = await start(database.runtimeUrl, [], { PLUSLOIN_DATA: folder });
  });
  beforeEach(() => database.superuser.query('delete from auth.rate_limit'));
  afterAll(async () => {
    await api.close();
    await database.close();
    await rm(folder, { recursive: true });
  });

  async function signedIn(who: string): Promise<ABrowser> {
    const one = new ABrowser(api.url);
    expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    return one;
  }

  const home = () => `/api/cooperatives/${world.here}`;
  const silence = (interval: string) =>
    database.superuser.query(
      `update auth.session set last_used_at = last_used_at - $1::interval,
         second_factor_at = second_factor_at - $1::interval`,
      [interval],
    );

  const verify = (one: ABrowser, code: string) =>
    one.post('/api/auth/two-factor/verify-totp', { code });

  async function enrolled(one: ABrowser): Promise<{ app: AnAppOfCodes; backupCodes: string[] }> {
    const answer = await one.post('/api/auth/two-factor/enable', { password: PASSWORD });
    const { totpURI, backupCodes } = await answer.json();
    const app = new AnAppOfCodes(totpURI);
    expect(await told(await verify(one, app.next()))).toBe('200');
    return { app, backupCodes };
  }

  it('is asked of an accountant, with a code from then on', async () => {
    const one = await signedIn('accountant');
    expect(await told(await one.get(home()))).toBe('403 identity.second-factor-required');
    const { app, backupCodes } = await enrolled(one);
    expect(await told(await one.get(home()))).toBe('200');
    const again = await one.post('/api/auth/two-factor/enable', { password: PASSWORD });
    expect(await told(again)).toBe('409 identity.second-factor-refused');

    const later = new ABrowser(api.url);
    const half = await later.signIn('accountant@plusloin.test');
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await told(await later.get('/api/me'))).toBe('401 identity.not-signed-in');
    expect(await told(await verify(later, '000000'))).toBe('401 identity.wrong-code');
    expect(await told(await verify(later, app.next()))).toBe('200');
    expect(await told(await later.get(home()))).toBe('200');

    const lost = new ABrowser(api.url);
    const [code] = backupCodes;
    await lost.signIn('accountant@plusloin.test');
    const once = () => lost.post('/api/auth/two-factor/verify-backup-code', { code });
    expect(await told(await once())).toBe('200');
    expect(await told(await lost.get(home()))).toBe('200');
    await lost.post('/api/auth/sign-out');
    await lost.signIn('accountant@plusloin.test');
    expect(await told(await once())).toBe('401 identity.wrong-code');
  });

  it('is forgotten after half an hour of silence, and a code brings it back', async () => {
    const one = await signedIn('coordinator');
    const { app } = await enrolled(one);
    expect(await told(await one.get(home()))).toBe('200');
    await silence('31 minutes');
    expect(await told(await one.get(home()))).toBe('403 identity.second-factor-required');
    const { account: shown } = me.parse(await (await one.get('/api/me')).json());
    expect([shown.hasSecondFactor, shown.isSecondFactorShown]).toEqual([true, false]);
    expect(await told(await one.get(home()))).toBe('403 identity.second-factor-required');
    expect(await told(await verify(one, app.next()))).toBe('200');
    expect(await told(await one.get(home()))).toBe('200');
  });

  it('is a code that is taken once, by one of those who show it at once too', async () => {
    await database.superuser.query('delete from auth.two_factor');
    await database.superuser.query('update auth."user" set two_factor_enabled = false');
    const one = await signedIn('auditor');
    const { app } = await enrolled(one);
    const seen = app.next();
    expect(await told(await verify(one, seen))).toBe('200');
    expect(await told(await verify(one, seen))).toBe('401 identity.wrong-code');
    const thief = new ABrowser(api.url);
    await thief.signIn('auditor@plusloin.test');
    expect(await told(await verify(thief, seen))).toBe('401 identity.wrong-code');
    const code = app.next();
    const both = await Promise.all([verify(one, code), verify(one, code)]);
    expect((await Promise.all(both.map(told))).sort()).toEqual(['200', '401 identity.wrong-code']);
  });

  it('can be a passkey, which signs in by itself', async () => {
    const stick = new AnAuthenticator();
    const one = await signedIn('a');
    const { challenge } = await (await one.get(REGISTER)).json();
    const made = await one.post('/api/auth/passkey/verify-registration', {
      response: stick.register(challenge),
      name: 'Clé bleue',
    });
    expect(await told(made)).toBe('200');
    expect(await (await one.get('/api/auth/passkey/list-user-passkeys')).json()).toHaveLength(1);

    const later = new ABrowser(api.url);
    const options = await (await later.get(AUTHENTICATE)).json();
    const response = stick.authenticate(options.challenge);
    const proof = '/api/auth/passkey/verify-authentication';
    expect(await told(await later.post(proof, { response }))).toBe('200');
    const read = me.parse(await (await later.get('/api/me')).json());
    expect(read.account).toMatchObject({ email: 'a@plusloin.test', isSecondFactorShown: true });
    // The same answer a second time: its challenge is used up.
    const replay = new ABrowser(api.url);
    await replay.get(AUTHENTICATE);
    expect(await told(await replay.post(proof, { response }))).toBe('422 identity.passkey-refused');
  });

  it('is no passkey that did not ask who holds it, nor one made of nonsense', async () => {
    const one = await signedIn('b');
    const { challenge } = await (await one.get(REGISTER)).json();
    const register = (response: object) =>
      one.post('/api/auth/passkey/verify-registration', { response });
    const careless = new AnAuthenticator(false).register(challenge);
    expect(await told(await register(careless))).toBe('422 identity.passkey-refused');
    await one.get(REGISTER);
    const nonsense = { id: 'x', type: 'public-key', response: { attestationObject: 'x' } };
    expect(await told(await register(nonsense))).toBe('422 identity.passkey-refused');
  });

  it('stays needed when the password is changed by mail, and every session ends', async () => {
    const one = await signedIn('adviser');
    const { app } = await enrolled(one);
    const email = 'adviser@plusloin.test';
    await database.superuser.query(
      `insert into registry.cooperative_settings values
        ($1, 2, 'Ici', '0', '', '', '', 'en', false, '', 50, now(), 'test')`,
      [world.here],
    );
    await one.post('/api/auth/request-password-reset', { email });
    const { subject, token } = await lastMail();
    // The account has chosen nothing: it is written to as its cooperative speaks.
    expect(subject).toBe('Change your password');
    const newPassword = 'cinq autres mots bien longs';
    const reset = () => one.post('/api/auth/reset-password', { token, newPassword });
    expect(await told(await reset())).toBe('200');
    expect(await told(await one.get('/api/me'))).toBe('401 identity.not-signed-in');
    expect(await told(await reset())).toBe('422 identity.link-expired');
    const half = await one.signIn(email, newPassword);
    expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await told(await verify(one, app.next()))).toBe('200');
  });

  async function lastMail(): Promise<{ subject: string; token: string }> {
    const place = join(folder, 'mail');
    for (let waited = 0; waited < 5_000; waited += 50) {
      const last = (await readdir(place).catch(() => [])).sort().at(-1);
      const mail = last === undefined ? '' : await readFile(join(place, last), 'utf8');
      const token = /#(\S+)/.exec(mail)?.[1];
      const [, subject = ''] = /^Subject: (.*)$/m.exec(mail) ?? [];
      if (token !== undefined) return { subject, token };
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('no mail came');
  }
});

const REGISTER = '/api/auth/passkey/generate-register-options';
const AUTHENTICATE = '/api/auth/passkey/generate-authenticate-options';
