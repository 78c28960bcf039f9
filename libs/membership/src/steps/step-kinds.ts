import { calendarDateIn, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import type { NewContributionRule } from '../contribution-rule.js';
import { ContributionRules } from '../contribution-rules.service.js';
import { CeilingInThePast, RuleInClosedQuarter } from './steps.errors.js';
import { firstOpenDay } from './first-open-day.js';

export const STEP_KINDS = ['bank-details', 'price-ceiling', 'contribution-rule'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Of the cooperative whole, as it prints it on invoices; of a member its ends alone. */
export interface BankDetailsContent {
  readonly iban: string;
}

/** Euros an hour, from a day on. */
export interface PriceCeilingContent {
  readonly validFrom: CalendarDate;
  readonly hourly: string;
}

/** What a step is about, by its kind. */
export type StepContent =
  | { readonly kind: 'bank-details'; readonly content: BankDetailsContent }
  | { readonly kind: 'price-ceiling'; readonly content: PriceCeilingContent }
  | { readonly kind: 'contribution-rule'; readonly content: NewContributionRule };

export type NewStep = StepContent & {
  /** Said before by whoever seals something for this very row. */
  readonly id?: string;
  readonly memberId: string | null;
  readonly sealed: Buffer | null;
};

/** A step about nobody in particular. */
export const ofCooperative = (step: StepContent): NewStep => ({
  ...step,
  memberId: null,
  sealed: null,
});

/**
 * Whether it could take effect now. Refusals: `membership.ceiling-in-the-past`,
 * `membership.rule-in-closed-quarter`, and those of `ContributionRules.declare`.
 */
export async function checkStep(tx: Tx, step: StepContent): Promise<void> {
  if (step.kind === 'price-ceiling') {
    const { timeZone } = await cooperativeOf(tx);
    const today = calendarDateIn(tx.now, timeZone);
    if (step.content.validFrom < today) throw new CeilingInThePast(today);
  }
  if (step.kind === 'contribution-rule') {
    const { validFrom } = step.content;
    const first = await firstOpenDay(tx);
    if (first !== null && validFrom < first) throw new RuleInClosedQuarter(first);
    await new ContributionRules().refuseUnlessNew(tx, step.content);
  }
}
