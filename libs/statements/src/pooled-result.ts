import { resultGroupOf, resultGroups, type ResultGroup } from './account-groups.js';
import type { EliminatedPair } from './eliminations.js';
import type { Column } from './pooled-statement.js';
import { amount, sumOf } from './practice-statement.js';
import type { PooledRow } from './statement-shapes.js';

export interface PooledResult {
  readonly rows: readonly PooledRow[];
  /** The result of each column in minor units, profit positive, and of the pool. */
  readonly perBooks: readonly bigint[];
  readonly pooled: bigint;
}

export interface Row {
  readonly code: string;
  readonly label: string;
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

/**
 * Income, expense and result of each set of books. What members pay to their cooperative stands in
 * rows of its own and is taken out on both sides by what both books know of: VAT that a member
 * cannot recover went to the State, so it stays in the pool.
 */
export function resultRows(
  columns: readonly Column[],
  pairs: readonly EliminatedPair[],
): PooledResult {
  const between = pairs.filter((pair) => pair.elimination.kind === 'result');
  const earned = columns.map((column) => -heldBy(column, between, 'cooperative'));
  const due = columns.map((column) => heldBy(column, between, 'member'));
  const eliminated = sumOf(between, (pair) => pair.common);
  const group = (one: ResultGroup) => groupRow(one, columns, between);
  const [income, expense] = [resultGroups.filter(isIncome), resultGroups.filter(isExpense)];
  const [first, ...otherIncome] = income.map(group);
  if (first === undefined) throw new Error('the pooled result has no group of income');
  const incomeRows: Row[] = [
    first,
    { code: 'P2', label: 'Contributions des membres', perBooks: earned, eliminated },
    ...otherIncome,
  ];
  const expenseRows: Row[] = [
    ...expense.map(group),
    {
      code: 'P6',
      label: 'Contribution à la coopérative (avec la TVA perdue)',
      perBooks: due,
      eliminated,
    },
  ];
  const totalIncome = totalRow('P4', 'Produits', incomeRows, columns.length);
  const totalExpense = totalRow('P9', 'Charges', expenseRows, columns.length);
  const result: Row = {
    code: 'P10',
    label: 'Résultat',
    perBooks: totalIncome.perBooks.map((value, i) => value - (totalExpense.perBooks[i] ?? 0n)),
    eliminated: totalIncome.eliminated - totalExpense.eliminated,
    isStrong: true,
  };
  const rows = [...incomeRows, totalIncome, ...expenseRows, totalExpense, result];
  return { rows: rows.map(pooledRow), perBooks: result.perBooks, pooled: pooledOf(result) };
}

const isIncome = (group: ResultGroup) => group.side === 'income';
const isExpense = (group: ResultGroup) => group.side === 'expense';

/** What the pairs hold at one end of a column, in minor units, a debit positive. */
export function heldBy(
  { books }: Column,
  pairs: readonly EliminatedPair[],
  end: 'member' | 'cooperative',
): bigint {
  const own = pairs.filter((pair) => pair[end].legalEntityId === books.legalEntityId);
  return sumOf(own, (pair) => (end === 'member' ? pair.atMember : pair.atCooperative));
}

function groupRow(
  group: ResultGroup,
  columns: readonly Column[],
  pairs: readonly EliminatedPair[],
): Row {
  const sign = group.side === 'income' ? -1n : 1n;
  const perBooks = columns.map((column) => {
    const { chart } = column.books;
    const rows = column.accounts.filter(
      (row) => /^[67]/.test(row.account) && resultGroupOf(chart, row.account) === group,
    );
    const all = sumOf(rows, (row) => row.debit - row.credit);
    return sign * (all - eliminatedIn(group, column, pairs));
  });
  return { code: group.code, label: group.label, perBooks, eliminated: 0n };
}

/** The part of a group that has a row of its own. */
function eliminatedIn(
  group: ResultGroup,
  column: Column,
  pairs: readonly EliminatedPair[],
): bigint {
  const { chart } = column.books;
  const fits = (prefix: string) => resultGroupOf(chart, prefix) === group;
  const asMember = pairs.filter((pair) => fits(pair.elimination.memberPrefix));
  const asCooperative = pairs.filter((pair) => fits(pair.elimination.cooperativePrefix));
  return heldBy(column, asMember, 'member') + heldBy(column, asCooperative, 'cooperative');
}

function totalRow(code: string, label: string, rows: readonly Row[], columns: number): Row {
  const perBooks = Array.from({ length: columns }, (_, i) =>
    sumOf(rows, (row) => row.perBooks[i] ?? 0n),
  );
  return {
    code,
    label,
    perBooks,
    eliminated: sumOf(rows, (row) => row.eliminated),
    isStrong: true,
  };
}
