import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { Accounts, DEMO_PASSWORD, RoleGrants } from '@plusloin/identity';
import { operatorActor } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ABrowser, told } from './a-browser.js';
import { apiContexts, start } from './planted-api.js';

describe('A persona of the demonstration', () => {
  let database: TestDatabase;
  const cooperativeId = uuidv7();
  const email = 'coordination@passerelle.test';

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    const work = database.work(new Date('2026-01-01T00:00:00Z'));
    await work.run(operatorActor(cooperativeId), async (tx) => {
      const told = { slug: 'passerelle', name: 'La Passerelle', country: 'BE' } as const;
      await new Registry().found(tx, { ...told, timeZone: 'Europe/Brussels', currency: 'EUR' });
      const account = { email, name: 'Coordination', password: DEMO_PASSWORD };
      const accountId = await new Accounts().open(tx, account);
      await new RoleGrants().grant(tx, { accountId, role: 'coordinator' });
    });
  });
  afterAll(() => database.close());

  it('has shown a second factor from the start', async () => {
    const api = await start(database.runtimeUrl, [], { PLUSLOIN_DEMO: 'true' });
    const one = new ABrowser(api.url);
    expect(await told(await one.signIn(email, DEMO_PASSWORD))).toBe('200');
    expect(await told(await one.get(`/api/cooperatives/${cooperativeId}`))).toBe('200');
    await api.close();
  });

  it('lets no api start outside of the demonstration', async () => {
    const starting = start(database.runtimeUrl);
    // Should it start all the same, it is closed.
    starting.then((api) => api.close(), () => undefined);
    await expect(starting).rejects.toThrow(
      `accounts of the demonstration outside of it: ${email}`,
    );
  });
});
