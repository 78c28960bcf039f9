import { describe, expect, it } from '@jest/globals';
import { calendarDate, euros } from '@plusloin/kernel';
import { owedInYear } from './contribution-of-year.js';
import { aRule } from './testing/some-rules.js';

const ON = calendarDate('2026-11-22');
const tenPercent = { how: 'marginal', steps: [{ upTo: null, percent: '10' }] } as const;
const brought = { turnover: euros('40000.00').minor, costs: euros('4000.00').minor };

const owed = (...rules: Parameters<typeof aRule>[0][]) =>
  owedInYear(rules.map(aRule), ON, brought);

describe('What somebody who is no member yet would owe for a year', () => {
  it('is the share of what each quarter brings', () => {
    expect(owed({ tiers: tenPercent })).toBe(400_000n);
  });

  it('counts the months, the ceiling and the period of a rule', () => {
    const fixed = { amount: '15.00', per: 'month' } as const;
    expect(owed({ fixed })).toBe(18_000n);
    expect(owed({ tiers: tenPercent, per: 'year', cap: '1000.00' })).toBe(100_000n);
    expect(owed({ tiers: tenPercent, per: 'quarter', cap: '500.00' })).toBe(200_000n);
  });

  it('counts tiers over the year where a rule runs over the year', () => {
    const steps = [
      { upTo: '10000', percent: '10' },
      { upTo: null, percent: '5' },
    ];
    // 10 000 × 10 % + 30 000 × 5 %
    expect(owed({ per: 'year', tiers: { how: 'marginal', steps } })).toBe(250_000n);
  });

  it('counts what is left after costs, or the costs, where a rule does', () => {
    expect(owed({ tiers: tenPercent, base: { kind: 'margin', accounts: ['6', '7'] } })).toBe(
      360_000n,
    );
    expect(owed({ tiers: tenPercent, base: { kind: 'spent', accounts: ['6'] } })).toBe(40_000n);
  });

  it('takes the rules of the day for all of the year, and no others', () => {
    const former = { validFrom: '2020-01-01', validUntil: '2026-10-01', tiers: tenPercent };
    const twenty = { how: 'marginal', steps: [{ upTo: null, percent: '20' }] } as const;
    expect(owed(former, { validFrom: '2026-10-01', tiers: twenty })).toBe(800_000n);
  });

  it('leaves out rules for other ways of working, and for practices by name', () => {
    const scope = { waysOfWorking: ['employee'], practices: [] };
    expect(owed({ tiers: tenPercent, scope })).toBe(0n);
    expect(owed({ tiers: tenPercent, scope: { waysOfWorking: [], practices: ['ADA'] } })).toBe(0n);
  });
});
