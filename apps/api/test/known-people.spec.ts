import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { notificationList, twoPersonStep } from '@plusloin/contracts';
import { operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, PASSWORD, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const IBANS = ['BE68539007547034', 'BE71096123456769', 'FR7630006000011234567890189'];

describe('A step for two people', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let base: string;
  let coordinator: ABrowser;
  let accountant: ABrowser;

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
    base = `/api/cooperatives/${world.here}`;
    api = await startWhole(database.runtimeUrl);
    await database.work(new Date()).run(operatorActor(world.here), async (tx) => {
      await person(tx, 'second', 'accountant');
    });
    coordinator = await signedIn('coordinator');
    accountant = await signedIn('accountant');
  });
  beforeEach(async () => {
    await database.superuser.query('delete from auth.rate_limit');
    await since('coordinator', 1_000);
    await since('accountant', 1_000);
    await since('second', 1);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  /** For how many hours each role of theirs has held. */
  const since = (who: string, hours: number) =>
    database.superuser.query(
      `update identity.role_grant set valid_from = now() - make_interval(hours => ${hours})
        where account_id = (select id from auth."user" where email = '${who}@plusloin.test')`,
    );

  const ended = (who: string, when: 'now()' | 'null') =>
    database.superuser.query(
      `update identity.role_grant set valid_until = ${when}
        where account_id = (select id from auth."user" where email = '${who}@plusloin.test')`,
    );

  async function signedIn(who: string): Promise<ABrowser> {
    const one = new ABrowser(api.url);
    expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    await database.superuser.query('update auth.session set second_factor_at = now()');
    return one;
  }

  const proposed = async (by: ABrowser): Promise<string> => {
    const answer = await by.post(`${base}/bank-details/proposals`, {
      ...{ iban: IBANS.pop(), reason: 'Décidé par le conseil' },
    });
    return twoPersonStep.parse(await answer.json()).id;
  };
  const confirmation = (by: ABrowser, id: string) =>
    by.ask('PUT', `${base}/two-person-steps/${id}/confirmation`);

  it('is not confirmed by somebody who has just come, and says when it may be', async () => {
    const second = await signedIn('second');
    const id = await proposed(coordinator);
    const answer = await confirmation(second, id);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      code: 'identity.confirms-too-soon',
      detail: expect.stringMatching(/Confirme à partir du [\d/]{10} \d\d:\d\d, ou/),
    });
    await since('second', 71);
    expect(await told(await confirmation(second, id))).toBe('409 identity.confirms-too-soon');
    await since('second', 73);
    expect(await told(await confirmation(second, id))).toBe('200');
  });

  it('nor by whoever let them in, when the newcomer has proposed it', async () => {
    const second = await signedIn('second');
    const id = await proposed(second);
    expect(await told(await confirmation(accountant, id))).toBe('409 identity.proposed-too-soon');
    // Gone again, they are no better known.
    await ended('second', 'now()');
    expect(await told(await confirmation(accountant, id))).toBe('409 identity.proposed-too-soon');
    await ended('second', 'null');
    await since('second', 73);
    expect(await told(await confirmation(accountant, id))).toBe('200');
  });

  it('is confirmed by the first two of a cooperative that was founded just now', async () => {
    await since('coordinator', 2);
    await since('accountant', 1);
    const id = await proposed(coordinator);
    expect(await told(await confirmation(accountant, id))).toBe('409 identity.confirms-too-soon');
    await database.superuser.query(
      `delete from identity.role_grant where account_id =
        (select id from auth."user" where email = 'second@plusloin.test')`,
    );
    expect(await told(await confirmation(accountant, id))).toBe('200');
  });
});

describe('A role that decides', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let folder: string;
  let coordinator: ABrowser;

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
    folder = await mkdtemp(join(tmpdir(), 'plusloin-mail-'));
    api = await startWhole(database.runtimeUrl, { PLUSLOIN_DATA: folder });
    coordinator = new ABrowser(api.url);
    await coordinator.signIn('coordinator@plusloin.test');
  });
  afterAll(async () => {
    await api.close();
    await database.close();
    await rm(folder, { recursive: true });
  });

  const shown = (ago: string) =>
    database.superuser.query(
      `update auth.session set second_factor_at = now() - interval '${ago}', last_used_at = now()`,
    );
  const invited = async (role: string): Promise<string> => {
    const email = `${role}-new@plusloin.test`;
    const path = `/api/cooperatives/${world.here}/invitations`;
    return told(await coordinator.post(path, { email, role }));
  };

  it('is given in a letter by whoever has shown a second factor just now', async () => {
    await shown('11 minutes');
    for (const role of ['accountant', 'coordinator', 'ethics']) {
      expect(await invited(role)).toBe('403 identity.step-up-required');
    }
    expect(await invited('auditor')).toBe('201');
    await shown('1 minute');
    expect(await invited('accountant')).toBe('201');
  });

  it('is told to the others who decide, once it is taken', async () => {
    const [, token = ''] = /invitation#(\S+)/.exec(await lastLetter()) ?? [];
    const account = { name: 'Dora', password: PASSWORD };
    const answer = await new ABrowser(api.url).post('/api/invitations/acceptance', {
      ...{ token, account },
    });
    expect(await told(answer)).toBe('200');
    const path = `/api/cooperatives/${world.here}/notifications`;
    const news = notificationList.parse(await (await coordinator.get(path)).json());
    expect(news.notifications.map(({ kind, ids }) => [kind, ids['role']])).toEqual([
      ['role-taken', 'accountant'],
    ]);
  });

  async function lastLetter(): Promise<string> {
    const [last = ''] = (await readdir(join(folder, 'mail'))).sort().reverse();
    return readFile(join(folder, 'mail', last), 'utf8');
  }
});
