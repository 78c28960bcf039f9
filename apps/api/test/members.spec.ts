import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  documentId,
  leavingStanding,
  memberList,
  noteList,
  startList,
} from '@plusloin/contracts';
import { type ABrowser, told } from './a-browser.js';
import { MembersWorld } from './members-world.js';

describe('Members over HTTP', () => {
  let world: MembersWorld;

  beforeAll(async () => {
    world = await MembersWorld.open();
  });
  afterAll(() => world.close());

  describe('the list', () => {
    const list = async (browser: ABrowser, query = '') =>
      memberList.parse(await (await browser.get(`${world.base}/members${query}`)).json());

    it('is found by words and by what documents are like, page after page', async () => {
      const coordinator = await world.signedIn('coordinator');
      const first = await list(coordinator, '?limit=1');
      const second = await list(coordinator, `?limit=1&after=${first.next}`);
      const codes = [...first.members, ...second.members].map(({ code }) => code);
      expect(codes).toEqual(['ADA', 'BOB']);
      const found = async (query: string) =>
        (await list(coordinator, query)).members.map(({ code }) => code);
      expect(await found('?search=bo')).toEqual(['BOB']);
      expect(await found('?search=%25')).toEqual([]);
      expect(await found('?stage=left')).toEqual([]);
      await world.brought(await world.signedIn('a'), world.people.ada, 'a diploma');
      expect(await found('?documents=waiting')).toEqual(['ADA']);
      expect(await found('?documents=missing')).toEqual(['ADA', 'BOB']);
      expect(await told(await coordinator.get(`${world.base}/members?after=x`))).toMatch(/^422 /);
      const odd = await coordinator.get(`${world.base}/members?colour=blue`);
      expect(await told(odd)).toMatch(/^422 /);
    });

    it('holds for an adviser those whom they accompany', async () => {
      const { members } = await list(await world.signedIn('adviser'));
      expect(members.map(({ code }) => code)).toEqual(['ADA']);
      const answer = await (await world.signedIn('a')).get(`${world.base}/members`);
      expect(await told(answer)).toBe('404 platform.not-found');
    });
  });

  describe('an adviser', () => {
    it('sees a member for as long as they accompany them, and their sealed notes', async () => {
      const [coordinator, bob] = [await world.signedIn('coordinator'), await world.signedIn('b')];
      const { advisers } = await (await coordinator.get(`${world.base}/advisers`)).json();
      const accountId = advisers.find((one: { name: string }) => one.name === 'b').accountId;
      const place = `${world.base}/members/${world.people.ada}`;
      const name = (id: string | null, version: number) =>
        coordinator.ask('PUT', `${place}/adviser`, { accountId: id }, edit(version));
      const { version } = await world.recordOf(coordinator, world.people.ada);
      expect(await told(await name(accountId, version))).toBe('200');
      expect(await told(await name(null, version))).toBe('412 platform.edited-meanwhile');
      const notes = `${world.base}/members/${world.people.ada}/notes`;
      const text = 'A besoin de calme avant janvier';
      expect(await told(await bob.post(notes, { text }))).toBe('201');
      const read = noteList.parse(await (await bob.get(notes)).json());
      expect(read.notes).toMatchObject([{ text, by: 'b' }]);
      const { superuser } = world.database;
      const kept = await superuser.query('select sealed from membership.adviser_note');
      expect(String(kept.rows[0].sealed)).not.toContain('calme');
      const others = [coordinator, await world.signedIn('a')];
      for (const one of others) expect(await told(await one.get(notes))).toMatch(/^404 /);
      expect(await told(await name(null, version + 1))).toBe('200');
      expect(await told(await bob.get(notes))).toBe('404 platform.not-found');
      const stranger = await name('00000000-0000-4000-8000-000000000001', version + 2);
      expect(await told(stranger)).toBe('404 platform.not-found');
    });

    it('is named by somebody else, and reads what was noted in their own time alone', async () => {
      const [coordinator, bob] = [await world.signedIn('coordinator'), await world.signedIn('b')];
      const { advisers } = await (await coordinator.get(`${world.base}/advisers`)).json();
      const idOf = (who: string) =>
        advisers.find((one: { name: string }) => one.name === who).accountId;
      const place = `${world.base}/members/${world.people.ada}`;
      const name = async (accountId: string | null) => {
        const { version } = await world.recordOf(coordinator, world.people.ada);
        return coordinator.ask('PUT', `${place}/adviser`, { accountId }, edit(version));
      };
      expect(await told(await name(idOf('coordinator')))).toBe(
        '409 membership.adviser-names-themselves',
      );
      expect(await told(await name(idOf('b')))).toBe('200');
      await bob.post(`${place}/notes`, { text: 'Confié à Bob' });
      const { superuser } = world.database;
      await superuser.query(
        `set session_replication_role = replica;
         update membership.adviser_note set made_by = 'somebody', made_at = now() - interval '1 h'
           where made_by = '${idOf('b')}'`,
      );
      const read = async () =>
        noteList.parse(await (await bob.get(`${place}/notes`)).json()).notes;
      expect(await read()).toEqual([]);
      await bob.post(`${place}/notes`, { text: 'Depuis' });
      expect((await read()).map(({ text }) => text)).toEqual(['Depuis']);
      expect(await told(await name(null))).toBe('200');
    });

    it('meets the member, whose appointments are no one else’s to settle', async () => {
      const coordinator = await world.signedIn('coordinator');
      const { advisers } = await (await coordinator.get(`${world.base}/advisers`)).json();
      const { accountId } = advisers.find((one: { name: string }) => one.name === 'adviser');
      const path = (id: string) => `${world.base}/members/${id}`;
      const { version } = await world.recordOf(coordinator, world.people.ada);
      const place = `${path(world.people.ada)}/adviser`;
      await coordinator.ask('PUT', place, { accountId }, edit(version));
      const wanted = { startsAt: '2999-01-04T10:00:00Z', minutes: 45, place: 'à distance' };
      const adviser = await world.signedIn('adviser');
      const answer = await adviser.post(`${path(world.people.ada)}/appointments`, wanted);
      const { id } = documentId.parse(await answer.json());
      const off = (one: ABrowser, memberId: string) =>
        one.ask('PUT', `${path(memberId)}/appointments/${id}/state`, { state: 'cancelled' });
      expect(await told(await off(coordinator, world.people.bob))).toMatch(/^404 /);
      expect(await told(await off(await world.signedIn('b'), world.people.ada))).toMatch(/^404 /);
      const seen = (await world.recordOf(await world.signedIn('a'), world.people.ada)).appointments;
      expect(seen).toMatchObject([{ id, adviser: 'adviser', state: 'planned' }]);
      expect(await told(await off(adviser, world.people.ada))).toBe('204');
    });
  });

  describe('the first steps', () => {
    it('are kept for each account, and put away', async () => {
      const [ada, bob] = [await world.signedIn('a'), await world.signedIn('b')];
      const of = (id: string) => `${world.base}/members/${id}/start`;
      const done = async (one: ABrowser, id: string) =>
        startList.parse(await (await one.get(of(id))).json()).done;
      for (const step of ['bank', 'bank', 'dismissed']) {
        const answer = await ada.ask('PUT', `${of(world.people.ada)}/${step}`, { isDone: true });
        expect(await told(answer)).toBe('204');
      }
      expect([await done(ada, world.people.ada), await done(bob, world.people.bob)]).toEqual([
        ['bank', 'dismissed'],
        [],
      ]);
      await ada.ask('PUT', `${of(world.people.ada)}/bank`, { isDone: false });
      expect(await done(ada, world.people.ada)).toEqual(['dismissed']);
      const tea = await ada.ask('PUT', `${of(world.people.ada)}/tea`, { isDone: true });
      expect(await told(tea)).toMatch(/^422 /);
    });
  });

  describe('leaving', () => {
    it('is asked for by the member, ended by the coordination, and may be taken back', async () => {
      const [bob, coordinator] = [await world.signedIn('b'), await world.signedIn('coordinator')];
      const of = `${world.base}/members/${world.people.bob}`;
      await world.brought(bob, world.people.bob, 'of the first time');
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
      const { advisers } = await (await coordinator.get(`${world.base}/advisers`)).json();
      const [{ accountId }] = advisers;
      const named = await coordinator.ask('PUT', `${of}/adviser`, { accountId }, edit(1));
      expect(await told(named)).toBe('409 membership.path-ended');
      const again = await coordinator.post(`${of}/return`, { why: 'revient' });
      expect(await again.json()).toMatchObject({ stage: 'agreement' });
      expect((await world.recordOf(coordinator, world.people.bob)).documents).toEqual([]);
      expect(await told(await bob.signIn('b@plusloin.test'))).toBe('200');
      expect(await told(await bob.get(`${of}/record`))).toBe('404 platform.not-found');
    });

    const ended = (memberCode: string) => ({ memberCode, why: 'autre projet' });
  });
});

/** The header of an edit on a version that was read. */
const edit = (version: number) => ({ 'if-match': `"${version}"` });
