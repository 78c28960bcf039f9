import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import {
  documentId,
  leavingStanding,
  memberList,
  memberRecord,
  noteList,
  startList,
  waitingDocuments,
} from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { Paths } from '@plusloin/membership';
import { operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { ORIGIN, startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const DIPLOMA = '?type=diploma&issuedOn=2015-06-30&title=assistant-social';
const pdf = (text: string) => new Blob([`%PDF-1.7 ${text} %%EOF`], { type: 'application/pdf' });

describe('Members over HTTP', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let folder: string;
  let base: string;

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
    folder = mkdtempSync(join(tmpdir(), 'plusloin-members-'));
    base = `/api/cooperatives/${world.here}`;
    const work = database.work(new Date(Date.now() - 60_000));
    await work.run(operatorActor(world.here), async (tx) => {
      const of = { why: 'fondatrice', on: calendarDate('2020-01-01') };
      for (const id of [world.ada, world.bob]) await new Paths({ work }).enrol(tx, id, of);
    });
    api = await startWhole(database.runtimeUrl, { STORAGE_URL: `file://${folder}` });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const browsers = new Map<string, ABrowser>();

  async function signedIn(who: string): Promise<ABrowser> {
    const browser = browsers.get(who) ?? new ABrowser(api.url);
    if (browsers.has(who)) return browser;
    browsers.set(who, browser);
    expect(await told(await browser.signIn(`${who}@plusloin.test`))).toBe('200');
    await database.superuser.query('update auth.session set second_factor_at = now()');
    return browser;
  }

  const files = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
      .length;

  const recordOf = async (browser: ABrowser, memberId: string) =>
    memberRecord.parse(await (await browser.get(`${base}/members/${memberId}/record`)).json());

  const bring = (browser: ABrowser, memberId: string, content: Blob, query = DIPLOMA) =>
    browser.ask('POST', `${base}/members/${memberId}/documents${query}`, content);

  const brought = async (browser: ABrowser, memberId: string, text: string) =>
    documentId.parse(await (await bring(browser, memberId, pdf(text))).json()).id;

  describe('a document', () => {
    it('is brought by the member, verified by another, and gives its title', async () => {
      const [ada, coordinator] = [await signedIn('a'), await signedIn('coordinator')];
      const id = await brought(ada, world.ada, 'a diploma');
      expect((await recordOf(ada, world.ada)).title).toBeNull();
      const waiting = await (await coordinator.get(`${base}/documents`)).json();
      expect(waitingDocuments.parse(waiting).documents).toMatchObject([
        { id, person: 'ADA', type: 'diploma', isMine: false },
      ]);
      const judge = () =>
        coordinator.ask('PUT', `${base}/documents/${id}/judgement`, { judgement: 'verified' });
      expect([await told(await judge()), await told(await judge())]).toEqual(['204', '204']);
      const record = await recordOf(ada, world.ada);
      expect(record.title).toBe('Assistant·e social·e');
      expect(record.asked.map(({ type, state }) => [type, state])).toContainEqual([
        ...['diploma', 'verified'],
      ]);
    });

    it('is not judged by whoever brought it, nor refused without a reason', async () => {
      const coordinator = await signedIn('coordinator');
      const id = await brought(coordinator, world.bob, 'brought by the office');
      const judge = (body: unknown) =>
        coordinator.ask('PUT', `${base}/documents/${id}/judgement`, body);
      expect(await told(await judge({ judgement: 'verified' }))).toBe(
        '403 membership.same-person',
      );
      expect(await told(await judge({ judgement: 'refused' }))).toMatch(/^422 /);
    });

    it('is saved and never shown, by those whom it concerns alone; each time is noted', async () => {
      const [ada, bob] = [await signedIn('a'), await signedIn('b')];
      const id = await brought(ada, world.ada, 'private');
      const file = await ada.get(`${base}/documents/${id}/file`);
      expect(await file.text()).toBe('%PDF-1.7 private %%EOF');
      expect(Object.fromEntries(file.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="diploma-${id.slice(-8)}.pdf"`,
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      for (const other of [bob, await signedIn('adviser'), await signedIn('accountant')]) {
        const answer = await other.get(`${base}/documents/${id}/file`);
        expect(await told(answer)).toBe('404 platform.not-found');
      }
      expect(await told(await bring(bob, world.ada, pdf('foreign')))).toBe(
        '404 platform.not-found',
      );
      const { rows } = await database.superuser.query(
        `select count(*)::int from audit.entry where action = 'membership.document-opened'
          and subject = 'document:' || $1`,
        [id],
      );
      expect(rows).toEqual([{ count: 1 }]);
    });

    it('that is something else, whatever it says, leaves nothing behind', async () => {
      const ada = await signedIn('a');
      const before = await files();
      const page = '<html><script>alert(1)</script>';
      for (const type of ['application/pdf', 'image/png', 'image/jpeg']) {
        const answer = await bring(ada, world.ada, new Blob([page.repeat(9)], { type }));
        expect(await told(answer)).toBe('422 membership.document-not-accepted');
      }
      const cut = new Blob(['%PDF-1.7 cut off, quite long'], { type: 'application/pdf' });
      expect(await told(await bring(ada, world.ada, cut))).toMatch(/document-not-accepted$/);
      const json = await ada.post(`${base}/members/${world.ada}/documents${DIPLOMA}`, {});
      expect(await told(json)).toBe('422 membership.document-not-accepted');
      const html = new Blob([page], { type: 'text/html' });
      expect(await told(await bring(ada, world.ada, html))).toMatch(/^415 /);
      const elsewhere = await ada.ask('PUT', `${base}/members/${world.ada}/start/bank`, pdf('x'));
      expect(await told(elsewhere)).toMatch(/^415 /);
      const wrong = await bring(ada, world.ada, pdf('x'), '?type=photo&issuedOn=2015-06-30');
      expect(await told(wrong)).toMatch(/^422 /);
      expect(await files()).toBe(before);
    });

    it('that has no end is refused as it comes, and is nowhere held', async () => {
      const ada = await signedIn('a');
      const before = await files();
      const memory = process.memoryUsage().arrayBuffers;
      const sent = await pour(ada, 48);
      expect(sent.status).toBe(422);
      expect(JSON.parse(sent.body)).toMatchObject({ code: 'membership.document-too-large' });
      expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(30 * 2 ** 20);
      expect(await files()).toBe(before);
    });

    it('shows no more of its name than words on one line', async () => {
      const ada = await signedIn('a');
      const tricks = ['../../etc/passwd', 'a\r\nset-cookie: x', 'dipl\u202Efdp.exe', '%zz'];
      for (const [nth, name] of tricks.entries()) {
        const answer = await fetch(`${api.url}${base}/members/${world.ada}/documents${DIPLOMA}`, {
          method: 'POST',
          headers: {
            ...{ origin: ORIGIN, cookie: ada.cookieHeader() },
            'x-file-name': name === '%zz' ? name : encodeURIComponent(name),
          },
          body: pdf(`name ${nth}`),
        });
        expect(answer.status).toBe(201);
      }
      const { documents } = await recordOf(ada, world.ada);
      expect(documents.slice(0, 4).map(({ name }) => name)).toEqual([
        ...['document', 'diplfdp.exe', 'aset-cookie: x', 'passwd'],
      ]);
    });

    /** So many megabytes that begin like a PDF, piece by piece. */
    function pour(one: ABrowser, megabytes: number): Promise<{ status: number; body: string }> {
      return new Promise((resolve, reject) => {
        const sending = request(
          `${api.url}${base}/members/${world.ada}/documents${DIPLOMA}`,
          {
            method: 'POST',
            headers: {
              ...{ origin: ORIGIN, cookie: one.cookieHeader() },
              'content-type': 'application/pdf',
            },
          },
          async (answer) => {
            let body = '';
            for await (const piece of answer) body += String(piece);
            sending.destroy();
            resolve({ status: answer.statusCode ?? 0, body });
          },
        );
        sending.on('error', reject);
        sending.write('%PDF-1.7 a film of many pages');
        const piece = Buffer.alloc(2 ** 20);
        let left = megabytes;
        const go = () => {
          while (left > 0) {
            left -= 1;
            if (!sending.write(piece)) {
              sending.once('drain', go);
              return;
            }
          }
          sending.end();
        };
        go();
      });
    }
  });

  describe('the list', () => {
    const list = async (browser: ABrowser, query = '') =>
      memberList.parse(await (await browser.get(`${base}/members${query}`)).json());

    it('is found by words and by what documents are like, page after page', async () => {
      const coordinator = await signedIn('coordinator');
      const first = await list(coordinator, '?limit=1');
      const second = await list(coordinator, `?limit=1&after=${first.next}`);
      const codes = [...first.members, ...second.members].map(({ code }) => code);
      expect(codes).toEqual(['ADA', 'BOB']);
      const found = async (query: string) =>
        (await list(coordinator, query)).members.map(({ code }) => code);
      expect(await found('?search=bo')).toEqual(['BOB']);
      expect(await found('?search=%25')).toEqual([]);
      expect(await found('?stage=left')).toEqual([]);
      expect(await found('?documents=waiting')).toEqual(['ADA', 'BOB']);
      expect(await told(await coordinator.get(`${base}/members?after=x`))).toMatch(/^422 /);
      expect(await told(await coordinator.get(`${base}/members?colour=blue`))).toMatch(/^422 /);
    });

    it('holds for an adviser those whom they accompany', async () => {
      const { members } = await list(await signedIn('adviser'));
      expect(members.map(({ code }) => code)).toEqual(['ADA']);
      const answer = await (await signedIn('a')).get(`${base}/members`);
      expect(await told(answer)).toBe('404 platform.not-found');
    });
  });

  describe('an adviser', () => {
    it('sees a member for as long as they accompany them, and their sealed notes', async () => {
      const [coordinator, bob] = [await signedIn('coordinator'), await signedIn('b')];
      const { advisers } = await (await coordinator.get(`${base}/advisers`)).json();
      const accountId = advisers.find((one: { name: string }) => one.name === 'b').accountId;
      const name = (id: string | null) =>
        coordinator.ask('PUT', `${base}/members/${world.ada}/adviser`, { accountId: id });
      expect(await told(await name(accountId))).toBe('204');
      const notes = `${base}/members/${world.ada}/notes`;
      const text = 'A besoin de calme avant janvier';
      expect(await told(await bob.post(notes, { text }))).toBe('201');
      const read = noteList.parse(await (await bob.get(notes)).json());
      expect(read.notes).toMatchObject([{ text, by: 'b' }]);
      const kept = await database.superuser.query('select sealed from membership.adviser_note');
      expect(String(kept.rows[0].sealed)).not.toContain('calme');
      const others = [coordinator, await signedIn('a')];
      for (const one of others) expect(await told(await one.get(notes))).toMatch(/^404 /);
      expect(await told(await name(null))).toBe('204');
      expect(await told(await bob.get(notes))).toBe('404 platform.not-found');
      const stranger = await name('00000000-0000-4000-8000-000000000001');
      expect(await told(stranger)).toBe('404 platform.not-found');
    });

    it('meets the member, whose appointments are no one else’s to settle', async () => {
      const coordinator = await signedIn('coordinator');
      const { advisers } = await (await coordinator.get(`${base}/advisers`)).json();
      const { accountId } = advisers.find((one: { name: string }) => one.name === 'adviser');
      const path = (id: string) => `${base}/members/${id}`;
      await coordinator.ask('PUT', `${path(world.ada)}/adviser`, { accountId });
      const wanted = { startsAt: '2999-01-04T10:00:00Z', minutes: 45, place: 'à distance' };
      const adviser = await signedIn('adviser');
      const answer = await adviser.post(`${path(world.ada)}/appointments`, wanted);
      const { id } = documentId.parse(await answer.json());
      const off = (one: ABrowser, memberId: string) =>
        one.ask('PUT', `${path(memberId)}/appointments/${id}/state`, { state: 'cancelled' });
      expect(await told(await off(coordinator, world.bob))).toMatch(/^404 /);
      expect(await told(await off(await signedIn('b'), world.ada))).toMatch(/^404 /);
      const seen = (await recordOf(await signedIn('a'), world.ada)).appointments;
      expect(seen).toMatchObject([{ id, adviser: 'adviser', state: 'planned' }]);
      expect(await told(await off(adviser, world.ada))).toBe('204');
    });
  });

  describe('the first steps', () => {
    it('are kept for each account, and put away', async () => {
      const [ada, bob] = [await signedIn('a'), await signedIn('b')];
      const of = (id: string) => `${base}/members/${id}/start`;
      const done = async (one: ABrowser, id: string) =>
        startList.parse(await (await one.get(of(id))).json()).done;
      for (const step of ['bank', 'bank', 'dismissed']) {
        const answer = await ada.ask('PUT', `${of(world.ada)}/${step}`, { isDone: true });
        expect(await told(answer)).toBe('204');
      }
      expect([await done(ada, world.ada), await done(bob, world.bob)]).toEqual([
        ['bank', 'dismissed'],
        [],
      ]);
      await ada.ask('PUT', `${of(world.ada)}/bank`, { isDone: false });
      expect(await done(ada, world.ada)).toEqual(['dismissed']);
      expect(await told(await ada.ask('PUT', `${of(world.ada)}/tea`, { isDone: true }))).toMatch(
        /^422 /,
      );
    });
  });

  describe('leaving', () => {
    it('is asked for by the member, ended by the coordination, and may be taken back', async () => {
      const [bob, coordinator] = [await signedIn('b'), await signedIn('coordinator')];
      const of = `${base}/members/${world.bob}`;
      const asked = await bob.post(`${of}/leaving`, { why: 'autre projet' });
      expect(await asked.json()).toMatchObject({ stage: 'leaving' });
      expect(await told(await bob.post(`${of}/departure`, ended('BOB')))).toMatch(/^404 /);
      expect(await told(await coordinator.post(`${of}/departure`, ended('ADA')))).toBe(
        '409 membership.code-differs',
      );
      expect(await told(await coordinator.post(`${of}/departure`, ended('BOB')))).toBe('201');
      expect(await told(await bob.get(`${of}/record`))).toBe('401 identity.not-signed-in');
      const standing = await (await coordinator.get(`${of}/leaving`)).json();
      expect(leavingStanding.parse(standing)).toMatchObject({ archive: null, owed: [] });
      const again = await coordinator.post(`${of}/return`, { why: 'revient' });
      expect(await again.json()).toMatchObject({ stage: 'agreement' });
      expect((await recordOf(coordinator, world.bob)).documents).toEqual([]);
      expect(await told(await bob.signIn('b@plusloin.test'))).toBe('200');
      expect(await told(await bob.get(`${of}/record`))).toBe('404 platform.not-found');
    });

    const ended = (memberCode: string) => ({ memberCode, why: 'autre projet' });
  });
});
