import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import { contexts } from '@plusloin/backoffice';
import { matrix, ruleOf, type OperationName } from '@plusloin/identity';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { BODIES, ELSE } from './fitting-requests.js';
import { startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

/** What each caller is here; and elsewhere, the last one. */
const CALLERS: Readonly<Record<string, Role | null>> = {
  a: 'member',
  b: 'member',
  left: null,
  adviser: 'adviser',
  accountant: 'accountant',
  auditor: 'auditor',
  coordinator: 'coordinator',
  'coordinator-elsewhere': null,
};

const DONE = /: (20\d|409 .*)$/;
/** What no cooperative has here, whoever asks. */
const NOT_THERE = /\{(closeId|booksId|jobId)\}/;
const ABSENT = /: 404 [a-z]+\.(not-found|unknown-close)$/;

interface Described {
  readonly operationId: string;
  readonly requestBody?: unknown;
}

interface Tried {
  readonly name: OperationName;
  readonly method: string;
  readonly path: string;
}

describe('The matrix of rights', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let world: TwoCooperatives;
  let operations: Tried[];
  const browsers = new Map<string, ABrowser>();
  const unknown = uuidv7();

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
    api = await startWhole(database.runtimeUrl);
    operations = await describedOperations();
    for (const who of Object.keys(CALLERS)) {
      const one = new ABrowser(api.url);
      expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
      browsers.set(who, one);
    }
    await database.superuser.query('update auth.session set second_factor_at = now()');
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  async function describedOperations(): Promise<Tried[]> {
    const { paths } = await (await fetch(`${api.url}/api/openapi.json`)).json();
    const found: Tried[] = [];
    for (const [path, verbs] of Object.entries<Record<string, Described>>(paths)) {
      for (const [method, { operationId, requestBody }] of Object.entries(verbs)) {
        if (!Object.hasOwn(matrix, operationId)) continue;
        if (requestBody && !(operationId in BODIES)) throw new Error(`no body: ${operationId}`);
        found.push({ name: operationId as OperationName, method, path });
      }
    }
    return found;
  }

  const inCooperatives = () => operations.filter(({ name }) => ruleOf(name).scope !== 'account');

  const ask = (one: ABrowser, { name, method, path }: Tried, ids: Record<string, string>) => {
    const all: Record<string, string> = { ...ELSE, ...ids };
    const filled = path.replace(/\{(\w+)\}/g, (_whole, key: string) => all[key] ?? '');
    return one.ask(method.toUpperCase(), filled, BODIES[name]);
  };

  /** By the matrix alone: whether a role that holds these members may do it to this one. */
  function expected(tried: Tried, role: Role | null, own: string[], memberId: string): boolean {
    const reach = role === null ? undefined : ruleOf(tried.name).may[role];
    if (reach === undefined || !tried.path.includes('{memberId}')) return reach !== undefined;
    return reach === 'all' ? [world.ada, world.bob].includes(memberId) : own.includes(memberId);
  }

  const ownOf = (who: string): string[] => {
    if (who === 'b') return [world.bob];
    return who === 'a' || who === 'adviser' ? [world.ada] : [];
  };

  it('has a route for each of its lines', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(matrix).sort());
  });

  it('lets nobody in who is not signed in', async () => {
    for (const tried of operations) {
      const ids = { cooperativeId: world.here, memberId: world.ada, sessionId: unknown };
      const answer = await ask(new ABrowser(api.url), tried, ids);
      expect([tried.name, await told(answer)]).toEqual([tried.name, '401 identity.not-signed-in']);
    }
  });

  it('answers each caller in their own cooperative as it says', async () => {
    for (const tried of inCooperatives()) {
      for (const [who, role] of Object.entries(CALLERS)) {
        for (const memberId of [world.ada, world.bob, world.cleo, unknown]) {
          const answer = await ask(browserOf(who), tried, { cooperativeId: world.here, memberId });
          const may = expected(tried, role, ownOf(who), memberId);
          const says = `${tried.name} ${who} ${memberId}: ${await told(answer)}`;
          const isFound = may && !NOT_THERE.test(tried.path);
          expect(says).toMatch(isFound ? DONE : ABSENT);
        }
      }
    }
  });

  it('answers of another cooperative what it answers of none', async () => {
    for (const tried of inCooperatives()) {
      for (const who of Object.keys(CALLERS)) {
        if (who === 'coordinator-elsewhere') continue;
        const said = await Promise.all(
          [world.elsewhere, unknown].map(async (cooperativeId) => {
            const ids = { cooperativeId, memberId: world.cleo };
            const answer = await ask(browserOf(who), tried, ids);
            const text = await answer.text();
            return `${answer.status} ${text.replaceAll(cooperativeId, 'ID')}`;
          }),
        );
        expect(said[0]).toMatch(/^404 /);
        expect(said[1]).toBe(said[0]);
      }
    }
  });

  it('answers of another member what it answers of none, and of nonsense', async () => {
    for (const tried of inCooperatives().filter(({ path }) => path.includes('{memberId}'))) {
      const cooperativeId = world.here;
      for (const who of Object.keys(CALLERS)) {
        const said = await Promise.all(
          [world.cleo, unknown, 'nonsense'].map(async (memberId) => {
            const answer = await ask(browserOf(who), tried, { cooperativeId, memberId });
            const text = await answer.text();
            const ids = [cooperativeId, memberId];
            const bare = ids.reduce((left, id) => left.replaceAll(id, 'ID'), text);
            return `${answer.status} ${bare}`;
          }),
        );
        expect(new Set(said).size).toBe(1);
        for (const one of said) expect(one).toMatch(/^404 /);
      }
    }
  });

  function browserOf(who: string): ABrowser {
    const one = browsers.get(who);
    if (one === undefined) throw new Error(`nobody is called ${who}`);
    return one;
  }
});
