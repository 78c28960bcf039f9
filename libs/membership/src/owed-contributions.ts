import { addDays, calendarDate, yearOf, type CalendarDate, type Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { activeMonths, concerns, type ContributingPractice, type RuleBook } from './activity.js';
import { contributingPractices } from './contributing.queries.js';
import { owedByRule, type CountedBase } from './contribution-arithmetic.js';
import { countedBases } from './contribution-base.queries.js';
import type { ContributionPart } from './contribution-due.js';
import {
  isWithin,
  versionsOf,
  type ContributionRule,
  type Exemption,
} from './contribution-rule.js';
import { ContributionRules } from './contribution-rules.service.js';
import { countedEvenly } from './simulated-rules.js';

/** What a version of a rule counts of a practice; which rule it is. */
export type CountedOfRule = CountedBase & { readonly rule: string };

/** What a practice owes for a quarter by all rules, and in whose books. */
export interface OwedContribution {
  readonly practice: ContributingPractice;
  /** Where it is kept on the quarter's last day, or was on its last day in the quarter. */
  readonly place: { readonly legalEntityId: string; readonly accruedOn: CalendarDate } | null;
  readonly parts: readonly ContributionPart[];
  readonly net: bigint;
}

/**
 * Of all practices, by code. Of those that no rule concerns nothing is said, unless a former
 * version documented something: they owe nought, and get it back.
 */
export async function owedContributions(
  tx: Tx,
  quarter: Quarter,
  only: readonly string[] | null,
  documented: ReadonlyMap<string, unknown> = new Map(),
): Promise<OwedContribution[]> {
  const rules = await new ContributionRules().all(tx);
  return owedBy(tx, rules, { quarter, only, documented });
}

/** Which of what is owed is asked for. */
export interface OwedAsk {
  readonly quarter: Quarter;
  readonly only: readonly string[] | null;
  readonly documented: ReadonlyMap<string, unknown>;
}

/** The same by rules that are said: those that hold, or those of a simulation. */
export async function owedBy(
  tx: Tx,
  rules: readonly ContributionRule[],
  { quarter, only, documented }: OwedAsk,
): Promise<OwedContribution[]> {
  if (rules.length === 0) return [];
  const counted = await countedBases(tx, quarter, versionsOf(rules), only);
  const bases = groupedBy(counted, (row) => row.practiceId);
  const exemptions = await new ContributionRules().exemptions(tx);
  const of = { quarter, only, documented, exemptions };
  return owedOn(tx, rules, of, ({ id }) => bases.get(id) ?? []);
}

/** The same if each quarter had brought each practice this much, and nobody were exempt. */
export function owedEvenly(
  tx: Tx,
  rules: readonly ContributionRule[],
  ask: OwedAsk,
  amount: bigint,
): Promise<OwedContribution[]> {
  return owedOn(tx, rules, { ...ask, exemptions: [] }, (practice) =>
    countedEvenly(rules, ask.quarter, {
      amount,
      isConcerned: (rule, quarter) => {
        const on = placeIn(practice, quarter)?.accruedOn;
        const { validFrom, validUntil } = rule;
        return (
          on !== undefined &&
          isWithin(on, validFrom, validUntil) &&
          concerns({ rules }, rule, practice, on)
        );
      },
    }),
  );
}

async function owedOn(
  tx: Tx,
  rules: readonly ContributionRule[],
  { quarter, only, documented, exemptions }: OwedAsk & { exemptions: readonly Exemption[] },
  basesOf: (practice: ContributingPractice) => readonly CountedOfRule[],
): Promise<OwedContribution[]> {
  const practices = await contributingPractices(tx, quarter.until);
  const book: RuleBook = {
    rules,
    exemptions,
    ofMember: groupedBy(practices, (one) => one.memberId),
  };
  const byCode = groupedBy(rules, (one) => one.code);
  return practices
    .filter((practice) => only === null || only.includes(practice.id))
    .flatMap((practice) => {
      const parts = owedParts(book, practice, basesOf(practice), byCode, quarter);
      if (parts.length === 0 && !documented.has(practice.id)) return [];
      const net = parts.reduce((sum, part) => sum + part.amount, 0n);
      return [{ practice, place: placeIn(practice, quarter), parts, net }];
    });
}

/** Of one practice by all rules; `rules`: the versions of each code, in order of time. */
export function owedParts(
  book: RuleBook,
  practice: ContributingPractice,
  counted: readonly CountedOfRule[],
  rules: ReadonlyMap<string, readonly ContributionRule[]>,
  quarter: Quarter,
): ContributionPart[] {
  const years = counted
    .filter((row) => row.during !== 0n || row.exemptDuring !== 0n)
    .map((row) => Number(row.concerns.slice(0, 4)));
  const first = calendarDate(`${Math.min(yearOf(quarter.from), ...years)}-01-01`);
  return [...rules].flatMap(([code, versions]) => {
    const months = activeMonths(book, practice, versions, [first, quarter.until]);
    const own = counted.filter((row) => row.rule === code);
    return owedByRule(versions, own, months, quarter);
  });
}

/** In whose books a practice owes for a quarter; `null`: it was kept nowhere in it. */
export function placeIn(
  { bookings }: ContributingPractice,
  quarter: Quarter,
): OwedContribution['place'] {
  const last = bookings.findLast(
    (one) => one.from < quarter.until && (one.until === null || one.until > quarter.from),
  );
  if (last === undefined) return null;
  const hasLeft = last.until !== null && last.until < quarter.until;
  const accruedOn = hasLeft && last.until !== null ? addDays(last.until, -1) : quarter.lastDay;
  return { legalEntityId: last.legalEntityId, accruedOn };
}

function groupedBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}
