import { calendarDate, Quarter, type CalendarDate } from '@plusloin/kernel';
import { versionsOf, type ContributionRule } from './contribution-rule.js';
import type { CountedOfRule } from './owed-contributions.js';

/**
 * The rules as though one of them had held, with its terms, since the period began in which the
 * first of some quarters lies: what came before it stays, what followed it is gone.
 */
export function asThough(
  rules: readonly ContributionRule[],
  tried: ContributionRule,
  first: Quarter,
): ContributionRule[] {
  const from = tried.per === 'year' ? calendarDate(`${first.year}-01-01`) : first.from;
  const former = rules
    .filter((one) => one.code === tried.code && one.validFrom < from)
    .map((one) => ({ ...one, validUntil: endedBy(one.validUntil, from) }));
  const others = rules.filter((one) => one.code !== tried.code);
  const own = { ...tried, validFrom: from, validUntil: null };
  return [...others, ...former, own].sort(byCodeAndDay);
}

const endedBy = (until: CalendarDate | null, from: CalendarDate): CalendarDate =>
  until === null || until > from ? from : until;

const byCodeAndDay = (a: ContributionRule, b: ContributionRule): number =>
  a.code === b.code ? (a.validFrom < b.validFrom ? -1 : 1) : a.code < b.code ? -1 : 1;

/** What rules would count of a practice if each quarter of the year had brought in this amount. */
export function countedEvenly(
  rules: readonly ContributionRule[],
  quarter: Quarter,
  { amount, isConcerned }: Evenly,
): CountedOfRule[] {
  const quarters = Array.from({ length: quarter.number }, (_, nth) =>
    Quarter.of(quarter.year, nth + 1),
  );
  return versionsOf(rules).flatMap(({ version, rule }) =>
    quarters
      .filter((one) => rule.base.kind !== 'none' && isConcerned(rule, one))
      .map((one) => {
        const isThis = one.equals(quarter);
        return {
          ...{ rule: rule.code, version, concerns: one.toString() },
          ...{ before: isThis ? 0n : amount, during: isThis ? amount : 0n },
          ...{ exemptBefore: 0n, exemptDuring: 0n },
        };
      }),
  );
}

interface Evenly {
  /** Minor units. */
  readonly amount: bigint;
  /** Whether this version counts for the practice in that quarter. */
  isConcerned(rule: ContributionRule, quarter: Quarter): boolean;
}
