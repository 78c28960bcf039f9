import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { FolderStorage, operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import fc from 'fast-check';
import type { RunningApi } from '../../src/start-api.js';
import { ABrowser, told } from '../a-browser.js';
import { description, type Described } from '../described.js';
import { ORIGIN, startWhole } from '../planted-api.js';
import { candidacy, planted } from '../planted-things.js';
import { person, twoCooperatives } from '../two-cooperatives.js';
import { AnswerCheck } from './answers.js';
import { asItStands } from './as-it-stands.js';
import { requestsFor, type Known, type OddRequest } from './requests.js';

const seed = Number(process.env['PLUSLOIN_TEST_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const runs = Number(process.env['PLUSLOIN_TEST_FUZZ_RUNS'] ?? 200);
const only = process.env['PLUSLOIN_TEST_FUZZ_ONLY'];
const CALLERS = ['nobody', 'a', 'coordinator', 'accountant', 'ethics', 'candidate'] as const;
const callers = fc.constantFrom(...CALLERS);
type Caller = (typeof CALLERS)[number];

const described = await description();
const asked = described.operations.filter(({ name }) => only === undefined || name === only);
const answers = new AnswerCheck(described);

describe(`Asked at random (PLUSLOIN_TEST_FUZZ_SEED=${seed})`, () => {
  let database: TestDatabase;
  let api: RunningApi;
  let known: Known;
  const folder = mkdtempSync(join(tmpdir(), 'plusloin-fuzz-'));
  const browsers = new Map<Caller, ABrowser>();

  beforeAll(async () => {
    database = await testDatabase(contexts);
    const world = await twoCooperatives(database);
    const earlier = database.work(new Date(Date.now() - 60_000));
    await earlier.run(operatorActor(world.here), async (tx) => {
      await person(tx, 'ethics', 'ethics');
      await person(tx, 'candidate', 'candidate');
    });
    await candidacy(earlier, world.here, 'candidate@plusloin.test');
    const ground = { work: database.work(new Date()), storage: new FolderStorage(folder) };
    const of = { cooperativeId: world.here, memberId: world.ada };
    const things = await planted(ground, of);
    known = { ids: [...Object.values(world), ...Object.values(things)], byName: things };
    api = await startWhole(database.runtimeUrl, {
      ...{ STORAGE_URL: `file://${folder}`, PLUSLOIN_DATA: folder },
      PLUSLOIN_PROXIES: '127.0.0.0/8',
    });
    await everybodyIn();
  });
  afterEach(everybodyIn);
  afterAll(async () => {
    await api.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Some requests sign out, and attempts to sign in are counted. */
  async function everybodyIn(): Promise<void> {
    for (const who of CALLERS.slice(1)) {
      const one = browsers.get(who) ?? new ABrowser(api.url);
      browsers.set(who, one);
      if (one.cookies.size > 0 && (await one.get('/api/me')).ok) continue;
      await database.superuser.query('delete from auth.rate_limit');
      expect(await told(await one.signIn(`${who}@plusloin.test`))).toBe('200');
    }
    await database.superuser.query('update auth.session set second_factor_at = now()');
  }

  const ask = ({ method }: Described, who: Caller, wish: OddRequest) => {
    const headers = { ...wish.headers, ...cookieOf(who), origin: ORIGIN };
    return asItStands(api.url, method, { ...wish, headers });
  };

  function cookieOf(who: Caller): Record<string, string> {
    const cookie = browsers.get(who)?.cookieHeader();
    return cookie ? { cookie } : {};
  }

  it.each(asked.map((one) => [one.name, one] as const))(
    '%s answers as described',
    async (_name, one) => {
      await fc.assert(
        fc.asyncProperty(callers, requestsFor(one, known), async (who, wish) => {
          const answer = await ask(one, who, wish);
          const fault = answers.faultOf(one, answer);
          if (fault !== null) throw new Error(`${fault}: ${answer.statusCode} ${answer.payload}`);
        }),
        // What one request has done, the next one finds: a smaller example would find less.
        { numRuns: runs, seed, endOnFailure: true },
      );
    },
    runs * 600,
  );
});
