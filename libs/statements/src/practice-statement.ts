import type { AccountFigures, EntryCount } from '@plusloin/ledger';
import type { ContributionUse } from '@plusloin/membership';
import type { Language } from '@plusloin/registry';
import { positionGroupOf, positionGroups } from './account-groups.js';
import { accountLabel } from './account-labels.js';
import type { PracticeFigures } from './close-figures.js';
import { contributionShare } from './contribution-share.js';
import type { CountedDues } from './dues-port.js';
import { historyOf } from './history.js';
import { blocksOf } from './practice-section.js';
import { amount, factsOf, sumOf, type SectionFacts } from './section-facts.js';
import type { StatementExtras } from './statement-extras.js';
import { usualSettings, type StatementSettings } from './statement-settings.js';
import type {
  Amount,
  BooksIdentity,
  ChainHead,
  EntryRange,
  Figures,
  PositionLine,
  PracticeSection,
  PracticeStatement,
  ResultLine,
  SituationProof,
  StatementHead,
} from './statement-shapes.js';

export { amount, reachesYearBefore, sumOf } from './section-facts.js';

/** A set of books as it was when the quarter was frozen. */
export interface FrozenBooks extends BooksIdentity {
  readonly legalEntityId: string;
  readonly head: ChainHead;
}

export interface StatedPractice {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly member: string;
  /** The member's, if it could be printed at the freeze. */
  readonly protectedTitle?: string | undefined;
  readonly language: Language;
  /** Where it is kept in the quarter, and how its member works there; the latest last. */
  readonly bookings: readonly { readonly legalEntityId: string; readonly wayOfWorking: string }[];
}

/**
 * A member's statement from what was frozen: one section for each set of books in which the
 * practice is kept. The same figures give the same statement, whenever it is made again.
 */
export function practiceStatement(
  head: StatementHead,
  figures: PracticeFigures & StatementExtras,
  books: ReadonlyMap<string, FrozenBooks>,
  use: ContributionUse | null = null,
  dues: ReadonlyMap<string, CountedDues> = new Map(),
  settings: StatementSettings = usualSettings,
): PracticeStatement {
  const { practice } = figures;
  const entities = new Set([
    ...practice.bookings.map((booking) => booking.legalEntityId),
    ...figures.accounts.map((row) => row.legalEntityId),
  ]);
  const sources = { head, figures, books, use, dues, settings };
  return {
    ...head,
    kind: 'practice',
    language: practice.language,
    practice: namesOf(practice),
    sections: [...entities].map((legalEntityId) => sectionOf(factsOf(legalEntityId, sources))),
    history: historyOf(figures.history, head.quarter),
  };
}

const namesOf = ({ code, title, member, protectedTitle }: StatedPractice) => ({
  ...{ code, title, member },
  ...(protectedTitle !== undefined && { protectedTitle }),
});

function sectionOf(facts: SectionFacts): PracticeSection {
  const { accounts, knowsYearBefore, wayOfWorking, profile } = facts;
  const { legalEntityId: _, head, ...books } = facts.books;
  return {
    books,
    wayOfWorking,
    profile,
    ...blocksOf(facts),
    income: resultLines(facts, '7', -1n),
    expense: resultLines(facts, '6', 1n),
    totals: {
      income: totalOf(accounts, '7', -1n, knowsYearBefore),
      expense: totalOf(accounts, '6', 1n, knowsYearBefore),
      result: totalOf(accounts, '67', -1n, knowsYearBefore),
    },
    ...situationOf(facts.books.chart, accounts),
    pending: amount(contributionShare(facts).pending),
    entries: rangeOf(facts.entries),
    documents: (facts.extras.documents ?? []).map(({ legalEntityId: _of, ...range }) => range),
    chain: head,
  };
}

const isOf = (row: AccountFigures, classes: string) => classes.includes(row.account.charAt(0));

function resultLines(facts: SectionFacts, digit: string, sign: bigint): ResultLine[] {
  return facts.accounts
    .filter((row) => isOf(row, digit))
    .map((row) => ({
      account: row.account,
      label: accountLabel(row, facts),
      ...totalOf([row], digit, sign, facts.knowsYearBefore),
    }))
    .filter((line) => [line.quarter, line.yearBefore, line.yearToDate].some(isNotNought));
}

const isNotNought = (text: Amount | null) => text !== null && text !== '0.00';

function totalOf(
  accounts: readonly AccountFigures[],
  classes: string,
  sign: bigint,
  knowsYearBefore: boolean,
): Figures {
  const chosen = accounts.filter((row) => isOf(row, classes));
  return {
    quarter: amount(sign * sumOf(chosen, (row) => row.debit - row.credit)),
    yearBefore: knowsYearBefore ? amount(sign * sumOf(chosen, (row) => row.yearBefore)) : null,
    yearToDate: amount(sign * sumOf(chosen, (row) => row.yearToDate)),
  };
}

/**
 * Opening + debit − credit = closing for each group, and the proof that explains the difference.
 */
export function situationOf(
  chart: 'PCMN' | 'PCG',
  accounts: readonly AccountFigures[],
): { position: PositionLine[]; proof: SituationProof } {
  const onBalanceSheet = accounts.filter((row) => !isOf(row, '67'));
  const inGroup = (group: string) =>
    onBalanceSheet.filter((row) => positionGroupOf(chart, row.account) === group);
  const position = positionGroups.map((group): PositionLine => {
    const rows = inGroup(group);
    const opening = sumOf(rows, (row) => row.opening);
    const debit = sumOf(rows, (row) => row.debit);
    const credit = sumOf(rows, (row) => row.credit);
    return {
      group,
      opening: amount(opening),
      debit: amount(debit),
      credit: amount(credit),
      closing: amount(opening + debit - credit),
    };
  });
  const held = onBalanceSheet.filter((row) => positionGroupOf(chart, row.account) !== 'equity');
  const opening = sumOf(held, (row) => row.opening);
  const closing = opening + sumOf(held, (row) => row.debit - row.credit);
  const result = -sumOf(
    accounts.filter((row) => isOf(row, '67')),
    (row) => row.debit - row.credit,
  );
  const owner = -sumOf(inGroup('equity'), (row) => row.debit - row.credit);
  const shared = sumOf(accounts, (row) => row.debit - row.credit);
  const proof = {
    opening: amount(opening),
    result: amount(result),
    private: amount(owner),
    shared: amount(shared),
    closing: amount(closing),
    difference: amount(opening + result + owner + shared - closing),
  };
  return { position, proof };
}

export function rangeOf(entries: EntryCount | undefined): EntryRange {
  return {
    count: entries?.count ?? 0,
    first: entries?.first ?? null,
    last: entries?.last ?? null,
    debit: amount(entries?.debit ?? 0n),
    credit: amount(entries?.credit ?? 0n),
  };
}
