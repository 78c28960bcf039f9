import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { forgetAnswersHandler, StoredAnswers } from '@plusloin/guidance';
import { operatorActor, type Services } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { anAnswer } from '../src/testing/an-answer.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const actor = operatorActor(uuidv7());
const run = { signal: AbortSignal.timeout(60_000), attempt: 1, progress: async () => undefined };

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const keptOn = async (on: string): Promise<string> => {
  const { token: _token, expiresOn: _expiresOn, ...compared } = anAnswer({ on: calendarDate(on) });
  const stored = new StoredAnswers(database.dataSource);
  return (await stored.keep(compared, { language: 'fr' })).token;
};

const count = async (): Promise<number> => {
  const { rows } = await database.superuser.query('select from guidance.answer');
  return rows.length;
};

describe('Stored answers', () => {
  it('are there on their last day, and gone from the first day after', async () => {
    const token = await keptOn('2026-08-25');
    const stored = new StoredAnswers(database.dataSource);
    const { comparison } = await stored.read(token, calendarDate('2026-11-22'));
    expect(comparison).toMatchObject({ token, expiresOn: '2026-11-23' });
    await expect(stored.read(token, calendarDate('2026-11-23'))).rejects.toMatchObject({
      code: 'platform.not-found',
    });
    await stored.forget(token, calendarDate('2026-11-22'));
  });

  it('are swept away when they have ended, and not before, however often', async () => {
    await keptOn('2026-08-24');
    await keptOn('2026-08-25');
    const services = { work: database.work(NOW) } as Services;
    const sweep = forgetAnswersHandler(services);
    const payload = { cooperativeId: actor.cooperativeId, at: NOW.toISOString() };
    await sweep.run(actor, payload, run);
    await sweep.run(actor, payload, run);
    expect(await count()).toBe(1);
  });

  it('tell no token that the database knows', async () => {
    const tokens = new Set([await keptOn('2026-11-22'), await keptOn('2026-11-22')]);
    expect(tokens.size).toBe(2);
    const { rows } = await database.superuser.query('select * from guidance.answer');
    for (const token of tokens) expect(JSON.stringify(rows)).not.toContain(token);
  });
});
