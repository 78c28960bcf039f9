import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import { contexts } from '@plusloin/backoffice';
import { matrix, ruleOf, type OperationName } from '@plusloin/identity';
import { FolderStorage, operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { tried, triedWith } from './a-trial.js';
import { description, type Described } from './described.js';
import { BODIES, NAMES_NOTHING } from './fitting-requests.js';
import { idPlaces, type IdPlace } from './id-places.js';
import { startWhole } from './planted-api.js';
import { candidacy, planted, type Ids } from './planted-things.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

/** What each caller is here; the last one is something elsewhere. */
const CALLERS: Readonly<Record<string, Role | null>> = {
  nobody: null,
  a: 'member',
  b: 'member',
  left: null,
  adviser: 'adviser',
  accountant: 'accountant',
  auditor: 'auditor',
  coordinator: 'coordinator',
  ethics: 'ethics',
  candidate: 'candidate',
  'coordinator-elsewhere': null,
};

const DONE = /: (20\d|409 .*|412 .*)$/;
const ABSENT = /: 404 [a-z]+\.(not-found|unknown-[a-z-]+)$/;
const NOBODY = '401 identity.not-signed-in';

/** These stand in no matrix: who signs in, who looks after the process, who holds a letter. */
const WITHOUT_A_LINE = /^(auth\..*|health\..*|invitations\.accept)$/;

/** Ids of what is no member's. */
const NOBODYS = /^(cooperative|member|meeting)Id$/;

/** Open to whoever asked for it alone, and that is somebody else. */
const OF_ITS_ASKER = /^(break-glass\.(persons|open)|export\.file)$/;

const { operations } = await description();
const lined = operations.filter(({ name }) => Object.hasOwn(matrix, name));
const scopeOf = ({ name }: Described) => ruleOf(name as OperationName).scope;
const inCooperatives = lined.filter((one) => scopeOf(one) === 'cooperative');
const named = (all: readonly Described[]) => all.map((one) => [one.name, one] as const);

describe('The matrix of rights', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  /** Of member a here, and of nobody who is asked: elsewhere, of another account. */
  let own: Ids;
  let foreign: Ids;
  const browsers = new Map<string, ABrowser>();
  const unknown = uuidv7();
  const folder = mkdtempSync(join(tmpdir(), 'plusloin-matrix-'));

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
    const earlier = database.work(new Date(Date.now() - 60_000));
    await earlier.run(operatorActor(world.here), async (tx) => {
      await person(tx, 'ethics', 'ethics');
      await person(tx, 'candidate', 'candidate');
    });
    await candidacy(earlier, world.here, 'candidate@plusloin.test');
    api = await startWhole(database.runtimeUrl, {
      ...{ STORAGE_URL: `file://${folder}`, PLUSLOIN_DATA: folder },
    });
    for (const who of Object.keys(CALLERS)) {
      const one = new ABrowser(api.url);
      browsers.set(who, one);
      if (who === 'nobody') continue;
      expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    }
    await database.superuser.query('update auth.session set second_factor_at = now()');
    await plantedIn(world.here, world.bob);
    own = await plantedIn(world.here, world.ada);
    const sessionId = await lastSession();
    foreign = { ...(await plantedIn(world.elsewhere, world.cleo)), sessionId };
  });
  afterAll(async () => {
    await api.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function plantedIn(cooperativeId: string, memberId: string, names?: string[]): Promise<Ids> {
    const ground = { work: database.work(new Date()), storage: new FolderStorage(folder) };
    return planted(ground, { cooperativeId, memberId }, names);
  }

  async function lastSession(): Promise<string> {
    const { rows } = await database.superuser.query<{ id: string }>(
      'select id from auth.session order by created_at desc limit 1',
    );
    return rows[0]?.id ?? '';
  }

  function browserOf(who: string): ABrowser {
    const one = browsers.get(who);
    if (one === undefined) throw new Error(`nobody is called ${who}`);
    return one;
  }

  const ownMembers = (who: string): string[] => {
    if (who === 'b') return [world.bob];
    return who === 'a' || who === 'adviser' ? [world.ada] : [];
  };

  /** By the matrix alone: whether a role that holds these members may do it to this one. */
  function may(one: Described, role: Role | null, holds: string[], memberId: string): boolean {
    const reach = role === null ? undefined : ruleOf(one.name as OperationName).may[role];
    if (reach === undefined) return false;
    const names = idPlaces(one).flatMap((place) => (place.in === 'path' ? [place.name] : []));
    // What is planted is of member a, but a meeting, to which everybody may come.
    const isOfMember = names.some((name) => !NOBODYS.test(name) && name in own);
    if (names.includes('memberId')) {
      if (isOfMember && memberId !== world.ada) return false;
      return reach === 'all'
        ? [world.ada, world.bob].includes(memberId)
        : holds.includes(memberId);
    }
    return reach === 'all' || !isOfMember || holds.includes(world.ada);
  }

  /** Every thing that the address names exists here. */
  const exists = (one: Described): boolean =>
    !NAMES_NOTHING.test(one.path) &&
    !OF_ITS_ASKER.test(one.name) &&
    idPlaces(one).every((place) => place.in !== 'path' || place.name in own);

  it('has a route for each of its lines, and a line for each route', () => {
    expect(lined.map(({ name }) => name).sort()).toEqual(Object.keys(matrix).sort());
    const names = operations.map(({ name }) => name);
    const without = names.filter((name) => !Object.hasOwn(matrix, name));
    expect(without.filter((name) => !WITHOUT_A_LINE.test(name))).toEqual([]);
  });

  it('is tried with a body wherever one is taken', () => {
    const bodiless = lined.filter(({ name, takes }) => takes.length > 0 && !(name in BODIES));
    expect(bodiless.map(({ name }) => name)).toEqual([]);
  });

  it.each(named(lined.filter((one) => scopeOf(one) !== 'public')))(
    'lets nobody into %s who is not signed in',
    async (_name, one) => {
      expect(await told(await tried(browserOf('nobody'), one, own))).toBe(NOBODY);
    },
  );

  it.each(named(inCooperatives))('says who may %s in their cooperative', async (_name, one) => {
    const isOfMember = one.path.includes('{memberId}');
    const names = idPlaces(one).map(({ name }) => name);
    const members = isOfMember ? [world.ada, world.bob, world.cleo, unknown] : [world.ada];
    for (const [who, role] of Object.entries(CALLERS)) {
      if (who === 'nobody') continue;
      for (const memberId of members) {
        // What the one before has ended or taken away stands there again.
        const isRead = one.method === 'GET';
        const again = isRead ? {} : await plantedIn(world.here, world.ada, names);
        const answer = await tried(browserOf(who), one, { ...own, ...again, memberId });
        const says = `${who} ${memberId}: ${await told(answer)}`;
        const isDone = may(one, role, ownMembers(who), memberId) && exists(one);
        expect(says).toMatch(isDone ? DONE : ABSENT);
      }
    }
  });

  const withIds = lined.flatMap((one) =>
    idPlaces(one).map((place) => {
      const says = `${place.name} in the ${place.in} of ${one.name}`;
      return [says, one, place] as const;
    }),
  );
  it.each(withIds)("answers of another's %s what it answers of none", async (_says, one, place) => {
    for (const who of Object.keys(CALLERS)) {
      // At home there.
      if (who === 'coordinator-elsewhere') continue;
      const said = await answered(who, one, place, foreign[place.name] ?? uuidv7());
      expect([who, said]).toEqual([who, await answered(who, one, place, unknown)]);
      expect(said).toMatch(place.in === 'path' ? /^40[14] / : /^[24]/);
      if (place.in !== 'path') continue;
      expect(await answered(who, one, place, 'nonsense')).toMatch(/^40[14] /);
    }
  });

  /** The answer, with ID for each of the ids that were asked about. */
  async function answered(who: string, one: Described, place: IdPlace, id: string) {
    const mine = { ...own, memberId: ownMembers(who)[0] ?? world.ada };
    const ids: Ids = place.name === 'cooperativeId' ? { ...foreign, cooperativeId: id } : mine;
    const answer = await triedWith(browserOf(who), one, ids, place, id);
    const text = await answer.text();
    const asked = [...Object.values(ids), id];
    const bare = asked.reduce((left, each) => left.replaceAll(each, 'ID'), text);
    return `${answer.status} ${bare}`;
  }

  it("finds another's things where they are at home", async () => {
    for (const one of lined.filter(({ name }) => name === 'close.follow')) {
      const answer = await tried(browserOf('coordinator-elsewhere'), one, foreign);
      expect(answer.status).toBe(200);
    }
  });

  it('lets everybody do what is public', async () => {
    for (const one of lined.filter((each) => scopeOf(each) === 'public')) {
      for (const who of Object.keys(CALLERS)) {
        const answer = await tried(browserOf(who), one, own);
        expect(`${one.name} ${who} ${answer.status}`).not.toMatch(/ (401|403|5\d\d)$/);
      }
    }
  });
});
