import { describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { activeMonths, type ContributingPractice } from './activity.js';
import { owedByRule } from './contribution-arithmetic.js';
import { flatRate, type ContributionRule, type NewContributionRule } from './contribution-rule.js';
import { aBooking, amountOwed, anExemption, aPractice, aRule } from './testing/some-rules.js';

const fixed = (amount: string, per: 'month' | 'year', more: Partial<NewContributionRule> = {}) =>
  aRule({ base: { kind: 'none' }, fixed: { amount, per }, ...more });

/** What is fixed for all practices of one member in the first quarter of 2026, by code. */
function fixedOf(versions: readonly ContributionRule[], all: readonly ContributingPractice[]) {
  const book = { rules: versions, exemptions: [], ofMember: new Map([['m', all]]) };
  const span = [calendarDate('2026-01-01'), calendarDate('2026-04-01')] as const;
  return all.map((practice) => {
    const months = activeMonths(book, practice, versions, span);
    const sum = months.reduce((total, month) => total + month.fixed, 0n);
    return `${practice.code} ${sum}`;
  });
}

const practice = (code: string, from: string, until: string | null = null) =>
  aPractice({ id: code, code, bookings: [aBooking(from, until)] });

describe('What is fixed for a member with several practices', () => {
  it('is owed once a month when the same terms are voted again in the middle of one', () => {
    const versions = [
      fixed('30', 'month', { validUntil: '2026-02-02' }),
      fixed('30', 'month', { validFrom: '2026-02-02' }),
    ];
    // In February the second practice begins under the new version: the first bears that month.
    const both = [practice('A', '2026-01-01'), practice('B', '2026-02-02')];
    expect(fixedOf(versions, both)).toEqual(['A 9000', 'B 0']);
  });

  it('is owed once a year when the practice that bore it ends', () => {
    const both = [practice('A', '2026-01-01', '2026-02-10'), practice('B', '2026-01-01')];
    expect(fixedOf([fixed('120', 'year')], both)).toEqual(['A 12000', 'B 0']);
    expect(fixedOf([fixed('10', 'month')], both)).toEqual(['A 2000', 'B 1000']);
  });
});

describe('Exemptions that stand on the same days', () => {
  it('let a practice off what is fixed, also when its share is exempt for another reason', () => {
    const exemptions = [anExemption({ parts: 'share' }), anExemption({ parts: 'fixed' })];
    expect(amountOwed([fixed('30', 'month')], [], '2026-Q1', { exemptions })).toBe('0.00');
  });

  it('lower an old quarter when late lines add up to nought, and one of them is exempt', () => {
    const quarter = Quarter.parse('2026-Q3');
    const late = { version: 0, concerns: '2026-Q1', before: 0n, during: 0n, exemptBefore: 0n };
    const parts = owedByRule(
      [aRule({ tiers: flatRate('8') })],
      [{ ...late, exemptDuring: 10_000n }],
      [],
      quarter,
    );
    // 100,00 exempt and −100,00 that is not: 8 % of −100,00.
    expect(parts).toEqual([expect.objectContaining({ base: 0n, amount: -800n })]);
  });
});
