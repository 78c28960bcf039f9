import { Money, Quarter } from '@plusloin/kernel';
import type { AccountFigures, EntryCount } from '@plusloin/ledger';
import type { ContributionDue, ContributionUse } from '@plusloin/membership';
import type { Language } from '@plusloin/registry';
import type {
  AgedBalance,
  CashMovement,
  LateCorrection,
  PracticeFigures,
} from './close-figures.js';
import { contributionOfSpan, isOfSpan } from './contribution-of-span.js';
import { notCounted, type CountedDues } from './dues-port.js';
import type { FrozenBooks } from './practice-statement.js';
import type { StatementExtras } from './statement-extras.js';
import {
  groupOf,
  isOneOf,
  type AccountGroup,
  type ChartSettings,
  type StatementSettings,
} from './statement-settings.js';
import type { Amount, Profile, StatementHead } from './statement-shapes.js';

/** What one section of a statement is made of: one practice in one set of books. */
export interface SectionFacts {
  readonly head: StatementHead;
  /** The member's. */
  readonly language: Language;
  readonly quarter: Quarter;
  readonly books: FrozenBooks;
  readonly chart: ChartSettings;
  readonly profile: Profile;
  readonly wayOfWorking: string;
  readonly accounts: readonly AccountFigures[];
  readonly entries: EntryCount | undefined;
  readonly cash: readonly (CashMovement & { readonly group: string })[];
  readonly aged: readonly AgedBalance[];
  readonly corrections: readonly LateCorrection[];
  /** What is owed for this quarter; of a year, for its last one. */
  readonly contribution: ContributionDue | undefined;
  /** The same of a year for all its quarters together. */
  readonly contributionOfSpan: ContributionDue | undefined;
  /** Invoices of the cooperative for other quarters which the figures bring along. */
  readonly otherContributions: readonly ContributionDue[];
  readonly use: ContributionUse | null;
  readonly dues: CountedDues;
  readonly extras: StatementExtras;
  readonly knowsYearBefore: boolean;
  /** Whether the books hold the whole of this year. */
  readonly knowsYear: boolean;
}

export interface SectionSources {
  readonly head: StatementHead;
  readonly figures: PracticeFigures & StatementExtras;
  readonly books: ReadonlyMap<string, FrozenBooks>;
  readonly use: ContributionUse | null;
  readonly dues: ReadonlyMap<string, CountedDues>;
  readonly settings: StatementSettings;
}

export function factsOf(legalEntityId: string, sources: SectionSources): SectionFacts {
  const { head, figures, use, settings } = sources;
  const books = sources.books.get(legalEntityId);
  if (books === undefined) throw new Error(`books ${legalEntityId} were not frozen`);
  const own = <T extends { legalEntityId: string }>(rows: readonly T[] | undefined): T[] =>
    (rows ?? []).filter((row) => row.legalEntityId === legalEntityId);
  const booking = figures.practice.bookings.findLast((one) => one.legalEntityId === legalEntityId);
  const wayOfWorking = booking?.wayOfWorking ?? '';
  const chart = settings.charts[books.chart];
  const quarter = Quarter.parse(head.quarter);
  const dues = own(figures.contributions);
  const since = figures.since.get(legalEntityId);
  return {
    head,
    language: figures.practice.language,
    quarter,
    books,
    chart,
    wayOfWorking,
    profile: profileOf(books, wayOfWorking, settings),
    accounts: own(figures.accounts),
    entries: own(figures.entries).find((row) => !row.isWhole),
    cash: grouped(own(figures.cash), chart, sources),
    aged: own(figures.aged),
    corrections: own(figures.corrections),
    contribution: dues.find((due) => due.quarter === head.quarter),
    contributionOfSpan: contributionOfSpan(dues.filter((due) => isOfSpan(due, head))),
    otherContributions: dues.filter((due) => due.quarter !== head.quarter),
    use,
    dues: sources.dues.get(legalEntityId) ?? notCounted,
    extras: { ...collectedOf(legalEntityId, chart, sources), ...extrasOf(figures, legalEntityId) },
    knowsYearBefore: reachesYearBefore(since, quarter),
    knowsYear: since !== undefined && since <= quarter.year * 100 + 1,
  };
}

