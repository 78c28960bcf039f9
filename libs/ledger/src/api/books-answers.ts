import type { BalanceAnswer, EntryAnswer, LedgerLine, LedgerPage } from '@plusloin/contracts';
import { addDays, Money } from '@plusloin/kernel';
import type { ListedBooks, SeenPractices } from '../reports/books-list.queries.js';
import type { LedgerEntry, LedgerPosting } from '../reports/entry.queries.js';
import type { FoundLine } from '../reports/general-ledger.queries.js';
import type { PeriodBalance } from '../reports/period-balance.queries.js';
import type { AskedBooks } from './books-asked.js';

const text = (minor: bigint): string => Money.of(minor).toString();

const periodOf = ({ from, until, practice }: AskedBooks) => ({
  ...{ from, to: addDays(until, -1), practice: practice ?? null },
});

/** The trial balance as it is answered, with the sum of its rows. */
export function balanceAnswerOf(
  asked: AskedBooks,
  rows: readonly PeriodBalance[],
): BalanceAnswer {
  const sum = (value: (row: PeriodBalance) => bigint) =>
    text(rows.reduce((total, row) => total + value(row), 0n));
  return {
    ...periodOf(asked),
    rows: rows.map(({ opening, debit, credit, balance, ...row }) => ({
      ...row,
      ...{ opening: text(opening), debit: text(debit) },
      ...{ credit: text(credit), balance: text(balance) },
    })),
    total: {
      ...{ opening: sum((row) => row.opening), debit: sum((row) => row.debit) },
      ...{ credit: sum((row) => row.credit), balance: sum((row) => row.balance) },
    },
  };
}

/** A page of the general ledger as it is answered. */
export const ledgerPageOf = (
  asked: AskedBooks,
  lines: readonly FoundLine[],
  next: string | null,
): LedgerPage => ({ ...periodOf(asked), lines: lines.map(ledgerLineOf), next });

/** A line of it; `balance` where it runs without a gap. */
export const ledgerLineOf = (of: FoundLine & { readonly balance?: bigint }): LedgerLine => ({
  ...{ account: of.account, accountLabel: of.accountLabel, on: of.on },
  ...{ sequence: of.sequence, line: of.line, journal: of.journal, number: of.number },
  ...{ label: of.label, documentRef: of.documentRef ?? null, documents: [...of.documents] },
  ...{ auxiliary: of.auxiliary ?? null, practiceId: of.practiceId ?? null },
  amount: text(of.amount),
  balance: of.balance === undefined ? null : text(of.balance),
});

/**
 * An entry for a reader: of what others share in it nothing is told, nor who recorded it; null
 * where nothing of it is theirs.
 */
export function entryAnswerOf(
  { id, code, name }: ListedBooks,
  entry: LedgerEntry,
  seen: SeenPractices,
): EntryAnswer | null {
  const postings = entry.postings.filter((one) => isSeen(one, seen));
  if (postings.length === 0) return null;
  const isWhole = postings.length === entry.postings.length;
  return {
    books: { id, code, name },
    ...{ sequence: entry.sequence, journal: entry.journal, journalLabel: entry.journalLabel },
    ...{ number: entry.number, year: entry.year, period: entry.period, on: entry.on },
    ...{ label: entry.label, documentRef: entry.documentRef ?? null },
    documentDate: entry.documentDate ?? null,
    documents: entry.documents.map((one) => `${one.series} ${one.year}-${one.number}`),
    ...{ concerns: entry.concerns ?? null, reverses: entry.reverses ?? null },
    reversedBy: entry.reversedBy ?? null,
    recordedAt: entry.recordedAt.toISOString(),
    recordedBy: seen === 'all' ? entry.recordedBy : null,
    ...{ hash: entry.hash, previousHash: entry.previousHash ?? null, isWhole },
    postings: postings.map(postingOf),
  };
}

const isSeen = ({ practiceId }: LedgerPosting, seen: SeenPractices): boolean =>
  seen === 'all' || (practiceId !== undefined && seen.includes(practiceId));

const postingOf = (of: LedgerPosting): EntryAnswer['postings'][number] => ({
  ...{ line: of.line, account: of.account, accountLabel: of.accountLabel },
  ...{ amount: text(of.amount), label: of.label ?? null, auxiliary: of.auxiliary ?? null },
  practiceId: of.practiceId ?? null,
  letterings: of.letterings.map(({ code }) => code),
});
