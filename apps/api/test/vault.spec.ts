import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { uuidv7 } from '@plusloin/kernel';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const JEANNE = { name: 'Jeanne Lambrecht', phone: '+32 470 12 34 56' };
const REASON = 'Ada est à l’hôpital depuis hier';

let database: TestDatabase;
let api: RunningApi;
let world: TwoCooperatives;
const browsers = new Map<string, ABrowser>();

beforeAll(async () => {
  database = await testDatabase(contexts);
  world = await twoCooperatives(database);
  api = await startWhole(database.runtimeUrl);
  for (const who of ['a', 'b', 'adviser', 'accountant', 'auditor', 'coordinator']) {
    const one = new ABrowser(api.url);
    await one.signIn(`${who}@plusloin.test`);
    browsers.set(who, one);
  }
  await database.superuser.query('update auth.session set second_factor_at = now()');
});
afterAll(async () => {
  await api.close();
  await database.close();
});

function as(who: string): ABrowser {
  const one = browsers.get(who);
  if (one === undefined) throw new Error(`nobody is called ${who}`);
  return one;
}

const base = () => `/api/cooperatives/${world.here}`;
const ofAda = (rest: string) => `${base()}/members/${world.ada}${rest}`;
const read = async (asked: Promise<Response>) => (await asked).json();
const put = (who: string, path: string, body?: unknown, version = 1) =>
  as(who).ask('PUT', path, body, { 'if-match': `"${version}"` });

async function addJeanne(): Promise<{ id: string; pseudonym: string; at: string }> {
  const added = await read(as('a').post(ofAda('/persons'), JEANNE));
  return { ...added, at: ofAda(`/persons/${added.id}`) };
}

describe('A member and the persons they accompany', () => {
  it('seals one, reads pseudonyms, and opens one identity at a time', async () => {
    const { id, pseudonym, at } = await addJeanne();
    expect(pseudonym).toMatch(/^P-[0-9A-Z]{4,8}$/);
    const list = await (await as('a').get(ofAda('/persons'))).text();
    expect(list).toContain(pseudonym);
    expect(list).not.toContain('Jeanne');
    const opened = await as('a').get(`${at}/identity?reason=follow-up`);
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(await opened.json()).toEqual({ id, pseudonym, identity: JEANNE, version: 1 });
    expect(await told(await as('a').get(`${at}/identity`))).toMatch(/^422 /);
    const posing = await as('a').get(`${at}/identity?reason=break-glass`);
    expect(await told(posing)).toMatch(/^422 /);
  });

  it('corrects what was read, and not over another correction', async () => {
    const { at } = await addJeanne();
    const identity = { ...JEANNE, name: 'Jeanne Lambrechts' };
    const corrected = await put('a', `${at}/identity`, identity);
    expect(corrected.headers.get('etag')).toBe('"2"');
    expect(await told(await put('a', `${at}/identity`, JEANNE))).toMatch(/^412 /);
    const unknown = await put('a', `${at}/identity`, { ...JEANNE, rsa: true }, 2);
    expect(await told(unknown)).toMatch(/^422 /);
  });

  it('sees who opened it, when and why', async () => {
    const { at } = await addJeanne();
    await as('a').post(`${at}/notes`, { text: 'Craint son propriétaire.' });
    const { notes } = await read(as('a').get(`${at}/notes?reason=document`));
    expect(notes).toEqual(['Craint son propriétaire.']);
    const first = await read(as('a').get(`${at}/openings?limit=1`));
    expect(first.openings).toMatchObject([
      { by: 'a', isMe: true, action: 'vault.identity-opened', reason: 'document' },
    ]);
    const second = await read(as('a').get(`${at}/openings?limit=1&after=${first.next}`));
    expect(second.openings[0].action).toBe('vault.note-sealed');
    expect(await told(await as('a').get(`${at}/openings?after=nonsense`))).toMatch(/^422 /);
  });

  it('goes through them a page at a time', async () => {
    await addJeanne();
    await addJeanne();
    const seen = new Set<string>();
    for (let next: string | null = ''; next !== null; ) {
      const page = await read(as('a').get(ofAda(`/persons?limit=1${next && `&after=${next}`}`)));
      for (const { pseudonym } of page.persons) seen.add(pseudonym);
      ({ next } = page);
    }
    const { rows } = await database.superuser.query('select pseudonym from vault.person');
    expect([...seen].sort()).toEqual(rows.map(({ pseudonym }) => pseudonym).sort());
  });

  it('prints the table of correspondence', async () => {
    const answer = await as('a').get(ofAda('/correspondence'));
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="table-de/);
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
    const none = await as('b').get(`${base()}/members/${world.bob}/correspondence`);
    expect(none.status).toBe(200);
  });

  it('is alone with them: everybody else finds nothing, as of persons who are not', async () => {
    const { id, at } = await addJeanne();
    for (const who of ['b', 'adviser', 'accountant', 'auditor', 'coordinator']) {
      for (const path of [at, ofAda(`/persons/${uuidv7()}`)]) {
        expect(await told(await as(who).get(`${path}/identity?reason=follow-up`))).toBe(
          '404 platform.not-found',
        );
      }
      expect((await as(who).get(ofAda('/persons'))).status).toBe(404);
      expect((await as(who).get(ofAda('/correspondence'))).status).toBe(404);
    }
    const through = `${base()}/members/${world.bob}/persons/${id}`;
    for (const rest of ['identity?reason=follow-up', 'notes?reason=follow-up', 'openings']) {
      expect((await as('b').get(`${through}/${rest}`)).status).toBe(404);
    }
    expect((await put('b', `${through}/identity`, JEANNE)).status).toBe(404);
    expect((await as('b').post(`${through}/notes`, { text: 'x' })).status).toBe(404);
  });
});