/** What payers paid in the columns beside the quarter, from what moved in the bank. */
function collectedOf(
  legalEntityId: string,
  chart: ChartSettings,
  sources: SectionSources,
): StatementExtras {
  const { cashYearToDate, cashYearBefore, since } = sources.figures;
  if (cashYearToDate === undefined) return {};
  const paid = (rows: readonly CashMovement[] = []) => {
    const own = rows.filter((row) => row.legalEntityId === legalEntityId);
    const ofPayers = grouped(own, chart, sources).filter(({ group }) => group === 'payers');
    return sumOf(ofPayers, (row) => row.amount);
  };
  const quarter = Quarter.parse(sources.head.quarter);
  const yearBefore = reachesYearBefore(since.get(legalEntityId), quarter)
    ? paid(cashYearBefore)
    : null;
  return { collected: [{ legalEntityId, yearBefore, yearToDate: paid(cashYearToDate) }] };
}

/** Books of the cooperative are not the member's, whatever the booking says. */
const profileOf = (
  books: FrozenBooks,
  wayOfWorking: string,
  { profiles }: StatementSettings,
): Profile =>
  profiles[wayOfWorking] ?? (books.kind === 'member' ? 'independent' : 'employed');

function extrasOf(figures: StatementExtras, legalEntityId: string): StatementExtras {
  const own = <T extends { legalEntityId: string }>(rows: readonly T[] | undefined): T[] =>
    (rows ?? []).filter((row) => row.legalEntityId === legalEntityId);
  return {
    ...(figures.collected && { collected: own(figures.collected) }),
    vatLost: own(figures.vatLost),
    bankStatements: own(figures.bankStatements),
    documents: own(figures.documents),
  };
}

const grouped = (
  rows: readonly CashMovement[],
  chart: ChartSettings,
  sources: SectionSources,
): SectionFacts['cash'] =>
  rows.map((row) => ({ ...row, group: cashGroupOf(row, chart, auxiliariesOf(sources)) }));

const auxiliariesOf = ({ books, settings }: SectionSources): ReadonlySet<string> =>
  new Set([
    ...settings.cooperativeAuxiliaries,
    ...[...books.values()].filter((one) => one.kind !== 'member').map((one) => one.code),
  ]);

/** A bill of the cooperative is paid over the suppliers' account: whose it is tells them apart. */
function cashGroupOf(
  { counterpart, auxiliary }: CashMovement,
  { cash }: ChartSettings,
  cooperative: ReadonlySet<string>,
): string {
  const code = groupOf(cash, counterpart)?.code ?? 'other-moves';
  const isInternal = auxiliary !== null && cooperative.has(auxiliary);
  return code === 'suppliers' && isInternal ? 'contribution' : code;
}

/** Whether the books held anything by the end of the same quarter a year before. */
export function reachesYearBefore(since: number | undefined, quarter: Quarter): boolean {
  const [, , last = 12] = quarter.months;
  return since !== undefined && since <= (quarter.year - 1) * 100 + last;
}

/** Minor units as the exact text of a statement. */
export const amount = (minor: bigint): Amount => Money.of(minor).toString();

/** What one value of each row adds up to. */
export const sumOf = <T>(rows: readonly T[], value: (row: T) => bigint): bigint =>
  rows.reduce((sum, row) => sum + value(row), 0n);

/** The sums of some accounts: a debit positive, before, within and after the quarter. */
export interface Moves {
  readonly opening: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly closing: bigint;
  /** Debit less credit, of accounts of result. */
  readonly quarter: bigint;
  readonly yearBefore: bigint;
  readonly yearToDate: bigint;
}

export function movesOf(rows: readonly AccountFigures[]): Moves {
  const debit = sumOf(rows, (row) => row.debit);
  const credit = sumOf(rows, (row) => row.credit);
  const opening = sumOf(rows, (row) => row.opening);
  return {
    opening,
    debit,
    credit,
    closing: opening + debit - credit,
    quarter: debit - credit,
    yearBefore: sumOf(rows, (row) => row.yearBefore),
    yearToDate: sumOf(rows, (row) => row.yearToDate),
  };
}

export const accountsIn = (facts: SectionFacts, prefixes: readonly string[]): AccountFigures[] =>
  facts.accounts.filter((row) => isOneOf(prefixes, row.account));

export const movesIn = (facts: SectionFacts, prefixes: readonly string[]): Moves =>
  movesOf(accountsIn(facts, prefixes));

/** Accounts by the group whose prefix fits best, in the order of the groups. */
export function byGroup(
  groups: readonly AccountGroup[],
  rows: readonly AccountFigures[],
): { readonly group: AccountGroup; readonly rows: readonly AccountFigures[] }[] {
  return groups
    .map((group) => ({
      group,
      rows: rows.filter((row) => groupOf(groups, row.account) === group),
    }))
    .filter((one) => one.rows.length > 0);
}

/** What went through the bank with the accounts of a group. */
export const cashOf = ({ cash }: SectionFacts, group: string): bigint =>
  sumOf(
    cash.filter((row) => row.group === group),
    (row) => row.amount,
  );
