import { calendarDateIn, Quarter, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import type { NewContributionRule } from './contribution-rule.js';
import { confirmedSteps, type Step } from './steps/steps.queries.js';

/** A version as it was declared, and by which step of two people, where it was by one. */
export interface DeclaredRule {
  readonly terms: NewContributionRule;
  readonly validUntil: CalendarDate | null;
  readonly step: Step | null;
}

/** Every version of every rule, by code, the latest first. */
export async function ruleHistory(tx: Tx): Promise<DeclaredRule[]> {
  const rows = await tx.query<Omit<DeclaredRule, 'step'>>(DECLARED, [tx.cooperativeId]);
  const steps = await confirmedSteps(tx, 'contribution-rule');
  return rows.map((row) => ({ ...row, step: steps.find((one) => isOf(one, row.terms)) ?? null }));
}

const isOf = (step: Step, { code, validFrom }: NewContributionRule): boolean =>
  step.kind === 'contribution-rule' &&
  step.content.code === code &&
  step.content.validFrom === validFrom;

/** The last eight quarters that are over and in which a practice was kept, the latest first. */
export async function simulableQuarters(tx: Tx): Promise<Quarter[]> {
  const { timeZone } = await cooperativeOf(tx);
  const [row] = await tx.query<{ first: CalendarDate | null }>(FIRST_BOOKING, [tx.cooperativeId]);
  const first = row?.first ?? null;
  if (first === null) return [];
  const running = Quarter.containing(calendarDateIn(tx.now, timeZone));
  return Array.from({ length: 8 }, (_, nth) => running.minus(nth + 1)).filter(
    ({ until }) => until > first,
  );
}

// When it ends is said by the row: another version may have ended it since it was declared.
const DECLARED = `
  select terms - 'validUntil' as terms, valid_until::text as "validUntil"
  from membership.contribution_rule where cooperative_id = $1 order by code, valid_from desc`;

const FIRST_BOOKING = `
  select min(valid_from)::text as first from registry.practice_booking where cooperative_id = $1`;
