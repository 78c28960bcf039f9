import {
  guidanceSituation,
  guidanceYears,
  type GuidanceLanguage,
  type GuidanceSituation,
  type MemberAnswers,
  type MemberGuidance,
} from '@plusloin/contracts';
import { addDays, addMonths, firstOfMonth, Money, monthOf, yearOf } from '@plusloin/kernel';
import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import type { Contribution } from '../answers/contribution-of.js';
import { compare } from '../comparison/compare.js';
import type { GuidanceEngines } from '../comparison/guidance-engines.js';
import { booksOfMembers, type MemberBooks, type Span } from './members-books.queries.js';
import { livingOf, statusOf } from './own-status.js';
import { sumsOfBooks, type BooksSums } from './sums-of-books.js';

/** What the books of a member say of twelve months, before it is compared. */
export type OwnSituation = Omit<MemberGuidance, 'comparison'>;

/**
 * The form of the compass as a member's own ledger fills it: the twelve whole months before today.
 * What books cannot know stays open and is named; who keeps none in their own name answers all.
 */
export async function ownSituationOf(
  tx: Tx,
  memberId: string,
  on: CalendarDate,
): Promise<OwnSituation> {
  const span = twelveMonthsBefore(on);
  const [books] = await booksOfMembers(tx, span, memberId);
  const [sums = NOTHING] = books === undefined ? [] : await sumsOfBooks(tx, [books], span);
  const { slug, country } = await cooperativeOf(tx);
  const year = Math.min(yearOf(on), guidanceYears.last);
  const told = books === undefined ? { country } : situationOf(books, sums);
  const situation = { ...told, year, cooperative: slug };
  const status = books === undefined ? null : statusOf(books);
  return {
    ...{ from: span.from, until: addDays(span.until, -1), months: sums.months },
    books: {
      ...{ turnover: textOf(sums.turnover), costs: textOf(sums.costs) },
      ...{ contribution: textOf(sums.contribution), social: textOf(sums.social) },
    },
    ...{ situation, status, unknown: unknownIn(situation) },
  };
}

/** With what the member answers besides; what the books say, they say better. */
export function withAnswers(own: OwnSituation, answers: MemberAnswers): OwnSituation {
  const situation = { ...answers, ...own.situation };
  return { ...own, situation, unknown: unknownIn(situation) };
}

/** Of a year that the books hold, what they hold; else what the rules would ask. */
export const contributionIn = (own: OwnSituation, byRules: Contribution): Contribution => {
  const { situation, books, months } = own;
  const isOfBooks = months === 12 && situation.turnover === books.turnover;
  return isOfBooks ? () => books.contribution : byRules;
};

interface Comparing {
  readonly language: GuidanceLanguage;
  readonly on: CalendarDate;
  /** What the cooperative keeps by its rules, where the books do not say it. */
  readonly byRules: Contribution;
}

/** The same, compared. */
export async function ownComparison(
  engines: GuidanceEngines,
  own: OwnSituation,
  { language, on, byRules }: Comparing,
): Promise<MemberGuidance> {
  const { situation } = own;
  if (situation.turnover === undefined) return { ...own, comparison: null };
  const contribution = contributionIn(own, byRules);
  return { ...own, comparison: await compare(engines, { situation, language, on, contribution }) };
}

const NOTHING: BooksSums = {
  ...{ months: 0, turnover: 0n, costs: 0n, contribution: 0n, social: 0n, collected: 0n },
  payers: [],
};

function twelveMonthsBefore(on: CalendarDate): Span {
  const until = firstOfMonth(yearOf(on), monthOf(on));
  return { from: addMonths(until, -12), until };
}

/** Less than a year says nothing of a year; nothing below nought is a turnover. */
function situationOf(books: MemberBooks, sums: BooksSums): GuidanceSituation {
  const { turnover, costs, payers, months } = sums;
  const isWhole = months === 12 && turnover >= 0n && costs >= 0n;
  return {
    country: books.chart === 'PCMN' ? 'BE' : 'FR',
    now: livingOf(books),
    ...(isWhole && { turnover: textOf(turnover), costs: textOf(costs) }),
    ...(isWhole && payers[0] !== undefined && { largestPayer: shareOf(payers) }),
  };
}

const textOf = (minor: bigint): string => Money.of(minor).toString();

/** Of the largest in all that was invoiced: '62.5'. */
export function shareOf(payers: readonly bigint[]): string {
  const all = payers.reduce((sum, one) => sum + one, 0n);
  const tenths = all === 0n ? 0n : ((payers[0] ?? 0n) * 2000n + all) / (2n * all);
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** Questions of one country alone. */
const ONLY: Readonly<Record<string, 'BE' | 'FR'>> = {
  ...{ municipalTax: 'BE', fundFee: 'BE', employedShare: 'BE', wageMonth: 'BE' },
  ...{ isFirstActivity: 'BE', household: 'FR', otherIncome: 'FR', structureFee: 'FR' },
  ...{ acre: 'FR', withholdingOption: 'FR', helpsAtHome: 'FR' },
};

const unknownIn = (situation: GuidanceSituation): string[] =>
  Object.keys(guidanceSituation.shape).filter(
    (question) =>
      !(question in situation) && (ONLY[question] ?? situation.country) === situation.country,
  );
