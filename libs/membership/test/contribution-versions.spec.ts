import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ContributingWorld, T3, closingDay, eightPercent } from './contributing-world.js';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

describe('A quarter that is closed again', () => {
  it('gives back what a practice paid by a rule that does not concern it after all', async () => {
    const world = await ContributingWorld.open(work);
    await world.invoices('2026-08-31', '1000.00');
    // 8 % of 1 000,00 and three times 15,00.
    expect((await world.closes()).documented.net).toBe(12_500n);

    const scope = { waysOfWorking: ['salarié'], practices: [] };
    const validFrom = '2026-07-01';
    await world.run((tx) => world.rules.declare(tx, { ...eightPercent, validFrom, scope }));
    const again = await world.closes(T3, 2, closingDay);
    expect(again).toMatchObject({ net: 0n, parts: [] });
    expect(again.documented).toMatchObject({ net: -12_500n, vat: -2_625n, version: 2 });
    expect(again.documented.invoice?.number).toBe('C-2026-0002');
  });
});
