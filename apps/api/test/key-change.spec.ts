import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthenticatorRotation, signInKeysOf } from '@plusloin/identity';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ABrowser, PASSWORD, told } from './a-browser.js';
import { AnAppOfCodes } from './an-app-of-codes.js';
import { apiContexts, start } from './planted-api.js';
import { twoCooperatives } from './two-cooperatives.js';

const FORMER = Buffer.alloc(32, 7);
const NEXT = Buffer.alloc(32, 8);

describe('A change of PLUSLOIN_KEY', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    await twoCooperatives(database);
  });
  afterAll(() => database.close());

  const keysOf = (current: Buffer, ...others: Buffer[]) =>
    signInKeysOf({
      keyEncryptionKey: createSecretKey(current),
      otherKeys: others.map((key) => createSecretKey(key)),
    });

  it('keeps authenticators and backup codes, before and after they are sealed anew', async () => {
    const email = 'accountant@plusloin.test';
    const before = await start(database.runtimeUrl);
    const one = new ABrowser(before.url);
    await one.signIn(email);
    const enabled = await one.post('/api/auth/two-factor/enable', { password: PASSWORD });
    const { totpURI, backupCodes } = await enabled.json();
    const app = new AnAppOfCodes(totpURI);
    await one.post('/api/auth/two-factor/verify-totp', { code: app.next() });
    await before.close();

    const variables = { PLUSLOIN_KEY: NEXT.toString('base64') };
    const changing = await start(database.runtimeUrl, [], {
      ...{ ...variables, PLUSLOIN_OTHER_KEYS: FORMER.toString('base64') },
    });
    const proves = async (url: string, name: string, code: string) => {
      const later = new ABrowser(url);
      await later.signIn(email);
      return told(await later.post(`/api/auth/two-factor/${name}`, { code }));
    };
    expect(await proves(changing.url, 'verify-totp', app.next())).toBe('200');
    await changing.close();

    const lost = new AuthenticatorRotation(database.dataSource, keysOf(NEXT));
    await expect(lost.rotate()).rejects.toThrow('does not hold');
    const rotation = new AuthenticatorRotation(database.dataSource, keysOf(NEXT, FORMER));
    expect([await rotation.rotate(), await rotation.rotate()]).toEqual([1, 0]);
    const after = await start(database.runtimeUrl, [], variables);
    expect(await proves(after.url, 'verify-totp', app.next())).toBe('200');
    expect(await proves(after.url, 'verify-backup-code', backupCodes[0])).toBe('200');
    await after.close();
  });
});
