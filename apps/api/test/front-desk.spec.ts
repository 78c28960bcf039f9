import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { Information, Introductions, Meetings, NoticeMails, Paths } from '@plusloin/membership';
import { FolderMailer, operatorActor, type Actor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { ORIGIN, startWhole } from './planted-api.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const NORA = { name: 'Nora Petit', email: 'nora@essai.test', practiceWished: 'Médiation' };
const CARD = '/api/public/cooperatives/ici';
const config = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };

let database: TestDatabase;
let api: RunningApi;
let world: TwoCooperatives;
let team: Actor;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plusloin-mails-'));
  database = await testDatabase(contexts, { poolSize: 10 });
  world = await twoCooperatives(database);
  api = await startWhole(database.runtimeUrl, { PLUSLOIN_PROXIES: '127.0.0.1' });
  team = operatorActor(world.here, 'team');
});
afterAll(async () => {
  await api.close();
  await database.close();
  await rm(folder, { recursive: true });
});

const services = () => ({ work: database.work(new Date()), config });

/** Somebody at an address of their own, so that attempts are not counted together. */
let addresses = 0;
const visitor = () => new ABrowser(api.url, ORIGIN, `198.51.100.${(addresses += 1)}`);

const apply = (form: object, by = visitor()) => by.post(`${CARD}/candidacies`, form);

async function meeting(places: number, ...dates: string[]): Promise<string> {
  const told = { title: 'Rencontre', place: 'Liège', quorum: Math.min(2, places), places };
  return new Meetings(services()).propose(team, { ...told, dates });
}

const pathOf = async (email: string): Promise<string> => {
  const one = new ABrowser(api.url);
  await one.signIn('coordinator@plusloin.test');
  await database.superuser.query('update auth.session set second_factor_at = now()');
  const answer = await one.get(`/api/cooperatives/${world.here}/candidates`);
  const { candidates } = (await answer.json()) as { candidates: { pathId: string }[] };
  for (const { pathId } of candidates) {
    const file = await one.get(`/api/cooperatives/${world.here}/candidates/${pathId}`);
    if (((await file.json()) as { email: string }).email === email) return pathId;
  }
  throw new Error(`nobody has ${email}`);
};

