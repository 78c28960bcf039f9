import { type CalendarDate, type Money } from '@plusloin/kernel';

/**
 * What the members of a cooperative have voted to pay to it, as data: a rule is never edited, the
 * next one is added on the day on which the former ends.
 */
export interface ContributionPlan {
  readonly rules: readonly ContributionRule[];
  readonly exemptions: readonly ContributionExemption[];
  readonly terms: ContributionTerms;
}

/** What a French label is called elsewhere. */
export interface OtherLanguages {
  readonly nl: string;
  readonly en: string;
}

export interface ContributionRule {
  /** The same for all that follow each other: each is a version of the one before. */
  readonly code: string;
  /** In the words of the vote: '8 % du facturé et 15 € par mois'. */
  readonly label: string;
  readonly labels: OtherLanguages;
  readonly votedOn: CalendarDate;
  /** `[validFrom, validUntil)` */
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate | null;
  readonly base: 'invoiced' | 'collected';
  /** Of what is counted: income that is invoiced, receivables on which it is collected. */
  readonly accountPrefixes: readonly string[];
  /** How long the tiers are counted for; by the year, a quarter owes the difference it makes. */
  readonly tiersPer: 'quarter' | 'year';
  /** Marginal: each percentage is of its own slice. */
  readonly tiers: readonly ContributionTier[];
  /**
   * For each month in which one worked, if only for a day; of a member with several practices the
   * first one by its code bears it.
   */
  readonly fixedPerMonth: Money;
}

export interface ContributionTier {
  readonly upTo: Money | null;
  readonly percent: string;
}

export interface ContributionExemption {
  readonly practice: string;
  readonly parts: 'all' | 'fixed';
  readonly reason: string;
  /** `[from, until)` */
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** How contributions are invoiced, and what the cooperative does with them. */
export interface ContributionTerms {
  readonly validFrom: CalendarDate;
  /** The code of the series of the cooperative's invoices. */
  readonly series: string;
  readonly dueAfterDays: number;
  /** A figure of law, with where it stands. */
  readonly vat: { readonly percent: string; readonly source: string };
  /** Of all contributions, what the assembly voted to the solidarity fund. */
  readonly solidarityPercent: string;
  readonly solidarityVotedOn: CalendarDate;
  /** The tasks that contributions pay for, each with its costs in the common part of the books. */
  readonly costGroups: readonly CostGroup[];
}

export interface CostGroup {
  readonly code: string;
  readonly label: string;
  readonly labels: OtherLanguages;
  readonly accountPrefixes: readonly string[];
}

/** The rule in force on a day. */
export function ruleOn({ rules }: ContributionPlan, on: CalendarDate): ContributionRule {
  const found = rules.find((one) => isWithin(one.validFrom, one.validUntil, on));
  if (found === undefined) throw new Error(`no rule of contribution is in force on ${on}`);
  return found;
}

/** Whether a practice owes nothing, or no fixed part, on a day. */
export const isExempt = (
  { exemptions }: ContributionPlan,
  practice: string,
  parts: readonly ContributionExemption['parts'][],
  on: CalendarDate,
): boolean =>
  exemptions.some(
    (one) =>
      one.practice === practice && parts.includes(one.parts) && isWithin(one.from, one.until, on),
  );

const isWithin = (from: CalendarDate, until: CalendarDate | null, on: CalendarDate): boolean =>
  from <= on && (until === null || on < until);
