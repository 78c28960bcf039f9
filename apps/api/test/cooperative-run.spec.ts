import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  bankDetails,
  exportList,
  me,
  membersPreview,
  stepList,
  twoPersonStep,
} from '@plusloin/contracts';
import { contexts } from '@plusloin/backoffice';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { BODIES } from './fitting-requests.js';
import { startWhole } from './planted-api.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const IBAN = 'BE68539007547034';
const ACCOUNT = { iban: IBAN, reason: 'Décidé par le conseil' };

/** On the version that stands at first. */
const EDIT = { 'if-match': '"1"' };

describe('A cooperative that runs itself over HTTP', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let base: string;

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
    const work = database.work(new Date(Date.now() - 60_000));
    const actor = { cooperativeId: world.here, kind: 'operator', id: 'operator:test' } as const;
    await work.run(actor, (tx) => person(tx, 'second', 'coordinator'));
    api = await startWhole(database.runtimeUrl);
    base = `/api/cooperatives/${world.here}`;
  });
  beforeEach(() => database.superuser.query('delete from auth.rate_limit'));
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  async function signedIn(who: string, isFresh = true): Promise<ABrowser> {
    const browser = new ABrowser(api.url);
    expect(await told(await browser.signIn(`${who}@plusloin.test`))).toBe('200');
    const minutes = isFresh ? 0 : 11;
    await database.superuser.query(
      `update auth.session set second_factor_at = now() - make_interval(mins => ${minutes})
        where user_id = (select id from auth."user" where email = '${who}@plusloin.test')`,
    );
    return browser;
  }

  it('addresses its people as its settings say, once they are saved on what was read', async () => {
    const coordinator = await signedIn('coordinator');
    const body = { ...(BODIES['settings.change'] as object), saysVous: true };
    const put = (more = {}) => coordinator.ask('PUT', `${base}/settings`, body, more);
    expect(await told(await put())).toBe('428 platform.version-missing');
    const answer = await put(EDIT);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect(await told(await put(EDIT))).toBe('412 platform.edited-meanwhile');
    const member = await signedIn('a');
    const { cooperatives } = me.parse(await (await member.get('/api/me')).json());
    expect(cooperatives.map(({ saysVous }) => saysVous)).toEqual([true]);
  });

  it('lets a member’s account be changed by the member and another person', async () => {
    const [member, coordinator] = [await signedIn('a'), await signedIn('coordinator')];
    const path = `${base}/members/${world.ada}/bank-details`;
    const wrong = { ...ACCOUNT, iban: 'BE68539007547035' };
    expect((await member.post(`${path}/proposals`, wrong)).status).toBe(422);
    const step = twoPersonStep.parse(
      await (await member.post(`${path}/proposals`, ACCOUNT)).json(),
    );
    expect(step).toMatchObject({ isMine: true, state: 'open' });
    expect(JSON.stringify(step)).not.toContain(IBAN);
    const confirmation = `${base}/two-person-steps/${step.id}/confirmation`;
    expect(await told(await member.ask('PUT', confirmation))).toMatch(/^404 /);
    expect(await told(await coordinator.ask('PUT', confirmation))).toBe('200');
    const seenBy = async (who: ABrowser) => bankDetails.parse(await (await who.get(path)).json());
    const masked = 'BE68 •••• 7034';
    expect(await seenBy(member)).toMatchObject({ iban: null, coming: { iban: masked } });
    await database.superuser.query(`set session_replication_role = replica;
      update platform.proposal set confirmed_at = confirmed_at - interval '72 hours'`);
    expect((await seenBy(member)).iban).toBe(IBAN);
    expect((await seenBy(coordinator)).iban).toBe(masked);
  });

  it('lets a member take back what two others have agreed on about their account', async () => {
    const [coordinator, accountant] = [await signedIn('coordinator'), await signedIn('accountant')];
    const path = `${base}/members/${world.bob}/bank-details`;
    const account = { ...ACCOUNT, iban: 'BE71096123456769' };
    const { id } = twoPersonStep.parse(
      await (await coordinator.post(`${path}/proposals`, account)).json(),
    );
    const one = `${base}/two-person-steps/${id}`;
    const answer = await accountant.ask('PUT', `${one}/confirmation`);
    expect(twoPersonStep.parse(await answer.json()).state).toBe('waits');
    const [ada, bob] = [await signedIn('a'), await signedIn('b')];
    expect(await told(await ada.ask('DELETE', one))).toBe('404 platform.not-found');
    expect(await told(await bob.ask('DELETE', one))).toBe('204');
    const seen = bankDetails.parse(await (await bob.get(path)).json());
    expect(seen).toMatchObject({ iban: null, coming: null });
  });

  it('shows a member no step about another’s account', async () => {
    const coordinator = await signedIn('coordinator');
    await coordinator.post(`${base}/members/${world.bob}/bank-details/proposals`, ACCOUNT);
    const seen = async (who: string) => {
      const answer = await (await signedIn(who)).get(`${base}/two-person-steps`);
      return stepList.parse(await answer.json()).steps.map(({ wanted }) => wanted.kind);
    };
    expect([await seen('a'), await seen('b')]).toEqual([[], ['bank-details']]);
  });

  it('asks for a factor shown just now before money or everything moves', async () => {
    const coordinator = await signedIn('coordinator', false);
    for (const path of ['bank-details/proposals', 'exports']) {
      const answer = await coordinator.post(`${base}/${path}`, ACCOUNT);
      expect(await told(answer)).toBe('403 identity.step-up-required');
    }
  });

  it('gives an export to whoever asked for it alone, and logs it', async () => {
    const [first, second] = [await signedIn('coordinator'), await signedIn('second')];
    const asked = (await (await first.post(`${base}/exports`)).json()) as { id: string };
    const file = `${base}/exports/${asked.id}/file`;
    expect(await told(await first.get(file))).toMatch(/^404 /);
    await database.superuser.query(
      `update membership.cooperative_export set path = 'exports/ici/none.zip', bytes = 1,
        sha256 = repeat('0', 64), expires_at = now() + interval '1 day' where id = '${asked.id}'`,
    );
    expect(await told(await second.get(file))).toBe('404 platform.not-found');
    const logged = await database.superuser.query<{ action: string }[]>(
      `select action from audit.entry where subject = 'export:${asked.id}'`,
    );
    expect(JSON.stringify(logged)).toContain('membership.export-asked');
  });

  it('says of an export that nobody is at it any more', async () => {
    const coordinator = await signedIn('coordinator');
    const asked = (await (await coordinator.post(`${base}/exports`)).json()) as { id: string };
    const stateOf = async () => {
      const { exports } = exportList.parse(await (await coordinator.get(`${base}/exports`)).json());
      return exports.find(({ id }) => id === asked.id)?.state;
    };
    expect(await stateOf()).toBe('running');
    await database.superuser.query(
      `update platform.outbox set state = 'failed', last_error = 'test'
        where payload ->> 'exportId' = '${asked.id}'`,
    );
    expect(await stateOf()).toBe('failed');
  });

  it('reads a list of members line by line, however odd it is', async () => {
    const coordinator = await signedIn('coordinator');
    const preview = await coordinator.post(
      `${base}/set-up/members/previews`,
      BODIES['set-up.preview'],
    );
    expect(membersPreview.parse(await preview.json())).toMatchObject({ known: 1, new: 0 });
    const odd = await coordinator.post(`${base}/set-up/members/previews`, { csv: '\u0000;"' });
    expect(await told(odd)).toBe('422 membership.members-file-refused');
    const long = await coordinator.post(`${base}/set-up/members`, { csv: 'x'.repeat(400_001) });
    expect(long.status).toBe(422);
  });
});
