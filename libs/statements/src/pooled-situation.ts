import { positionGroupOf, positionGroups } from './account-groups.js';
import type { EliminatedPair } from './eliminations.js';
import { heldBy, heldIn, pooledRow, totalRow, type Column, type Row } from './pooled-columns.js';
import type { PooledResult } from './pooled-result.js';
import { sumOf } from './practice-statement.js';
import type { PooledRow, PositionGroup } from './statement-shapes.js';

/**
 * The rows of the situation by their group of accounts; what is between the books of the pool
 * stands in rows of its own.
 */
export const situationGroups: Readonly<
  Record<'bank' | 'receivables' | 'payables' | 'vat' | 'social' | 'other', [string, string]>
> = {
  bank: ['T9', 'Banque à la fin'],
  receivables: ['S1', 'À encaisser des payeurs'],
  payables: ['S3', 'Fournisseurs'],
  vat: ['S5', 'TVA à payer'],
  social: ['S6', 'Cotisations et salaires dus'],
  other: ['S6b', 'Autres avoirs et dettes'],
};

/**
 * What each set of books holds and owes at the quarter's last day, and the proof that it follows.
 * `cashOfOwners`: what owners put into the bank or took out of it, column by column.
 */
export function situationRows(
  columns: readonly Column[],
  pairs: readonly EliminatedPair[],
  result: PooledResult,
  cashOfOwners: readonly bigint[],
): { rows: PooledRow[]; proof: PooledRow[]; vat: readonly bigint[]; receivables: Row } {
  const between = pairs.filter((pair) => pair.elimination.kind === 'position');
  const group = (one: keyof typeof situationGroups) => groupRow(one, columns);
  const receivables = group('receivables');
  const vat = group('vat');
  const [toReceive, toPay] = rowsBetween(columns, between);
  const rows = [
    ...[group('bank'), receivables, toReceive, group('payables'), toPay, vat],
    ...[group('social'), group('other')],
  ];
  const closing = totalRow('S7', 'Situation nette à la fin', rows);
  const proof = proofRows(columns, closing, result, cashOfOwners);
  return {
    rows: [...rows, closing].map(pooledRow),
    proof: proof.map(pooledRow),
    vat: vat.perBooks,
    receivables,
  };
}

function proofRows(
  columns: readonly Column[],
  closing: Row,
  result: PooledResult,
  cashOfOwners: readonly bigint[],
): Row[] {
  const opening = columnRow('S8', 'Situation nette au début', columns, (column) =>
    sumOf(column.accounts.filter(isHeld(column)), (row) => row.opening),
  );
  const owner = columns.map((column) =>
    sumOf(column.accounts.filter(isEquity(column)), (row) => row.credit - row.debit),
  );
  const explained: Row[] = [
    opening,
    { code: 'P10', label: 'Résultat de la période', eliminated: 0n, perBooks: result.perBooks },
    { code: 'T8', label: 'Apports et prélèvements', eliminated: 0n, perBooks: cashOfOwners },
    {
      code: 'T8c',
      label: 'Apports et prélèvements hors banque',
      eliminated: 0n,
      perBooks: owner.map((value, i) => value - (cashOfOwners[i] ?? 0n)),
    },
  ];
  const sum = totalRow('S9', 'Écart', explained);
  const difference: Row = {
    ...sum,
    perBooks: sum.perBooks.map((value, i) => value - (closing.perBooks[i] ?? 0n)),
    eliminated: -closing.eliminated,
  };
  return [...explained, { ...closing, isStrong: false }, difference];
}

const isEquity =
  ({ books }: Column) =>
  (row: { readonly account: string }) =>
    !/^[67]/.test(row.account) && positionGroupOf(books.chart, row.account) === 'equity';

const isHeld = (column: Column) => {
  const equity = isEquity(column);
  return (row: { readonly account: string }) => !/^[67]/.test(row.account) && !equity(row);
};

function columnRow(
  code: string,
  label: string,
  columns: readonly Column[],
  value: (column: Column) => bigint,
): Row {
  return { code, label, perBooks: columns.map(value), eliminated: 0n };
}

/** A group of the situation without what it holds between the books of the pool. */
function groupRow(
  group: keyof typeof situationGroups,
  columns: readonly Column[],
): Row {
  const [code, label] = situationGroups[group];
  return columnRow(code, label, columns, (column) => {
    const { chart } = column.books;
    const isOf = (account: string) => placeOf(chart, account) === group;
    const rows = column.accounts.filter((row) => isHeld(column)(row) && isOf(row.account));
    const all = sumOf(rows, (row) => row.opening + row.debit - row.credit);
    return all - heldIn(column, 'position', isOf);
  });
}

/** The row that an account of the balance sheet stands in. */
export function placeOf(chart: 'PCMN' | 'PCG', account: string): PositionGroup {
  const group = positionGroupOf(chart, account);
  return positionGroups.includes(group) || group === 'equity' ? group : 'other';
}

/**
 * What the cooperative is to receive from members, and what they owe it: taken out on both sides by
 * the amount that both know of; more that a member owes (VAT to pay on) stays.
 */
function rowsBetween(
  columns: readonly Column[],
  between: readonly EliminatedPair[],
): [Row, Row] {
  const common = sumOf(between, (pair) => pair.common);
  return [
    {
      code: 'S2',
      label: 'Contributions à recevoir des membres',
      perBooks: columns.map((column) => heldBy(column, 'position', 'cooperative')),
      eliminated: -common,
    },
    {
      code: 'S4',
      label: 'Contributions dues à la coopérative',
      perBooks: columns.map((column) => heldBy(column, 'position', 'member')),
      eliminated: common,
    },
  ];
}
