import { describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { isExempt, ruleOn } from './contribution-plan.js';
import { historyOf } from './demo-world.js';
import { type NumberedContribution } from './facts.js';
import { passerelle } from './passerelle.js';
import { type CooperativePlan } from './plans.js';
import { traitDunion } from './trait-dunion.js';

const today = calendarDate('2027-02-10');
const plans: readonly (readonly [string, CooperativePlan])[] = [
  ['La Passerelle', passerelle],
  ["Le Trait d'Union", traitDunion],
];

const histories = new Map(plans.map(([, plan]) => [plan, historyOf(plan, today)] as const));

const owed = (plan: CooperativePlan, practice: string, quarter: string): NumberedContribution => {
  const { contributions = [] } = histories.get(plan) ?? {};
  const found = contributions.find((one) => one.practice === practice && one.quarter === quarter);
  if (found === undefined) throw new Error(`${practice} owes nothing for ${quarter}`);
  return found;
};

describe.each(plans)('the rules of %s', (_name, { contribution, costs, books }) => {
  it('follow each other without a gap, and are voted before they are in force', () => {
    const { rules } = contribution;
    expect(rules.length).toBeGreaterThan(1);
    rules.forEach(({ votedOn, validFrom, validUntil }, nth) => {
      expect(votedOn < validFrom).toBe(true);
      expect(validUntil).toBe(rules[nth + 1]?.validFrom ?? null);
    });
    expect(rules[0].validFrom).toBe('2024-10-01');
  });

  it('are in force from their first day on, and not on the day they end', () => {
    const [former, next] = contribution.rules;
    expect(ruleOn(contribution, next.validFrom)).toBe(next);
    expect(ruleOn(contribution, calendarDate('2024-10-01'))).toBe(former);
    expect(() => ruleOn(contribution, calendarDate('2024-09-30'))).toThrow(/no rule/);
  });

  it('pay for tasks that hold each cost of the cooperative once', () => {
    const { costGroups } = contribution.terms;
    for (const { cost } of costs) {
      const account = books.accounts.costs[cost];
      const holding = costGroups.filter(({ accountPrefixes }) =>
        accountPrefixes.some((prefix) => account.startsWith(prefix)),
      );
      expect([account, holding.length]).toEqual([account, 1]);
    }
  });
});

describe('what the votes of the past make owed', () => {
  it('is 7 % and 36,00 a quarter in Liège until June 2025, then 8 % and 45,00', () => {
    // Alice: 7 % of 4 532,50 = 317,28 and 3 x 12,00; 7 % of what 2025-Q2 invoiced; then 8 %.
    const first = owed(passerelle, 'ALICE-AS', '2024-Q4');
    expect([first.base.toString(), first.net.toString()]).toEqual(['4532.50', '353.28']);
    const last = owed(passerelle, 'ALICE-AS', '2025-Q2');
    expect(last.net.minor).toBe((last.base.minor * 7n + 50n) / 100n + 36_00n);
    const next = owed(passerelle, 'ALICE-AS', '2025-Q3');
    expect(next.net.minor).toBe((next.base.minor * 8n + 50n) / 100n + 45_00n);
  });

  it('is less above 35 000,00 a year in Lille, since 2026 only', () => {
    const thirds = ['2026-Q1', '2026-Q2', '2026-Q3'].map((one) =>
      owed(traitDunion, 'MAUD-FORM', one),
    );
    const base = thirds.reduce((sum, one) => sum + one.base.minor, 0n);
    const net = thirds.reduce((sum, one) => sum + one.net.minor, 0n);
    // 3 500,00 of the first 35 000,00, and 8 % of the rest.
    expect(base > 35_000_00n).toBe(true);
    expect(net).toBe(3_500_00n + ((base - 35_000_00n) * 8n + 50n) / 100n);
    const before = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((one) =>
      owed(traitDunion, 'MAUD-FORM', one),
    );
    const year = before.reduce((sum, one) => sum + one.base.minor, 0n);
    expect(year > 35_000_00n).toBe(true);
    expect(before.reduce((sum, one) => sum + one.net.minor, 0n)).toBe((year + 5n) / 10n);
  });

  it('has no fixed part for the student in 2026, and one for a member of two practices', () => {
    const student = owed(passerelle, 'SAMUEL-ANIM', '2026-Q3');
    // 8 % of 1 421,25.
    expect([student.base.toString(), student.net.toString()]).toEqual(['1421.25', '113.70']);
    const [mediation, training] = ['NADIA-MED', 'NADIA-FORM'].map((one) =>
      owed(passerelle, one, '2026-Q3'),
    );
    // 8 % of 6 058,75; 8 % of 5 782,50 = 462,60 and 45,00.
    expect(mediation.net.toString()).toBe('484.70');
    expect(training.net.toString()).toBe('507.60');
  });

  it('counts the months begun: two for Léa, who came on 17 August', () => {
    // 8 % of 1 987,00 = 158,96 and 2 x 15,00.
    expect(owed(passerelle, 'LEA-AS', '2026-Q3').net.toString()).toBe('188.96');
  });

  it('is nothing for who has stopped, and the registers say why', () => {
    const { contributions = [] } = histories.get(passerelle) ?? {};
    const quarters = contributions
      .filter(({ practice }) => practice === 'GISELE-MED')
      .map(({ quarter }) => quarter);
    expect(quarters.at(-1)).toBe('2026-Q2');
    const { from } = Quarter.parse('2026-Q3');
    expect(isExempt(passerelle.contribution, 'GISELE-MED', ['all'], from)).toBe(true);
    expect(isExempt(traitDunion.contribution, 'ODETTE-CESF', ['all'], from)).toBe(true);
  });
});
