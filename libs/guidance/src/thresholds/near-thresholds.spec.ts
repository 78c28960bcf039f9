import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import type { MemberBooks } from '../own-books/members-books.queries.js';
import type { BooksSums } from '../own-books/sums-of-books.js';
import { amountsOf, measuredBy, reachedOf } from './near-thresholds.js';

const amounts = amountsOf(2026);
const NOTHING: BooksSums = {
  ...{ months: 12, turnover: 0n, costs: 0n, contribution: 0n, social: 0n, collected: 0n },
  payers: [],
};
const BOOKS: MemberBooks = {
  ...{ memberId: 'alice', entities: ['books'], chart: 'PCMN', vat: 'franchise' },
  ...{ wayOfWorking: 'independent-principal', since: calendarDate('2025-01-01') },
};

type Sums = Partial<BooksSums>;

function told(books: Partial<MemberBooks>, year: Sums, months: Sums = {}): string[] {
  const watched = {
    books: { ...BOOKS, ...books },
    ...{ year: { ...NOTHING, ...year }, lastMonths: { ...NOTHING, ...months } },
  };
  const reached = reachedOf(measuredBy(watched, amounts, 50));
  return reached.map(({ threshold, level }) => `${threshold} ${level}`);
}
const turnover = (euros: bigint) => ({ turnover: euros * 100n });

describe('A threshold', () => {
  it('has its amount from the rules', () => {
    expect(Object.fromEntries(amounts)).toEqual({
      ...{ 'be-vat': 2_500_000n, 'be-vat-tolerated': 2_750_000n, 'be-complementary': 192_216n },
      ...{ 'fr-vat': 3_750_000n, 'fr-vat-at-once': 4_125_000n, 'fr-micro': 8_360_000n },
    });
    expect(amountsOf(2031).size).toBe(0);
  });

  it('is near from four fifths on, and passed above it', () => {
    expect(told({}, turnover(19_999n))).toEqual([]);
    expect(told({}, turnover(20_000n))).toEqual(['be-vat near']);
    expect(told({}, turnover(25_000n))).toEqual(['be-vat near']);
    expect(told({}, turnover(25_001n))).toEqual(['be-vat passed']);
    expect(told({}, turnover(27_501n))).toEqual(['be-vat passed', 'be-vat-tolerated passed']);
  });

  it('concerns only those whose status it is', () => {
    expect(told({ vat: 'taxable' }, turnover(60_000n))).toEqual([]);
    const complementary = { vat: 'taxable', wayOfWorking: 'independent-complementary' } as const;
    expect(told(complementary, { turnover: 250_000n, costs: 50_000n })).toEqual([
      'be-complementary passed',
    ]);
    expect(told(complementary, { turnover: 250_000n, costs: 90_000n })).toEqual([
      'be-complementary near',
    ]);
    expect(told(complementary, { turnover: 250_000n, costs: 200_000n })).toEqual([]);
  });

  it('is counted on what a French micro collected, without VAT', () => {
    const karim = { chart: 'PCG', wayOfWorking: 'independent-micro' } as const;
    const collected = { turnover: 0n, collected: 4_200_000n };
    expect(told(karim, collected)).toEqual(['fr-vat passed', 'fr-vat-at-once passed']);
    const large = { turnover: 8_400_000n, collected: 9_999_999n };
    expect(told({ ...karim, vat: 'taxable' }, large)).toEqual(['fr-micro passed']);
  });

  it('of one payer is told above the share that was set, after half a year', () => {
    const payers = [5_001n, 4_999n];
    expect(told({}, {}, { payers })).toEqual(['dominant-payer passed']);
    expect(told({}, {}, { payers: [5_000n, 5_000n] })).toEqual([]);
    expect(told({}, {}, { payers: [5_000n], months: 5 })).toEqual([]);
  });
});
