import { createSecretKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { invitationList, roleList } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { Introductions, pathOfMember, Paths } from '@plusloin/membership';
import { operatorActor } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, PASSWORD, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const GONE = '422 identity.link-expired';
const account = { name: 'Nora', password: PASSWORD };

let database: TestDatabase;
let api: RunningApi;
let world: TwoCooperatives;
let folder: string;
let home: string;
let coordinator: ABrowser;

beforeAll(async () => {
  database = await testDatabase(contexts);
  world = await twoCooperatives(database);
  home = `/api/cooperatives/${world.here}`;
  folder = await mkdtemp(join(tmpdir(), 'plusloin-mail-'));
  api = await startWhole(database.runtimeUrl, { PLUSLOIN_DATA: folder });
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

const team = () => operatorActor(world.here, 'team');
const services = () => ({
  work: database.work(new Date()),
  config: { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) },
});

/** Somebody asks to join; answers their path. */
async function candidate(email: string): Promise<string> {
  const form = { name: 'Nora Petit', email, practiceWished: 'Médiation' };
  await new ABrowser(api.url).post('/api/public/cooperatives/ici/candidacies', form);
  const { rows } = await database.superuser.query<{ id: string }>(
    'select path_id as id from membership.candidate order by registered_at desc limit 1',
  );
  return rows[0]?.id ?? '';
}

/** The token of the letter that was sent last. */
async function token(): Promise<string> {
  const [last = ''] = (await readdir(join(folder, 'mail'))).sort().reverse();
  const letter = await readFile(join(folder, 'mail', last), 'utf8');
  return /invitation#(\S+)/.exec(letter)?.[1] ?? '';
}

/** The letter of whoever is on a path. */
async function invited(pathId: string): Promise<string> {
  const sent = await coordinator.post(`${home}/candidates/${pathId}/invitation`);
  expect(await told(sent)).toBe('204');
  return token();
}

const accept = async (letter: string, one = new ABrowser(api.url), body: object = { account }) =>
  told(await one.post('/api/invitations/acceptance', { token: letter, ...body }));

/** Signed in with the account that a letter opens. */
async function entered(pathId: string, email: string): Promise<ABrowser> {
  expect(await accept(await invited(pathId))).toBe('200');
  const one = new ABrowser(api.url);
  expect(await told(await one.signIn(email))).toBe('200');
  return one;
}

const step = async (pathId: string, verb: string) =>
  told(await coordinator.post(`${home}/candidates/${pathId}/steps`, { verb, why: 'autre projet' }));

/** In agreement, as a member; what guards that step is told in the specs of paths. */
async function agreed(pathId: string, code: string): Promise<string> {
  const { id } = await services().work.run(team(), (tx) =>
    new Registry().admit(tx, { code, displayName: 'Nora' }),
  );
  await database.superuser.query(
    `update membership.path set stage = 'agreement', member_id = $2 where id = $1`,
    [pathId, id],
  );
  return id;
}

const fire = async (memberId: string, memberCode: string) => {
  const why = 'autre projet';
  return told(await coordinator.post(`${home}/members/${memberId}/departure`, { memberCode, why }));
};

const invite = async (wish: object): Promise<string> => {
  expect(await told(await coordinator.post(`${home}/invitations`, wish))).toBe('201');
  return token();
};

const open = async (query = '') =>
  invitationList.parse(await (await coordinator.get(`${home}/invitations${query}`)).json());

describe('Whoever is here no more', () => {
  it('came as a candidate, became a member, left, and finds nothing again', async () => {
    const email = 'nora@essai.test';
    const pathId = await candidate(email);
    const nora = await entered(pathId, email);
    const memberId = await agreed(pathId, 'NORA');
    expect(await told(await nora.get(`${home}/candidacy`))).toBe('200');
    expect(await accept(await invited(pathId), nora, {})).toBe('200');
    const { roles } = await (await nora.get(home)).json();
    expect(roles).toEqual(['member']);
    expect(await fire(memberId, 'NORA')).toBe('201');
    expect(await told(await nora.get(home))).toBe('401 identity.not-signed-in');
    await nora.signIn(email);
    for (const path of ['', '/notifications', '/candidacy', '/introductions']) {
      expect(await told(await nora.get(`${home}${path}`))).toBe('404 platform.not-found');
    }
  });

  it('leaves as the candidate they still were, when they never took the second letter', async () => {
    const email = 'lia@essai.test';
    const pathId = await candidate(email);
    const lia = await entered(pathId, email);
    const memberId = await agreed(pathId, 'LIA');
    const letter = await invited(pathId);
    expect(await fire(memberId, 'LIA')).toBe('201');
    expect(await told(await lia.get(home))).toBe('401 identity.not-signed-in');
    await lia.signIn(email);
    expect(await told(await lia.get(home))).toBe('404 platform.not-found');
    expect(await accept(letter, lia, {})).toBe(GONE);
    const again = await coordinator.post(`${home}/candidates/${pathId}/invitation`);
    expect(await told(again)).toBe('409 membership.path-ended');
  });

  it('was refused: signed out, in touch with nobody, let in by no letter', async () => {
    const email = 'mia@essai.test';
    const pathId = await candidate(email);
    const mia = await entered(pathId, email);
    const letter = await invited(pathId);
    const peer = await services().work.run(team(), async (tx) => {
      const of = { why: 'membre', on: calendarDate('2020-01-01') };
      await new Paths(services()).enrol(tx, world.ada, of);
      return (await pathOfMember(tx, world.ada)).id;
    });
    const pathIds = [pathId, peer] as const;
    const id = await new Introductions(services()).propose(team(), { pathIds });
    expect(await step(pathId, 'refuse')).toBe('201');
    expect(await told(await mia.get(home))).toBe('401 identity.not-signed-in');
    await mia.signIn(email);
    expect(await told(await mia.get(`${home}/candidacy`))).toBe('404 platform.not-found');
    expect(await accept(letter, mia, {})).toBe(GONE);
    const ada = new ABrowser(api.url);
    await ada.signIn('a@plusloin.test');
    const consent = await ada.post(`${home}/introductions/${id}/consent`);
    expect(await told(consent)).toBe('409 membership.consent-missing');
    const { rows } = await database.superuser.query(
      `select from audit.entry where action = 'identity.role-ended'
         and details ->> 'role' = 'candidate'`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('keeps what they are besides the candidacy that they end', async () => {
    const pathId = await candidate('b@plusloin.test');
    const bob = new ABrowser(api.url);
    await bob.signIn('b@plusloin.test');
    expect(await accept(await invited(pathId), bob, {})).toBe('200');
    expect(await told(await bob.post(`${home}/candidacy/withdrawal`))).toBe('200');
    const { roles } = await (await bob.get(home)).json();
    expect(roles).toEqual(['member']);
  });
});

describe('A letter', () => {
  it('opens nothing after its member left', async () => {
    const { bob: memberId } = world;
    await services().work.run(team(), (tx) =>
      new Paths(services()).enrol(tx, memberId, { why: 'ici', on: calendarDate('2020-01-01') }),
    );
    const letter = await invite({ email: 'late@essai.test', role: 'member', memberId });
    expect(await fire(memberId, 'BOB')).toBe('201');
    expect(await accept(letter)).toBe(GONE);
  });

  it('opens nothing after the role of its mailbox was ended', async () => {
    const email = 'auditor@plusloin.test';
    const letter = await invite({ email, role: 'auditor' });
    const other = await invite({ email, role: 'funder' });
    const { roles } = roleList.parse(await (await coordinator.get(`${home}/roles`)).json());
    const held = roles.find((one) => one.account.email === email);
    expect(await told(await coordinator.ask('DELETE', `${home}/roles/${held?.id}`))).toBe('204');
    const auditor = new ABrowser(api.url);
    await auditor.signIn(email);
    expect(await accept(letter, auditor, {})).toBe(GONE);
    expect(await accept(other, auditor, {})).toBe('200');
  });

  it('is listed until it is withdrawn, once, and then opens what an unknown one does', async () => {
    const letter = await invite({ email: 'wrong@essai.test', role: 'accountant' });
    await invite({ email: 'right@essai.test', role: 'accountant' });
    const all = await open();
    expect(all.invitations.map(({ email }) => email).slice(0, 2)).toEqual([
      ...['right@essai.test', 'wrong@essai.test'],
    ]);
    const first = await open('?limit=1');
    const rest = await open(`?after=${first.next}`);
    expect([...first.invitations, ...rest.invitations]).toEqual(all.invitations);
    expect(await told(await coordinator.get(`${home}/invitations?after=x`))).toMatch(/^422 /);
    const { id } = all.invitations[1] ?? {};
    const withdraw = (one: ABrowser) => one.ask('DELETE', `${home}/invitations/${id}`);
    const ada = new ABrowser(api.url);
    await ada.signIn('a@plusloin.test');
    expect(await told(await withdraw(ada))).toBe('404 platform.not-found');
    expect(await told(await withdraw(coordinator))).toBe('204');
    expect(await told(await withdraw(coordinator))).toBe('404 platform.not-found');
    expect((await open()).invitations.map((one) => one.id)).not.toContain(id);
    expect(await accept(letter)).toBe(GONE);
    expect(await accept('x'.repeat(43))).toBe(GONE);
    const { rows } = await database.superuser.query(
      `select details from audit.entry where action = 'identity.invitation-withdrawn'
         and subject = $1`,
      [`invitation:${id}`],
    );
    expect(rows).toEqual([{ details: { role: 'accountant' } }]);
  });
});
