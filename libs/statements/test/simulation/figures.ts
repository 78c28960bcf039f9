import { daysBetween, Quarter, yearOf } from '@plusloin/kernel';
import type { AccountFigures, EntryCount, QuarterResult } from '@plusloin/ledger';
import type { AgedBalance, CashMovement, LateCorrection } from '../../src/close-figures.js';
import { COOPERATIVE, isOfQuarter, type Books, type Entry, type History } from './history.js';
import { openPostings } from './open-postings.js';

/** What a close reads of one set of books, as its SQL does; nothing here is of the product. */
export interface BooksFigures {
  readonly accounts: readonly AccountFigures[];
  readonly entries: readonly EntryCount[];
  readonly history: readonly QuarterResult[];
  readonly cash: readonly CashMovement[];
  readonly aged: readonly AgedBalance[];
  readonly corrections: readonly LateCorrection[];
  readonly since: number | null;
}

export function figuresOf(history: History, books: Books, quarter: Quarter): BooksFigures {
  const months = books.entries
    .filter(({ period }) => period > 0 && period < 13)
    .map(({ on, period }) => yearOf(on) * 100 + period);
  return {
    accounts: accountsIn(books, quarter),
    entries: countsIn(books, quarter),
    history: resultsOf(books, quarter),
    cash: cashOf(history, books, quarter),
    aged: agedOf(history, books, quarter),
    corrections: correctionsOf(books, quarter),
    since: months.length === 0 ? null : Math.min(...months),
  };
}

const isResult = (account: string): boolean => /^[67]/.test(account);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The year whose opening entry everything since stands on. */
function baseOf({ entries }: Books, year: number): number {
  const opened = entries.filter(({ period }) => period === 0).map(({ on }) => yearOf(on));
  return Math.max(0, ...opened.filter((one) => one <= year));
}

function accountsIn(books: Books, quarter: Quarter): AccountFigures[] {
  const base = baseOf(books, quarter.year);
  const rows = new Map<string, Mutable<AccountFigures>>();
  for (const entry of books.entries) {
    if (yearOf(entry.on) > quarter.year) continue;
    for (const { account, amount, practiceId = null } of entry.lines) {
      const key = `${practiceId} ${account}`;
      const row = rows.get(key) ?? emptyRow(books.id, practiceId, account);
      rows.set(key, row);
      addTo(row, entry, amount, { quarter, base });
    }
  }
  return [...rows.values()];
}

const emptyRow = (legalEntityId: string, practiceId: string | null, account: string) => ({
  ...{ legalEntityId, practiceId, account, label: account, opening: 0n, debit: 0n, credit: 0n },
  ...{ yearBefore: 0n, yearToDate: 0n, former: 0n },
});

function addTo(
  row: Mutable<AccountFigures>,
  { on, period }: Entry,
  amount: bigint,
  { quarter, base }: { readonly quarter: Quarter; readonly base: number },
): void {
  const [first = 0, , last = 0] = quarter.months;
  const year = yearOf(on);
  const isWithin = period >= first && period <= last;
  if (year === quarter.year && isWithin) {
    if (amount > 0n) row.debit += amount;
    else row.credit -= amount;
  }
  if (!isResult(row.account)) {
    const isBefore = year < quarter.year || period < first;
    if (year >= base && isBefore) row.opening += amount;
    return;
  }
  if (year === quarter.year - 1 && isWithin) row.yearBefore += amount;
  if (year === quarter.year && period >= 1 && period <= last) row.yearToDate += amount;
  if (year >= base && year < quarter.year) row.former += amount;
}

function countsIn(books: Books, quarter: Quarter): EntryCount[] {
  const those = books.entries.filter((entry) => isOfQuarter(entry, quarter));
  const owners = new Set(those.flatMap(({ lines }) => lines.map((one) => one.practiceId ?? null)));
  const counted = (practiceId: string | null, isWhole: boolean): EntryCount => {
    const isOf = (one: { practiceId?: string }) =>
      isWhole || (one.practiceId ?? null) === practiceId;
    const own = those.filter(({ lines }) => lines.some(isOf));
    const amounts = own.flatMap(({ lines }) => lines.filter(isOf).map(({ amount }) => amount));
    const sequences = own.map(({ sequence }) => sequence);
    return {
      ...{ legalEntityId: books.id, practiceId, isWhole, count: own.length },
      ...{ first: Math.min(...sequences), last: Math.max(...sequences) },
      debit: sum(amounts.filter((one) => one > 0n)),
      credit: -sum(amounts.filter((one) => one < 0n)),
    };
  };
  if (those.length === 0) return [];
  return [counted(null, true), ...[...owners].map((one) => counted(one, false))];
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, one) => total + one, 0n);

