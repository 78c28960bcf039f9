import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { matrix, ruleOf, type OperationName } from '@plusloin/identity';
import { FolderStorage } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { tried } from './a-trial.js';
import { description } from './described.js';
import { BODIES } from './fitting-requests.js';
import { idPlaces } from './id-places.js';
import { startWhole } from './planted-api.js';
import { planted } from './planted-things.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

/** Their answers hold words, or a secret: a repeat is refused instead of told. */
const TOLD_ONCE = [
  ...['candidate.invite', 'information.publish', 'invitation.send'],
  ...['webhook.add', 'webhook.rotate'],
];

const { operations } = await description();
const creating = operations.filter(
  ({ name, method }) =>
    method === 'POST' &&
    Object.hasOwn(matrix, name) &&
    ruleOf(name as OperationName).scope === 'cooperative',
);

let database: TestDatabase;
let api: RunningApi;
let folder: string;
let world: TwoCooperatives;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plusloin-kept-'));
  database = await testDatabase(contexts);
  world = await twoCooperatives(database);
  api = await startWhole(database.runtimeUrl, {
    ...{ STORAGE_URL: `file://${folder}`, PLUSLOIN_DATA: folder },
  });
});
afterAll(async () => {
  await api.close();
  await database.close();
  await rm(folder, { recursive: true });
});

it('no word that is sent with a key, and no name, is kept under it', async () => {
  const ground = { work: database.work(new Date()), storage: new FolderStorage(folder) };
  const cooperativeId = world.here;
  for (const who of ['a', 'coordinator', 'accountant', 'adviser']) {
    const browser = new ABrowser(api.url);
    expect(await told(await browser.signIn(`${who}@plusloin.test`))).toBe('200');
    await database.superuser.query('update auth.session set second_factor_at = now()');
    const keyed: Pick<ABrowser, 'ask'> = {
      ask: (method, path, body, more) =>
        browser.ask(method, path, body, { ...more, 'idempotency-key': randomUUID() }),
    };
    for (const one of creating) {
      const names = idPlaces(one).map(({ name }) => name);
      const things = await planted(ground, { cooperativeId, memberId: world.ada }, names);
      expect((await tried(keyed, one, things)).status).toBeLessThan(500);
    }
  }
  const kept = await keptResults();
  const done = kept.map(({ operation }) => operation);
  expect(done).toEqual(expect.arrayContaining(['introduction.write', 'person.add', 'note.add']));
  for (const { operation, result } of kept) {
    expect(`${operation}: ${result}`).not.toMatch(WORDS);
  }
  const once = kept.filter(({ result }) => result === null).map(({ operation }) => operation);
  expect([...new Set(once)].sort()).toEqual(TOLD_ONCE);
}, 120_000);

async function keptResults() {
  const { rows } = await database.superuser.query<{ operation: string; result: string | null }>(
    'select operation, result from platform.idempotency_key',
  );
  return rows;
}

/** Whatever is said in the bodies, word by word, and what people are called. */
const WORDS = new RegExp(
  [...stringsIn(Object.values(BODIES)).flatMap((said) => said.match(/\p{L}{4,}/gu) ?? [])]
    .filter((word) => /\p{Lu}|[^a-z]/u.test(word))
    .concat('essai', 'mardi', 'lundi', 'projet', 'Ada', 'BE68', 'plusloin.test')
    .join('|'),
  'u',
);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsIn)
    : [];
}
