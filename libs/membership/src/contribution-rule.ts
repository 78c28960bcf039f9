import { calendarDate, Money, type CalendarDate } from '@plusloin/kernel';
import { z } from 'zod';
import { percentOf } from './exact-percent.js';
import { translations } from './translations.js';

const amount = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,2})?$/)
  .transform((text) => Money.parse(text).minor);
const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,6})?$/)
  .transform(percentOf);
const day = z.string().transform((text) => calendarDate(text));
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const prefixes = z.array(z.string().regex(/^[1-9][0-9A-Za-z]{0,14}$/)).default([]);
const names = z.array(z.string().min(1)).default([]);

/** What the rule counts: postings of a practice, by account prefixes, journals and auxiliaries. */
const base = z
  .strictObject({
    /**
     * `invoiced` and `margin` count credits less debits (of income, or of income and costs),
     * `spent` debits less credits, `collected` what is received on the receivable accounts.
     */
    kind: z.enum(['invoiced', 'collected', 'margin', 'spent', 'none']),
    accounts: prefixes,
    exceptAccounts: prefixes,
    exceptAuxiliaries: names,
    /** When some are named, only what stands in these journals. */
    journals: names,
    exceptJournals: names,
  })
  .refine((one) => (one.kind === 'none') === (one.accounts.length === 0), 'accounts');

const tier = z.strictObject({ upTo: amount.nullable(), percent });

const tiers = z
  .strictObject({
    /** Marginal: each tier its own rate. Whole: the rate of the tier reached, on everything. */
    how: z.enum(['marginal', 'whole']),
    /** Of one period, in order; an amount at the border belongs to the next. The last is open. */
    steps: z.array(tier).min(1),
  })
  .refine(({ steps }) => rises(steps.map(({ upTo }) => upTo)), 'steps');

const fixed = z.strictObject({
  amount,
  /** Owed for each one begun in activity. */
  per: z.enum(['month', 'quarter', 'year']),
  /** Of a member with several practices, the first one bears it, or each does. */
  each: z.enum(['member', 'practice']).default('member'),
});

const terms = {
  base,
  tiers: tiers.nullable().default(null),
  /** The period over which tiers, floor and cap run. */
  per: z.enum(['quarter', 'year']).default('quarter'),
  fixed: fixed.nullable().default(null),
  /** Of a year, a quarter of it is owed for each quarter begun in activity. */
  floor: amount.nullable().default(null),
  cap: amount.nullable().default(null),
  /** Whom it concerns: all, or some ways of working, or some practices by code. */
  scope: z.strictObject({ waysOfWorking: names, practices: names }).prefault({}),
  /** Those whom this rule concerns do not owe that one. */
  insteadOf: code.nullable().default(null),
  /** Days to pay this part, where it is not as all the rest. */
  paymentTermDays: z.int().min(0).max(1000).nullable().default(null),
};

/** A rule as the assembly voted it, from a day on. Amounts '15.00', percentages '8'. */
export const contributionRule = z.strictObject({
  code,
  validFrom: day,
  /** The day it ends on (excluded), where no other follows. */
  validUntil: day.nullable().default(null),
  /** In the words of the vote: '8 % du facturé'. */
  label: z.string().min(1).max(200),
  /** The same in other languages. */
  labels: translations.optional(),
  votedOn: day.nullable().default(null),
  ...terms,
});

export type NewContributionRule = z.input<typeof contributionRule>;
export type ContributionRule = z.output<typeof contributionRule>;
export type Tiers = NonNullable<ContributionRule['tiers']>;

/** One rate on everything, in percent. */
export const flatRate = (rate: string): NonNullable<NewContributionRule['tiers']> => ({
  how: 'marginal',
  steps: [{ upTo: null, percent: rate }],
});

/** A version of a rule, with its place among those of its code. */
export interface RuleVersion {
  readonly version: number;
  readonly rule: ContributionRule;
}

/** `rules`: all versions of all rules, by code and in order of time. */
export function versionsOf(rules: readonly ContributionRule[]): RuleVersion[] {
  return rules.map((rule, nth) => {
    const first = rules.findIndex((one) => one.code === rule.code);
    return { version: nth - first, rule };
  });
}

/** Why a practice owes less than a rule says, from a day until another. */
export const exemption = z.strictObject({
  practice: z.string().min(1),
  /** A rule's code; none is all of them. */
  rule: code.nullable().default(null),
  parts: z.enum(['all', 'fixed', 'share']),
  reason: z.string().min(1).max(500),
  from: day,
  until: day.nullable().default(null),
});

export type NewExemption = z.input<typeof exemption>;
export type Exemption = z.output<typeof exemption>;

/** Whether a day is in `[from, until)`. */
export const isWithin = (
  on: CalendarDate,
  from: CalendarDate,
  until: CalendarDate | null,
): boolean => on >= from && (until === null || on < until);

function rises(bounds: readonly (bigint | null)[]): boolean {
  return bounds.every((bound, nth) => {
    if (nth === bounds.length - 1) return bound === null;
    const before = bounds[nth - 1] ?? 0n;
    return bound !== null && bound > before;
  });
}
