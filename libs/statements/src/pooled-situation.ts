import { positionGroupOf, positionGroups } from './account-groups.js';
import type { EliminatedPair } from './eliminations.js';
import { pooledRow, type PooledResult, type Row } from './pooled-result.js';
import type { Column } from './pooled-statement.js';
import { sumOf } from './practice-statement.js';
import type { PooledRow, PositionGroup } from './statement-shapes.js';

const LABELS: Readonly<Partial<Record<PositionGroup, string>>> = {
  bank: 'Banque et caisse',
  receivables: 'À encaisser',
  payables: 'À payer',
  vat: 'TVA',
  social: 'Cotisations et salaires dus',
  other: 'Autres avoirs et dettes',
};

/**
 * What each set of books holds and owes at the quarter's last day, and the proof that it follows.
 */
export function situationRows(
  columns: readonly Column[],
  pairs: readonly EliminatedPair[],
  result: PooledResult,
): { rows: PooledRow[]; proof: PooledRow[] } {
  const between = pairs.filter((pair) => pair.elimination.kind === 'position');
  const groups = positionGroups.map((group, index) => groupRow(group, index, columns, between));
  const closing: Row = {
    code: 'S7',
    label: 'Situation nette à la fin',
    perBooks: columns.map((_, i) => sumOf(groups, (row) => row.perBooks[i] ?? 0n)),
    eliminated: sumOf(groups, (row) => row.eliminated),
    isStrong: true,
  };
  const opening = columnRow('S8', 'Situation nette au début', columns, (column) =>
    sumOf(column.accounts.filter(isHeld(column)), (row) => row.opening),
  );
  const owner = columnRow('T8', 'Apports et prélèvements', columns, (column) =>
    sumOf(column.accounts.filter(isEquity(column)), (row) => row.credit - row.debit),
  );
  const earned: Row = {
    ...{ code: 'P10', label: 'Résultat du trimestre', eliminated: 0n },
    perBooks: result.perBooks,
  };
  const difference: Row = {
    code: 'S9',
    label: 'Écart',
    perBooks: columns.map(
      (_, i) =>
        (opening.perBooks[i] ?? 0n) +
        (earned.perBooks[i] ?? 0n) +
        (owner.perBooks[i] ?? 0n) -
        (closing.perBooks[i] ?? 0n),
    ),
    eliminated: -closing.eliminated,
    isStrong: true,
  };
  const proof = [opening, earned, owner, { ...closing, isStrong: false }, difference];
  return { rows: [...groups, closing].map(pooledRow), proof: proof.map(pooledRow) };
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

/**
 * A group of the situation. What the cooperative is to receive from a member is taken out here and
 * where the member owes it, by the same amount; more that a member owes (VAT to pay on) stays.
 */
function groupRow(
  group: PositionGroup,
  index: number,
  columns: readonly Column[],
  pairs: readonly EliminatedPair[],
): Row {
  const perBooks = columns.map((column) => {
    const rows = column.accounts.filter(
      (row) => isHeld(column)(row) && positionGroupOf(column.books.chart, row.account) === group,
    );
    return sumOf(rows, (row) => row.opening + row.debit - row.credit);
  });
  const eliminated = sumOf(columns, (column) => {
    const { chart } = column.books;
    const fits = (prefix: string) => positionGroupOf(chart, prefix) === group;
    const held = pairs.filter((pair) => fits(pair.elimination.cooperativePrefix));
    const owed = pairs.filter(
      (pair) =>
        fits(pair.elimination.memberPrefix) &&
        pair.member.legalEntityId === column.books.legalEntityId,
    );
    const own = held.filter(
      (pair) => pair.cooperative.legalEntityId === column.books.legalEntityId,
    );
    return sumOf(owed, (pair) => pair.common) - sumOf(own, (pair) => pair.common);
  });
  return { code: `S${index}`, label: LABELS[group] ?? group, perBooks, eliminated };
}
