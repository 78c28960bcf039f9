import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Quarter } from '@plusloin/kernel';
import { flatRate, simulate, type SimulatedQuarter } from '@plusloin/membership';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import {
  ContributingWorld,
  eightPercent,
  T3,
  tenPercentOfCollected,
} from './contributing-world.js';

let database: TestDatabase;
let world: ContributingWorld;

beforeAll(async () => {
  database = await testDatabase();
  world = await ContributingWorld.open(database.work());
  await world.invoices('2026-05-10', '2000.00');
  await world.invoices('2026-08-10', '1000.00');
});
afterAll(() => database.close());

const ninePercent = { ...eightPercent, validFrom: '2027-01-01', tiers: flatRate('9') };

const tried = (
  rule = ninePercent,
  more: Partial<Parameters<typeof simulate>[1]> = {},
): Promise<SimulatedQuarter[]> =>
  world.run((tx) => simulate(tx, { rule, quarters: [T3], only: null, base: null, ...more }));

const figures = (quarters: readonly SimulatedQuarter[]) =>
  quarters.flatMap(({ quarter, practices }) =>
    practices.map(({ code, owed, wouldOwe }) => `${quarter} ${code} ${owed} ${wouldOwe}`),
  );

describe('A simulated rule', () => {
  it('says for a past quarter what is owed and what would be, from the books', async () => {
    // 8 % and 9 % of 1 000, with three times 15.
    expect(figures(await tried())).toEqual(['2026-Q3 ALICE 12500 13500']);
  });

  it('runs over several quarters, in order of time', async () => {
    const quarters = [T3, T3.previous()];
    expect(figures(await tried(ninePercent, { quarters }))).toEqual([
      '2026-Q2 ALICE 20500 22500',
      '2026-Q3 ALICE 12500 13500',
    ]);
  });

  it('is what a close would document, and documents nothing', async () => {
    const due = await world.run((tx) => world.contributions.preview(tx, T3));
    expect((await tried()).at(0)?.practices.at(0)?.owed).toBe(due.at(0)?.net);
    expect(await world.run((tx) => world.contributions.of(tx, T3, 1))).toEqual([]);
    expect(await world.run((tx) => world.rules.all(tx))).toHaveLength(1);
  });

  it('with tiers of a year counts the quarters before it in the year', async () => {
    const yearly = {
      ...{ ...ninePercent, per: 'year' as const, fixed: null },
      tiers: {
        how: 'marginal' as const,
        steps: [
          { upTo: '2500', percent: '10' },
          { upTo: null, percent: '5' },
        ],
      },
    };
    // 2 000 before; of the 1 000 in the quarter 500 at 10 % and 500 at 5 %.
    expect(figures(await tried(yearly))).toEqual(['2026-Q3 ALICE 12500 7500']);
  });

  it('is of those alone who are asked for', async () => {
    expect(figures(await tried(ninePercent, { only: [] }))).toEqual([]);
  });

  it('takes a figure of one’s own instead of the books', async () => {
    // 8 % and 9 % of 500, with three times 15.
    expect(figures(await tried(ninePercent, { base: 50_000n }))).toEqual([
      '2026-Q3 ALICE 8500 9000',
    ]);
  });

  it('with a figure of one’s own reaches the tiers of the year as the books would', async () => {
    const rule = { ...tenPercentOfCollected, code: 'contribution', validFrom: '2027-01-01' };
    const quarters = [Quarter.parse('2026-Q1'), T3];
    // 15 000 each quarter: Q1 at 10 %; in Q3 the sum passes 35 000 after 5 000 of its 15 000.
    expect(figures(await tried(rule as never, { base: 1_500_000n, quarters }))).toEqual([
      '2026-Q1 ALICE 124500 150000',
      '2026-Q3 ALICE 124500 130000',
    ]);
  });
});