/** Sends what waits to be mailed, as the worker does; answers the mails written so far. */
async function mails(): Promise<string[]> {
  const { rows } = await database.superuser.query<{ key: string }>(
    `select payload ->> 'key' as key from platform.outbox
      where job = 'membership.mail-notice' and cooperative_id = $1 order by id`,
    [world.here],
  );
  const sender = new NoticeMails(services(), new FolderMailer(folder), ORIGIN);
  for (const { key } of rows) await sender.send(team, key);
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

const tokenIn = (mail: string | undefined): string => /suivi#(\S+)/.exec(mail ?? '')?.[1] ?? '';

describe('The front desk', () => {
  it('shows a cooperative to everybody, and none that there is not', async () => {
    await meeting(3, '2099-12-01T18:00:00Z');
    const answer = await visitor().get(CARD);
    expect(await answer.json()).toMatchObject({ name: 'ici', country: 'BE', meetings: [{}] });
    const other = await visitor().get('/api/public/cooperatives/nulle-part');
    expect(await told(other)).toBe('404 platform.not-found');
  });

  it('answers a new address, a known one and a robot alike, and keeps no robot', async () => {
    const first = await apply(NORA);
    const again = await apply({ ...NORA, email: 'Nora@Essai.test' });
    const robot = await apply({ ...NORA, email: 'robot@essai.test', website: 'https://buy' });
    const answers = await Promise.all(
      [first, again, robot].map(async (one) => `${one.status} ${await one.text()}`),
    );
    expect(new Set(answers)).toEqual(new Set(['202 {"received":true}']));
    const { rows } = await database.superuser.query('select from membership.candidate');
    expect(rows).toHaveLength(1);
  });

  it('refuses what the form does not ask for, and what is no address', async () => {
    expect(await told(await apply({ ...NORA, income: 'RSA' }))).toMatch(/^422/);
    expect(await told(await apply({ ...NORA, email: 'nora' }))).toMatch(/^422/);
  });

  it('keeps nothing of a person in clear', async () => {
    await apply({ ...NORA, phone: '+32 470 00 00 00' });
    for (const table of ['candidate', 'path', 'path_event', 'notice']) {
      const { rows } = await database.superuser.query(`select * from membership.${table}`);
      expect(JSON.stringify(rows)).not.toMatch(/nora|petit|470|médiation/i);
    }
    const { rows } = await database.superuser.query('select * from platform.outbox');
    expect(JSON.stringify(rows)).not.toMatch(/nora|petit/i);
  });

  it('lets one address try only so often', async () => {
    const one = visitor();
    for (let count = 0; count < 10; count += 1) await apply({ ...NORA, email: 'x' }, one);
    for (let count = 0; count < 10; count += 1) {
      await apply({ ...NORA, website: 'robot' }, one);
    }
    const refused = await apply(NORA, one);
    expect(await told(refused)).toBe('429 identity.too-many-attempts');
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  }, 30_000);

  it('mails once, in a mail whose subject names nobody, the link that follows it', async () => {
    const sent = (await mails()).filter((mail) => mail.includes('nora@essai.test'));
    expect(sent).toHaveLength(1);
    expect((await mails()).filter((mail) => mail.includes('nora@essai.test'))).toHaveLength(1);
    expect(/Subject: (.*)/.exec(sent[0] ?? '')?.[1]).not.toMatch(/nora|petit/i);
    const token = tokenIn(sent[0]);
    const followed = await visitor().post(`${CARD}/candidacies/followed`, { token });
    expect(await followed.json()).toMatchObject({ stage: 'candidate', isAnswered: false });
    const elsewhere = '/api/public/cooperatives/ailleurs/candidacies/followed';
    const guess = { token: 'a'.repeat(32) };
    expect(await told(await visitor().post(elsewhere, { token }))).toMatch(/^404/);
    const guessed = await visitor().post(`${CARD}/candidacies/followed`, guess);
    expect(await told(guessed)).toMatch(/^404/);
  });

  it('gives the last place to one of twenty who ask at once', async () => {
    const meetingId = await meeting(1, '2099-12-02T18:00:00Z');
    const forms = Array.from({ length: 20 }, (_none, nth) => ({
      ...{ ...NORA, email: `p${nth}@essai.test` },
      meeting: { meetingId },
    }));
    const answers = await Promise.all(forms.map((form) => apply(form)));
    expect(answers.map(({ status }) => status)).toEqual(forms.map(() => 202));
    const seats = await new Meetings(services()).seats(team, meetingId);
    expect(seats).toHaveLength(20);
    expect(seats.filter(({ hasPlace }) => hasPlace)).toHaveLength(1);
  }, 30_000);

  it('answers a poll, takes a place back and gives it on, by the link', async () => {
    const [early, late] = ['2099-11-01T18:00:00Z', '2099-11-08T18:00:00Z'];
    const meetingId = await meeting(2, early, late);
    await apply({ ...NORA, email: 'p0@essai.test', meeting: { meetingId, dates: [late] } });
    const token = tokenIn((await mails()).find((mail) => mail.includes('nora@essai.test')));
    const answered = await visitor().post(`${CARD}/candidacies/seats`, {
      ...{ token, meetingId, dates: [early, late] },
    });
    const { meetings } = (await answered.json()) as { meetings: { id: string }[] };
    expect(meetings.find(({ id }) => id === meetingId)).toMatchObject({
      ...{ state: 'fixed', seat: 'place' },
      startsAt: new Date(late).toISOString(),
    });
    const back = await visitor().post(`${CARD}/candidacies/seats/return`, { token, meetingId });
    expect(await told(back)).toBe('200');
    const seats = await new Meetings(services()).seats(team, meetingId);
    expect(seats).toHaveLength(1);
  });

  it('tells all who answered that a meeting is called off', async () => {
    const meetingId = await meeting(5, '2099-10-01T18:00:00Z');
    await apply({ ...NORA, email: 'p1@essai.test', meeting: { meetingId } });
    await new Meetings(services()).callOff(team, meetingId);
    const sent = (await mails()).filter((mail) => mail.includes('Une rencontre est annulée'));
    expect(sent).toMatchObject([expect.stringContaining('To: p1@essai.test')]);
  });
});

describe('A candidate who signs in', () => {
  let nora: ABrowser;
  const own = () => `/api/cooperatives/${world.here}`;

  beforeAll(async () => {
    await database.work().run(team, async (tx) => {
      await person(tx, 'nora', 'candidate');
      await person(tx, 'stranger', 'candidate');
    });
    await apply({ ...NORA, email: 'nora@plusloin.test' });
    nora = new ABrowser(api.url);
    await nora.signIn('nora@plusloin.test');
  });

  it('sees their own way in, and whoever never asked sees none', async () => {
    const answer = await nora.get(`${own()}/candidacy`);
    expect(await answer.json()).toMatchObject({ stage: 'candidate', next: 'choose-meeting' });
    const stranger = new ABrowser(api.url);
    await stranger.signIn('stranger@plusloin.test');
    expect(await told(await stranger.get(`${own()}/candidacy`))).toBe('404 platform.not-found');
  });

  it('reads the information, says so, and is told from which day one may sign', async () => {
    const early = await nora.post(`${own()}/candidacy/information/reading`);
    expect(await told(early)).toBe('409 membership.information-not-given');
    const information = new Information(services());
    await information.publish(team, { title: 'Information', text: 'Ce que tu dois savoir' });
    await information.give(team, await pathOf('nora@plusloin.test'));
    const read = await nora.post(`${own()}/candidacy/information/reading`);
    const { information: given } = (await read.json()) as { information: Record<string, string> };
    expect(given['readOn']).toBe(given['handedOn']);
    expect(String(given['mayBeSignedFrom']) > String(given['handedOn'])).toBe(true);
  });

  it('speaks to a member once both agreed, without an address on either side', async () => {
    const pathId = await pathOf('nora@plusloin.test');
    const peer = await database.work().run(team, (tx) =>
      new Paths(services()).enrol(tx, world.ada, { why: 'membre', on: '2020-01-01' as never }),
    );
    const id = await new Introductions(services()).propose(team, { pathIds: [pathId, peer] });
    const at = `${own()}/introductions/${id}`;
    const ada = new ABrowser(api.url);
    await ada.signIn('a@plusloin.test');
    await nora.post(`${at}/consent`);
    const words = { words: 'Comment as-tu commencé ?' };
    expect(await told(await nora.post(`${at}/messages`, words))).toMatch(/consent-missing$/);
    await ada.post(`${at}/consent`);
    const key = { 'idempotency-key': 'the-first-words' };
    const said = [
      await nora.ask('POST', `${at}/messages`, words, key),
      await nora.ask('POST', `${at}/messages`, words, key),
    ];
    const lists = await Promise.all(said.map((answer) => answer.json()));
    expect(lists[0]).toMatchObject({ messages: [words] });
    expect(lists[1]).toEqual(lists[0]);
    const kept = await database.superuser.query('select result from platform.idempotency_key');
    expect(kept.rows).toEqual([{ result: '{"$undefined":true}' }]);
    const seen = [
      await (await ada.get(`${at}/messages`)).text(),
      await (await ada.get(`${own()}/introductions`)).text(),
      await (await nora.get(`${own()}/introductions`)).text(),
    ];
    expect(seen[0]).toContain('Comment as-tu commencé');
    expect(seen.join()).not.toMatch(/@|Petit/);
    const bob = new ABrowser(api.url);
    await bob.signIn('b@plusloin.test');
    expect(await told(await bob.get(`${at}/messages`))).toBe('404 platform.not-found');
    const { rows } = await database.superuser.query('select * from membership.relayed_message');
    expect(JSON.stringify(rows)).not.toContain('Comment');
  });

  it('withdraws without a reason', async () => {
    const answer = await nora.post(`${own()}/candidacy/withdrawal`);
    expect(await answer.json()).toMatchObject({ stage: 'withdrawn', next: 'nothing' });
  });
});

describe('The team', () => {
  it('sees who waits first, answers by mail, and reads what holds a step back', async () => {
    const one = new ABrowser(api.url);
    await one.signIn('coordinator@plusloin.test');
    await database.superuser.query('update auth.session set second_factor_at = now()');
    await database.superuser.query(
      `update membership.candidate set registered_at = registered_at - interval '9 days'
        where path_id = (select min(path_id::text)::uuid from membership.candidate)`,
    );
    const at = `/api/cooperatives/${world.here}/candidates`;
    const late = await (await one.get(`${at}?waiting=late`)).json();
    expect(late).toMatchObject({ candidates: [{ isLate: true, waitingDays: 9 }] });
    const { pathId } = late.candidates[0];
    const page = await (await one.get(`${at}?limit=1`)).json();
    expect(page.candidates[0].pathId).toBe(pathId);
    const rest = await (await one.get(`${at}?after=${page.next}&limit=100`)).json();
    expect(rest.candidates.map((c: { pathId: string }) => c.pathId)).not.toContain(pathId);
    await one.post(`${at}/${pathId}/answers`, { words: 'Parlons-en mardi.' });
    await one.post(`${at}/${pathId}/notes`, { words: 'Rappeler lundi' });
    const file = await (await one.get(`${at}/${pathId}`)).json();
    expect(file).toMatchObject({ waitingDays: null, notes: [{}, { words: 'Rappeler lundi' }] });
    expect(file.steps[0]).toMatchObject({ verb: 'agree' });
    const [first] = file.steps[0].heldBackBy;
    expect(first).toEqual({ code: 'membership.information-not-given', details: {} });
    expect((await mails()).filter((mail) => mail.includes('Parlons-en mardi.'))).toHaveLength(1);
    const { rows } = await database.superuser.query(
      `select action from audit.entry where subject = $1`,
      [`path:${pathId}`],
    );
    expect(rows.length).toBeGreaterThan(0);
  });
});
