import { createHash, createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import {
  keyedRequest,
  platformContext,
  systemActor,
  type Actor,
  type Services,
  type Tx,
  type Work,
} from '@plusloin/platform';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';
import { forgetKeys, forgetKeysHandler } from '../src/repeats/forget-keys.job.js';

const secret = createSecretKey(Buffer.alloc(32, 7));

describe('A request with a key', () => {
  let database: TestDatabase;
  let work: Work;
  const here = testActor();
  const other: Actor = { ...here, id: 'somebody-else' };

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
    work = database.work();
    await database.superuser.query(`create schema effects; create table effects.effect (key text);
      grant usage on schema effects to plusloin_runtime;
      grant select, insert on effects.effect to plusloin_runtime`);
  });
  afterAll(() => database.close());

  /** The actor of a fresh request, as the API makes one each time. */
  const asked = (key: string, body: unknown = {}, actor = here): Actor => ({
    ...actor,
    request: keyedRequest({ key, operation: 'tests.make', url: '/api/tests', body, secret }),
  });
  const effect = (key: string) => async (tx: Tx) => {
    await tx.query('insert into effects.effect values ($1)', [key]);
    return { id: uuidv7(), cents: 9007199254740993n, at: tx.now, nothing: undefined };
  };
  const effects = async (key: string) => {
    const { rows } = await database.superuser.query(
      `select 1 from effects.effect where key = '${key}'`,
    );
    return rows.length;
  };

  const keptUnder = async (key: string) => {
    const { rows } = await database.superuser.query<{ result: string; fingerprint: Buffer }>(
      `select result, fingerprint from platform.idempotency_key where key = '${key}'`,
    );
    return rows;
  };

  it('is done once and told again as it was', async () => {
    const first = await work.run(asked('again', { a: 1, b: 2 }), effect('again'));
    const second = await work.run(asked('again', { b: 2, a: 1 }), effect('again'));
    expect(second).toEqual(first);
    expect(second.cents).toBe(9007199254740993n);
    expect(second.at).toBeInstanceOf(Date);
    expect(await effects('again')).toBe(1);
  });

  it('is done once when twenty come at the same time', async () => {
    const twenty = Array.from({ length: 20 }, () =>
      work.run(asked('crowd'), async (tx) => {
        const result = await effect('crowd')(tx);
        await tx.query('select pg_sleep(0.05)');
        return result;
      }),
    );
    const ids = new Set((await Promise.all(twenty)).map(({ id }) => id));
    expect([ids.size, await effects('crowd')]).toEqual([1, 1]);
  });

  it('is refused when something else is asked under the key', async () => {
    await work.run(asked('body', { amount: 1 }), effect('body'));
    const changed = work.run(asked('body', { amount: 2 }), effect('body'));
    await expect(changed).rejects.toMatchObject({ code: 'platform.idempotency-key-reused' });
    expect(await effects('body')).toBe(1);
  });

  it('is its own for each account and each cooperative', async () => {
    await work.run(asked('mine'), effect('mine'));
    await work.run(asked('mine', {}, other), effect('mine'));
    await work.run(asked('mine', {}, { ...here, cooperativeId: uuidv7() }), effect('mine'));
    expect(await effects('mine')).toBe(3);
  });

  it('may be asked again after it was refused', async () => {
    const failing = work.run(asked('late'), async (tx) => {
      await effect('late')(tx);
      throw new Error('a check says no');
    });
    await expect(failing).rejects.toThrow('a check says no');
    await work.run(asked('late'), effect('late'));
    expect(await effects('late')).toBe(1);
  });

  it('goes on after the transaction that was done', async () => {
    const broken = asked('steps');
    await work.run(broken, effect('steps'));
    const again = asked('steps');
    await work.run(again, effect('steps'));
    await work.run(again, effect('steps'));
    expect(await effects('steps')).toBe(2);
  });

  it('tells a secret only once, and keeps nothing of it', async () => {
    const token = async (tx: Tx) => ({ ...(await effect('secret')(tx)), token: 'very-secret' });
    await work.run(asked('secret'), token, 'once');
    const again = work.run(asked('secret'), token, 'once');
    await expect(again).rejects.toMatchObject({ code: 'platform.already-done' });
    expect(await keptUnder('secret')).toMatchObject([{ result: null }]);
    expect(await effects('secret')).toBe(1);
  });

  it('keeps no words of anybody, and is then told only once', async () => {
    const said = async (tx: Tx) => ({ ...(await effect('words')(tx)), words: 'Je suis Nora' });
    expect(await work.run(asked('words'), said)).toMatchObject({ words: 'Je suis Nora' });
    const again = work.run(asked('words'), said);
    await expect(again).rejects.toMatchObject({ code: 'platform.already-done' });
    expect(await keptUnder('words')).toMatchObject([{ result: null }]);
    expect(await effects('words')).toBe(1);
  });

  it('leaves apart what only reads, and keeps nothing of it', async () => {
    const request = asked('apart');
    await work.run(request, effect('apart'));
    const read = () => work.run(request, async () => ['Bonjour'], 'apart');
    expect([await read(), await read()]).toEqual([['Bonjour'], ['Bonjour']]);
    expect(await keptUnder('apart')).toHaveLength(1);
  });

  it('is recognised by what nobody can compute without the key of the product', async () => {
    const body = { iban: 'BE68539007547034' };
    await work.run(asked('guess', body), effect('guess'));
    const [row] = await keptUnder('guess');
    const guess = createHash('sha256').update(`tests.make\n/api/tests\n${JSON.stringify(body)}`);
    expect(row?.fingerprint).toHaveLength(32);
    expect(row?.fingerprint).not.toEqual(guess.digest());
    const other = createSecretKey(Buffer.alloc(32, 8));
    const parts = { key: 'guess', operation: 'tests.make', url: '/api/tests', body };
    expect(keyedRequest({ ...parts, secret }).fingerprint()).toEqual(row?.fingerprint);
    const elsewhere = keyedRequest({ ...parts, secret: other }).fingerprint();
    expect(elsewhere).not.toEqual(row?.fingerprint);
  });

  it.each([undefined, 7, '', ' ', 'a b', 'é', 'x'.repeat(201), ['a', 'b'], 'a\u0000'])(
    'has a key of one line of visible letters: not %j',
    (key) => {
      const parts = { key, operation: 'tests.make', url: '/', body: {}, secret };
      expect(() => keyedRequest(parts)).toThrow(
        expect.objectContaining({ code: 'platform.idempotency-key-refused' }),
      );
    },
  );

  it('is forgotten after a day', async () => {
    await work.run(asked('old'), effect('old'));
    const keys = async () => {
      const { rows } = await database.superuser.query(
        "select 1 from platform.idempotency_key where key = 'old'",
      );
      return rows.length;
    };
    const { cooperativeId } = here;
    const forget = (hours: number) => {
      const at = new Date(work.clock.now().getTime() + hours * 3_600_000);
      const later = { work: database.work(at) } as Services;
      const run = { attempt: 1, signal: new AbortController().signal, progress: async () => {} };
      const { payload } = forgetKeys.with({ cooperativeId, at: at.toISOString() });
      return forgetKeysHandler(later).run(systemActor(cooperativeId), payload, run);
    };
    await forget(23);
    expect(await keys()).toBe(1);
    await forget(25);
    expect(await keys()).toBe(0);
  });
});
