import type { AccountFigures, EntryCount, QuarterFigures } from '@plusloin/ledger';
import { Money, Quarter } from '@plusloin/kernel';
import type { Language } from '@plusloin/registry';
import { positionGroupOf, positionGroups } from './account-groups.js';
import { historyOf } from './history.js';
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
  readonly language: Language;
  /** Where it is kept in the quarter, and how its member works there; the latest last. */
  readonly bookings: readonly { readonly legalEntityId: string; readonly wayOfWorking: string }[];
}

export const amount = (minor: bigint): Amount => Money.of(minor).toString();

/** A member's statement from the figures of the quarter: one section for each set of books. */
export function practiceStatement(
  head: StatementHead,
  practice: StatedPractice,
  books: ReadonlyMap<string, FrozenBooks>,
  figures: QuarterFigures,
): PracticeStatement {
  const own = <T extends { practiceId: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.practiceId === practice.id);
  const accounts = own(figures.accounts);
  const entities = new Set([
    ...practice.bookings.map((booking) => booking.legalEntityId),
    ...accounts.map((row) => row.legalEntityId),
  ]);
  const sections = [...entities].map((legalEntityId) => {
    const kept = books.get(legalEntityId);
    if (kept === undefined) throw new Error(`books ${legalEntityId} were not frozen`);
    const booking = practice.bookings.findLast((one) => one.legalEntityId === legalEntityId);
    return sectionOf(
      kept,
      booking?.wayOfWorking ?? '',
      accounts.filter((row) => row.legalEntityId === legalEntityId),
      own(figures.entries).find((row) => row.legalEntityId === legalEntityId && !row.isWhole),
      reachesYearBefore(figures.since.get(legalEntityId), Quarter.parse(head.quarter)),
    );
  });
  return {
    ...head,
    kind: 'practice',
    practice: { code: practice.code, title: practice.title, member: practice.member },
    sections,
    history: historyOf(own(figures.history), head.quarter),
  };
}

function sectionOf(
  books: FrozenBooks,
  wayOfWorking: string,
  accounts: readonly AccountFigures[],
  entries: EntryCount | undefined,
  knowsYearBefore: boolean,
): PracticeSection {
  const income = resultLines(accounts, '7', -1n, knowsYearBefore);
  const expense = resultLines(accounts, '6', 1n, knowsYearBefore);
  const totals = {
    income: totalOf(accounts, '7', -1n, knowsYearBefore),
    expense: totalOf(accounts, '6', 1n, knowsYearBefore),
    result: totalOf(accounts, '67', -1n, knowsYearBefore),
  };
  const { legalEntityId: _, head, ...identity } = books;
  const situation = situationOf(books.chart, accounts);
  return {
    books: identity,
    wayOfWorking,
    income,
    expense,
    totals,
    ...situation,
    entries: rangeOf(entries),
    chain: head,
  };
}

const isOf = (row: AccountFigures, classes: string) => classes.includes(row.account.charAt(0));

function resultLines(
  accounts: readonly AccountFigures[],
  digit: string,
  sign: bigint,
  knowsYearBefore: boolean,
): ResultLine[] {
  return accounts
    .filter((row) => isOf(row, digit))
    .map((row) => ({
      account: row.account,
      label: row.label,
      ...totalOf([row], digit, sign, knowsYearBefore),
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

export const sumOf = <T>(rows: readonly T[], value: (row: T) => bigint): bigint =>
  rows.reduce((sum, row) => sum + value(row), 0n);

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

/** Whether the books held anything by the end of the same quarter a year before. */
export function reachesYearBefore(since: number | undefined, quarter: Quarter): boolean {
  const [, , last = 12] = quarter.months;
  return since !== undefined && since <= (quarter.year - 1) * 100 + last;
}
