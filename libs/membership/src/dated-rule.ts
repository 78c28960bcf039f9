import type { CalendarDate } from '@plusloin/kernel';
import type { Country } from '@plusloin/registry';

/** A rule of law, or a custom of the trade, as dated data with where it was read. */
export interface DatedRule {
  readonly country: Country;
  readonly validFrom: CalendarDate;
  /** Excluded. */
  readonly validUntil: CalendarDate | null;
  readonly source: string;
  readonly verifiedOn: CalendarDate;
  /** A: read on an official page; B: on the page of a firm or a profession. */
  readonly trust: 'A' | 'B';
}

/** The rules of a country that hold on a day. */
export const rulesOn = <R extends DatedRule>(
  rules: readonly R[],
  country: Country,
  on: CalendarDate,
): R[] =>
  rules.filter(
    (rule) =>
      rule.country === country &&
      rule.validFrom <= on &&
      (rule.validUntil === null || on < rule.validUntil),
  );

/** The one rule of a country that holds on a day; none is a hole in the data. */
export function ruleOn<R extends DatedRule>(
  rules: readonly R[],
  country: Country,
  on: CalendarDate,
): R {
  const [rule] = rulesOn(rules, country, on);
  if (rule === undefined) throw new Error(`no rule of ${country} holds on ${on}`);
  return rule;
}
