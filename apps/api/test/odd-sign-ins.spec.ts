import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problem, SIGN_IN_READS, signInBodies } from '@plusloin/contracts';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import fc from 'fast-check';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, PASSWORD } from './a-browser.js';
import { apiContexts, ORIGIN, start } from './planted-api.js';
import { twoCooperatives } from './two-cooperatives.js';

const words = fc.oneof(
  fc.constantFrom('a@plusloin.test', PASSWORD, '000000', '\0', 'a\0@b.c', '', '🂡', 'x'.repeat(200)),
  fc.constantFrom('public-key', '__proto__', "' or 1=1 --", 'AAAA', '00000-00000', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const values = fc.oneof(words, fc.constantFrom(null, true, -0, 1e308, [], {}));
const names = fc.constantFrom(
  ...['email', 'password', 'newPassword', 'currentPassword', 'revokeOtherSessions', 'token'],
  ...['code', 'response', 'name', 'id', 'account', 'callbackURL'],
);
const bodies = fc.dictionary(names, values, { maxKeys: 4 });

/** Bodies that fit at least the form, so that they get past it. */
const likely = fc.record({ name: words, id: words, word: words }).map(({ name, id, word }) => ({
  'passkey/verify-registration': { response: { id, type: 'public-key', response: word }, name },
  'passkey/verify-authentication': { response: { id, type: 'public-key', response: {} } },
  'passkey/delete-passkey': { id },
  'reset-password': { token: id, newPassword: PASSWORD },
  'two-factor/verify-backup-code': { code: word },
}));

describe('Signing in', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let browser: ABrowser;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    await twoCooperatives(database);
    api = await start(database.runtimeUrl);
    browser = new ABrowser(api.url);
    await browser.signIn('a@plusloin.test');
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  async function judge(one: ABrowser, path: string, body: unknown): Promise<void> {
    const answer = await one.post(path, body);
    expect(answer.status).toBeLessThan(500);
    if (!answer.ok) problem.parse(await answer.json());
  }

  it('answers no odd body with an error of its own', async () => {
    const paths = Object.keys(signInBodies).filter((name) => name !== 'sign-out');
    const addresses = [...paths.map((name) => `auth/${name}`), 'invitations/acceptance'];
    const asked = [fc.constantFrom(...addresses), bodies, fc.boolean()] as const;
    await fc.assert(
      fc.asyncProperty(...asked, async (at, body, isSignedIn) => {
        await database.superuser.query('delete from auth.rate_limit');
        await judge(isSignedIn ? browser : new ABrowser(api.url), `/api/${at}`, body);
      }),
      { numRuns: 200 },
    );
  });

  it('answers no unlikely value in a likely body with one', async () => {
    await fc.assert(
      fc.asyncProperty(likely, async (asked) => {
        await database.superuser.query('delete from auth.rate_limit');
        for (const [name, body] of Object.entries(asked)) {
          if (name.startsWith('passkey/verify')) await browser.get(`/api/auth/${SIGN_IN_READS[0]}`);
          await judge(browser, `/api/auth/${name}`, body);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('answers what is nested without end where a browser may say more than we name', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const response = `{"id":"x","type":"public-key","more":${deep}}`;
    for (const name of ['verify-registration', 'verify-authentication']) {
      const answer = await fetch(`${api.url}/api/auth/passkey/${name}`, {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': 'application/json' },
        body: `{"response":${response}}`,
      });
      expect(answer.status).toBe(400);
    }
  });
});
