import { calendarDate, Money, Quarter } from '@plusloin/kernel';
import { activeMonths, type ContributingPractice } from '../activity.js';
import { owedByRule, type CountedBase } from '../contribution-arithmetic.js';
import type { ContributionPart } from '../contribution-due.js';
import {
  contributionRule,
  exemption,
  type ContributionRule,
  type Exemption,
  type NewContributionRule,
  type NewExemption,
} from '../contribution-rule.js';

/** A rule that is valid; the test says what matters. */
export const aRule = (more: Partial<NewContributionRule>): ContributionRule =>
  contributionRule.parse({
    ...{ code: 'contribution', validFrom: '2020-01-01', label: 'la règle' },
    base: { kind: 'invoiced', accounts: ['70'] },
    ...more,
  });

/** What is counted in the year: '2026-Q1' and an amount, by the quarter in which it is booked. */
export interface Booked {
  readonly in: string;
  readonly amount: string;
  /** The quarter it concerns, when it is late. */
  readonly concerns?: string;
  readonly version?: number;
  readonly isExempt?: boolean;
}

/** A practice of its own member, kept in one set of books. */
export const aPractice = (more: Partial<ContributingPractice> = {}): ContributingPractice => ({
  ...{ id: 'p', code: 'ALICE', memberId: 'm' },
  bookings: [aBooking('2020-01-01', null)],
  ...more,
});

export const aBooking = (from: string, until: string | null, wayOfWorking = 'principal') => ({
  ...{ legalEntityId: 'books', wayOfWorking, from: calendarDate(from) },
  until: until === null ? null : calendarDate(until),
});

export const anExemption = (more: Partial<NewExemption>): Exemption =>
  exemption.parse({
    ...{ practice: 'ALICE', parts: 'all', reason: 'revenu d’intégration', from: '2020-01-01' },
    ...more,
  });

/** What a practice owes for a quarter by one rule; `versions` are of one code. */
export function owed(
  versions: readonly ContributionRule[],
  booked: readonly Booked[],
  quarter: string,
  of: {
    readonly practice?: ContributingPractice;
    readonly exemptions?: readonly Exemption[];
    /** All practices of the member, this one among them. */
    readonly siblings?: readonly ContributingPractice[];
  } = {},
): ContributionPart[] {
  const asked = Quarter.parse(quarter);
  const practice = of.practice ?? aPractice();
  const book = {
    rules: versions,
    exemptions: of.exemptions ?? [],
    ofMember: new Map([[practice.memberId, of.siblings ?? [practice]]]),
  };
  const first = booked.map((one) => one.concerns ?? one.in).sort()[0] ?? quarter;
  const from = Quarter.of(Math.min(Quarter.parse(first).year, asked.year), 1).from;
  const months = activeMonths(book, practice, versions, [from, asked.until]);
  const counted = booked.filter((one) => one.in <= quarter).map((one) => countedOf(one, quarter));
  return owedByRule(versions, counted, months, asked);
}

/** The same as one amount in decimals. */
export const amountOwed = (...asked: Parameters<typeof owed>): string => {
  const parts = owed(...asked);
  return Money.of(parts.reduce((sum, part) => sum + part.amount, 0n)).toString();
};

function countedOf(one: Booked, quarter: string): CountedBase {
  const amount = Money.parse(one.amount).minor;
  const [before, during] = one.in < quarter ? [amount, 0n] : [0n, amount];
  const isExempt = one.isExempt ?? false;
  return {
    ...{ version: one.version ?? 0, concerns: one.concerns ?? one.in, before, during },
    exemptBefore: isExempt ? before : 0n,
    exemptDuring: isExempt ? during : 0n,
  };
}
