import type { AccountFigures } from '@plusloin/ledger';
import type { CashMovement, PoolFigures } from './close-figures.js';
import type { EliminatedPair, Elimination } from './eliminations.js';
import { amount, sumOf, type FrozenBooks } from './practice-statement.js';
import type { PooledRow } from './statement-shapes.js';

/** The figures of one set of books, the columns of the pooled statement. */
export interface Column {
  readonly books: FrozenBooks;
  readonly accounts: readonly AccountFigures[];
  readonly cash: readonly CashMovement[];
  /** What is eliminated with these books at the member's end, and at the cooperative's. */
  readonly pairs: Readonly<Record<End, readonly EliminatedPair[]>>;
}

type End = 'member' | 'cooperative';

/** A thousand sets of books are sorted out in one pass, never one pass for each. */
export function columnsOf({ books, accounts, cash, pairs }: PoolFigures): Column[] {
  const accountsOf = byBooks(accounts);
  const cashOf = byBooks(cash);
  const ends = {
    member: byBooks(pairs, (pair) => pair.member.legalEntityId),
    cooperative: byBooks(pairs, (pair) => pair.cooperative.legalEntityId),
  };
  return books.map((one) => ({
    books: one,
    accounts: accountsOf.get(one.legalEntityId) ?? [],
    cash: cashOf.get(one.legalEntityId) ?? [],
    pairs: {
      member: ends.member.get(one.legalEntityId) ?? [],
      cooperative: ends.cooperative.get(one.legalEntityId) ?? [],
    },
  }));
}

export function byBooks<T extends { readonly legalEntityId: string }>(
  rows: readonly T[],
): Map<string, T[]>;
export function byBooks<T>(rows: readonly T[], books: (row: T) => string): Map<string, T[]>;
export function byBooks<T>(
  rows: readonly T[],
  books = (row: T) => (row as { readonly legalEntityId: string }).legalEntityId,
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const those = found.get(books(row));
    if (those === undefined) found.set(books(row), [row]);
    else those.push(row);
  }
  return found;
}

/** What the pairs hold at one end of a column, in minor units, a debit positive. */
export function heldBy({ pairs }: Column, kind: Elimination['kind'], end: End): bigint {
  const own = pairs[end].filter((pair) => pair.elimination.kind === kind);
  return sumOf(own, (pair) => (end === 'member' ? pair.atMember : pair.atCooperative));
}

/** The part of a group of accounts that stands between the books and has a row of its own. */
export function heldIn(
  { pairs }: Column,
  kind: Elimination['kind'],
  fits: (prefix: string) => boolean,
): bigint {
  const isOf = (pair: EliminatedPair, prefix: string) =>
    pair.elimination.kind === kind && fits(prefix);
  const asMember = pairs.member.filter((pair) => isOf(pair, pair.elimination.memberPrefix));
  const asCooperative = pairs.cooperative.filter((pair) =>
    isOf(pair, pair.elimination.cooperativePrefix),
  );
  return (
    sumOf(asMember, (pair) => pair.atMember) + sumOf(asCooperative, (pair) => pair.atCooperative)
  );
}

export interface Row {
  readonly code: string;
  readonly label: string;
  /** In minor units, in the order of the columns. */
  readonly perBooks: readonly bigint[];
  readonly eliminated: bigint;
  readonly isStrong?: boolean;
}

/** A row of the statement: the pool is the plain sum of its columns and of what is eliminated. */
export const pooledRow = ({ code, label, perBooks, eliminated, isStrong }: Row): PooledRow => ({
  code,
  label,
  perBooks: perBooks.map(amount),
  eliminated: amount(eliminated),
  pooled: amount(pooledOf({ perBooks, eliminated })),
  strong: isStrong ?? false,
});

export const pooledOf = (row: Pick<Row, 'perBooks' | 'eliminated'>): bigint =>
  sumOf(row.perBooks, (value) => value) + row.eliminated;

/** The sum of rows, column by column. */
export function totalRow(code: string, label: string, rows: readonly Row[]): Row {
  const [first] = rows;
  return {
    code,
    label,
    perBooks: (first?.perBooks ?? []).map((_, i) => sumOf(rows, (row) => row.perBooks[i] ?? 0n)),
    eliminated: sumOf(rows, (row) => row.eliminated),
    isStrong: true,
  };
}
