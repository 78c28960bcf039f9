import { calendarDate, Quarter, yearOf, type CalendarDate } from '@plusloin/kernel';
import { concerns, type ContributingPractice, type RuleBook } from './activity.js';
import { isWithin, type ContributionRule } from './contribution-rule.js';
import { owedParts } from './owed-contributions.js';
import { countedEvenly } from './simulated-rules.js';

/** What a practice brings in a year and what it costs, minor units without VAT. */
export interface BroughtInYear {
  readonly turnover: bigint;
  readonly costs: bigint;
}

/**
 * What somebody independent who is no member yet would owe for a year by the rules of a day, as
 * though they held for all of it: computed as a close computes it, each quarter bringing the same.
 * Minor units, without VAT.
 */
export function owedInYear(
  all: readonly ContributionRule[],
  on: CalendarDate,
  brought: BroughtInYear,
): bigint {
  const from = calendarDate(`${yearOf(on)}-01-01`);
  const rules = all
    .filter(({ validFrom, validUntil }) => isWithin(on, validFrom, validUntil))
    .map((rule) => ({ ...rule, validFrom: from, validUntil: null }));
  const practice = independentSince(from);
  const book: RuleBook = { rules, exemptions: [], ofMember: new Map() };
  const byCode = new Map(rules.map((rule) => [rule.code, [rule]]));
  const owed = [1, 2, 3, 4].flatMap((number) => {
    const quarter = Quarter.of(yearOf(on), number);
    const counted = rules.flatMap((rule) =>
      countedEvenly([rule], quarter, {
        amount: countedBy(rule, brought) / 4n,
        isConcerned: (one) => concerns(book, one, practice, from),
      }),
    );
    return owedParts(book, practice, counted, byCode, quarter);
  });
  return owed.reduce((sum, { amount }) => sum + amount, 0n);
}

/** Without a code, so that no rule for some practices by name concerns it. */
const independentSince = (from: CalendarDate): ContributingPractice => ({
  ...{ id: '', code: '', memberId: '' },
  bookings: [{ legalEntityId: '', wayOfWorking: 'independent-principal', from, until: null }],
});

function countedBy({ base }: ContributionRule, { turnover, costs }: BroughtInYear): bigint {
  if (base.kind === 'spent') return costs;
  return base.kind === 'margin' ? turnover - costs : turnover;
}
