import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accepted, invitation, me } from '@plusloin/contracts';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, PASSWORD, told } from './a-browser.js';
import { apiContexts, start } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

describe('An invitation', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let folder: string;
  let coordinator: ABrowser;

  beforeAll(async () => {
    database = await testDatabase(apiContexts);
    world = await twoCooperatives(database);
    folder = await mkdtemp(join(tmpdir(), 'plusloin-mail-'));
    api = await start(database.runtimeUrl, [], { PLUSLOIN_DATA: folder });
    coordinator = new ABrowser(api.url);
    await coordinator.signIn('coordinator@plusloin.test');
    await database.superuser.query('update auth.session set second_factor_at = now()');
  });
  beforeEach(() => database.superuser.query('delete from auth.rate_limit'));
  afterAll(async () => {
    await api.close();
    await database.close();
    await rm(folder, { recursive: true });
  });

  const invite = (wish: object) =>
    coordinator.post(`/api/cooperatives/${world.here}/invitations`, wish);
  const accept = (one: ABrowser, body: object) => one.post('/api/invitations/acceptance', body);
  const account = { name: 'Dora', password: PASSWORD };

  /** The letter that was sent last. */
  async function lastLetter(): Promise<string> {
    const [last = ''] = (await readdir(join(folder, 'mail'))).sort().reverse();
    return readFile(join(folder, 'mail', last), 'utf8');
  }

  /** Its token. */
  async function invited(wish: object): Promise<string> {
    invitation.parse(await (await invite(wish)).json());
    return /invitation#(\S+)/.exec(await lastLetter())?.[1] ?? '';
  }

  it('opens one account, which may at once do what its role may', async () => {
    const email = 'Dora@plusloin.test';
    const token = await invited({ email, role: 'member', memberId: world.bob });
    const dora = new ABrowser(api.url);
    const taken = accepted.parse(await (await accept(dora, { token, account })).json());
    expect(taken).toEqual({ cooperativeId: world.here, role: 'member' });
    await dora.signIn('dora@plusloin.test');
    expect(await told(await dora.get(memberPath(world.bob)))).toBe('200');
    expect(await told(await dora.get(memberPath(world.ada)))).toBe('404 platform.not-found');
    expect(await told(await accept(dora, { token, account }))).toBe('422 identity.link-expired');
  });

  const memberPath = (id: string) => `/api/cooperatives/${world.here}/members/${id}`;

  it('asks whoever has an account already to sign in with it', async () => {
    const token = await invited({ email: 'a@plusloin.test', role: 'auditor' });
    const one = new ABrowser(api.url);
    expect(await told(await accept(one, { token, account }))).toBe(
      '401 identity.sign-in-to-accept',
    );
    await one.signIn('b@plusloin.test');
    expect(await told(await accept(one, { token }))).toBe('403 identity.invitation-for-another');
    await one.signIn('a@plusloin.test');
    expect(await told(await accept(one, { token }))).toBe('200');
    const read = me.parse(await (await one.get('/api/me')).json());
    expect(read.cooperatives[0]?.roles.toSorted()).toEqual(['auditor', 'member']);
  });

  it('is worth nothing after seven days, nor when its token is invented', async () => {
    const token = await invited({ email: 'late@plusloin.test', role: 'auditor' });
    await database.superuser.query(
      `update identity.invitation set invited_at = invited_at - interval '8 days',
         expires_at = expires_at - interval '8 days' where email = 'late@plusloin.test'`,
    );
    const one = new ABrowser(api.url);
    expect(await told(await accept(one, { token, account }))).toBe('422 identity.link-expired');
    const invented = 'x'.repeat(43);
    expect(await told(await accept(one, { token: invented, account }))).toBe(
      '422 identity.link-expired',
    );
  });

  it('names the member that its role concerns, one of this cooperative', async () => {
    const email = 'who@plusloin.test';
    const nobodys = await invite({ email, role: 'adviser' });
    expect(await told(nobodys)).toBe('422 identity.member-missing');
    const foreign = { email, role: 'adviser', memberId: world.cleo };
    expect(await told(await invite(foreign))).toBe('404 platform.not-found');
  });

  it('is tried ten times, and letters thirty times from one address', async () => {
    const one = new ABrowser(api.url);
    const held = await invited({ email: 'tried@plusloin.test', role: 'auditor' });
    for (let nth = 0; nth < 10; nth += 1) {
      expect(await told(await accept(one, { token: held }))).toMatch(/details-missing$/);
    }
    const refused = '429 identity.too-many-attempts';
    expect(await told(await accept(one, { token: held, account }))).toBe(refused);
    const invented = (nth: number) => ({ token: String(nth).padStart(43, 'x'), account });
    for (let nth = 11; nth <= 30; nth += 1) {
      expect(await told(await accept(one, invented(nth)))).toBe('422 identity.link-expired');
    }
    expect(await told(await accept(one, invented(31)))).toBe(refused);
  });

  it('makes nobody a candidate, whose access goes with a path', async () => {
    const sent = await invite({ email: 'nobody@plusloin.test', role: 'candidate' });
    expect(await told(sent)).toBe('422 identity.candidate-without-path');
    const { rows } = await database.superuser.query(
      `select from identity.invitation where email = 'nobody@plusloin.test'`,
    );
    expect(rows).toHaveLength(0);
  });

  it('keeps no token where a copy of the database could show it', async () => {
    const token = await invited({ email: 'copy@plusloin.test', role: 'auditor' });
    const { rows } = await database.superuser.query<{ row: string }>(
      'select i::text as row from identity.invitation i',
    );
    expect(token).toHaveLength(43);
    expect(rows.map(({ row }) => row).join('')).not.toContain(token);
  });

  it('speaks as its member does, and to anybody else as the cooperative', async () => {
    const { superuser } = database;
    await superuser.query(`update registry.member set language = 'nl' where id = $1`, [world.bob]);
    await invited({ email: 'bob@plusloin.test', role: 'member', memberId: world.bob });
    expect(await lastLetter()).toMatch(/^Subject: ici nodigt je uit op Plusloin$/m);
    await invited({ email: 'counsel@plusloin.test', role: 'adviser', memberId: world.bob });
    expect(await lastLetter()).toMatch(/^Subject: ici t’invite sur Plusloin$/m);
    await superuser.query(
      `insert into auth.preference select id, 'en', now() from auth."user"
        where email = 'auditor@plusloin.test'`,
    );
    await invited({ email: 'auditor@plusloin.test', role: 'funder' });
    expect(await lastLetter()).toMatch(/^Subject: ici invites you to Plusloin$/m);
  });
});