function resultsOf(books: Books, until: Quarter): QuarterResult[] {
  const rows = new Map<string, Mutable<QuarterResult>>();
  const [from, end] = [until.minus(7).from, until.until];
  for (const entry of books.entries) {
    const isOrdinary = entry.period > 0 && entry.period < 13;
    if (entry.on < from || entry.on >= end || !isOrdinary) continue;
    const quarter = Quarter.containing(entry.on);
    for (const { account, amount, practiceId = null } of entry.lines) {
      if (!isResult(account)) continue;
      const key = `${practiceId} ${quarter}`;
      const none = { legalEntityId: books.id, practiceId, quarter: quarter.toString() };
      const row = rows.get(key) ?? { ...none, income: 0n, expense: 0n };
      rows.set(key, row);
      if (account.startsWith('7')) row.income -= amount;
      else row.expense += amount;
    }
  }
  return [...rows.values()];
}

function cashOf({ accounts }: History, books: Books, quarter: Quarter): CashMovement[] {
  return books.entries
    .filter((entry) => isOfQuarter(entry, quarter))
    .filter(({ lines }) => lines.some(({ account }) => account === accounts.bank))
    .flatMap(({ lines }) => lines.filter(({ account }) => account !== accounts.bank))
    .map(({ account, amount, practiceId = null, auxiliary = null }) => ({
      ...{ legalEntityId: books.id, practiceId, counterpart: account, auxiliary, amount: -amount },
    }));
}

/** Thirty days to pay; what is open on the last day, by the days after that. */
function agedOf(history: History, books: Books, { lastDay }: Quarter): AgedBalance[] {
  const { receivable, payable } = history.accounts;
  const rows: AgedBalance[] = [];
  for (const [account, side] of [[receivable, 'receivable'], [payable, 'payable']] as const) {
    for (const one of openPostings(history, books.id, account, lastDay)) {
      const late = daysBetween(one.entry.on, lastDay) - 30;
      const age = late <= 0 ? 'notDue' : late <= 30 ? 'upTo30' : late <= 60 ? 'upTo60' : 'over60';
      const isInternal = one.auxiliary === 'COOP' || history.books.has(one.auxiliary ?? '');
      rows.push({
        ...{ legalEntityId: books.id, practiceId: one.practiceId ?? null, side, isInternal },
        ...{ notDue: 0n, upTo30: 0n, upTo60: 0n, over60: 0n, latePayers: 0 },
        [age]: side === 'receivable' ? one.open : -one.open,
      });
    }
  }
  return rows;
}

function correctionsOf(books: Books, quarter: Quarter): LateCorrection[] {
  return books.entries
    .filter((entry) => isOfQuarter(entry, quarter) && entry.concerns !== undefined)
    .map(({ lines, sequence, on, concerns }) => ({
      ...{ legalEntityId: books.id, practiceId: lines[0]?.practiceId ?? null, sequence, on },
      concerns: concerns ?? '',
      result: -sum(lines.filter(({ account }) => isResult(account)).map(({ amount }) => amount)),
    }));
}

/** The results of the cooperative's common part in a quarter, income positive, by account. */
export function commonResults(history: History, quarter: Quarter) {
  const results = new Map<string, bigint>();
  for (const entry of history.of(COOPERATIVE).entries) {
    for (const { account, amount, practiceId } of entry.lines) {
      if (!isOfQuarter(entry, quarter) || practiceId !== undefined || !isResult(account)) continue;
      results.set(account, (results.get(account) ?? 0n) - amount);
    }
  }
  return [...results].map(([account, result]) => ({ account, result }));
}