describe('An exceptional access', () => {
  const glass = (id: string, rest = '') => `${base()}/break-glasses/${id}${rest}`;
  const ask = () => read(as('coordinator').post(ofAda('/break-glasses'), { reason: REASON }));

  it('is asked by one person, confirmed by another, and opens for the first alone', async () => {
    const { id: personId } = await addJeanne();
    const { id, state } = await ask();
    expect(state).toBe('asked');
    const identity = glass(id, `/persons/${personId}/identity`);
    expect(await told(await as('coordinator').get(identity))).toBe(
      '403 vault.break-glass-not-approved',
    );
    expect(await told(await put('coordinator', glass(id, '/approval')))).toBe(
      '403 vault.break-glass-same-person',
    );
    expect(await read(as('accountant').get(glass(id, '/reason')))).toEqual({ reason: REASON });
    const approved = await read(put('accountant', glass(id, '/approval')));
    const approvedBy = { name: 'accountant', isMe: true };
    expect(approved).toMatchObject({ state: 'open', approvedBy });
    const { persons } = await read(as('coordinator').get(glass(id, '/persons')));
    expect(persons.map((one: { id: string }) => one.id)).toContain(personId);
    expect((await read(as('coordinator').get(identity))).identity).toEqual(JEANNE);
    for (const who of ['accountant', 'auditor', 'a', 'b']) {
      expect((await as(who).get(identity)).status).toBe(404);
      expect((await as(who).get(glass(id, '/persons'))).status).toBe(404);
    }
    expect((await read(put('accountant', glass(id, '/end')))).state).toBe('shut');
    expect(await told(await as('coordinator').get(identity))).toBe('403 vault.break-glass-expired');
  });

  it('opens nothing of another member', async () => {
    const bob = `${base()}/members/${world.bob}/persons`;
    const { id: others } = await read(as('b').post(bob, JEANNE));
    const { id } = await ask();
    await put('accountant', glass(id, '/approval'));
    const asked = await as('coordinator').get(glass(id, `/persons/${others}/identity`));
    expect(await told(asked)).toBe('404 platform.not-found');
  });

  it('is known to the member, with its reason, and to no other', async () => {
    const { id } = await ask();
    const { breakGlasses } = await read(as('a').get(ofAda('/break-glasses')));
    expect(breakGlasses[0]).toMatchObject({ id, askedBy: { name: 'coordinator', isMe: false } });
    expect(await read(as('a').get(glass(id, '/reason')))).toEqual({ reason: REASON });
    for (const who of ['b', 'adviser', 'auditor']) {
      expect((await as(who).get(glass(id, '/reason'))).status).toBe(404);
    }
    expect((await as('b').get(ofAda('/break-glasses'))).status).toBe(404);
  });

  it('is listed, for those who keep watch, without a name of a person', async () => {
    const text = await (await as('auditor').get(glass('').slice(0, -1))).text();
    expect(text).toContain('"state":"shut"');
    expect(text).not.toMatch(/Jeanne|hôpital/);
    const { members } = await read(as('accountant').get(glass('members')));
    expect(members).toMatchObject([{ code: 'ADA' }, { code: 'BOB' }]);
    const byAuditor = await as('auditor').post(ofAda('/break-glasses'), { reason: REASON });
    expect(byAuditor.status).toBe(404);
  });

  it('ends with the role of whoever asked, at their next request', async () => {
    const { id: personId } = await addJeanne();
    const { id } = await ask();
    await put('accountant', glass(id, '/approval'));
    const identity = glass(id, `/persons/${personId}/identity`);
    expect((await as('coordinator').get(identity)).status).toBe(200);
    await database.superuser.query(
      `update identity.role_grant set valid_until = now(), ended_by = 'x'
        where role = 'coordinator' and cooperative_id = $1`,
      [world.here],
    );
    expect((await as('coordinator').get(identity)).status).toBe(404);
  });
});
