import type { ContributionUse } from '@plusloin/membership';
import { resultGroupOf, resultGroups, type ResultGroup } from './account-groups.js';
import type { EliminatedPair } from './eliminations.js';
import {
  heldBy,
  heldIn,
  pooledOf,
  pooledRow,
  totalRow,
  type Column,
  type Row,
} from './pooled-columns.js';
import { sumOf } from './practice-statement.js';
import type { PooledRow } from './statement-shapes.js';

export interface PooledResult {
  readonly rows: readonly PooledRow[];
  /** The result of each column in minor units, profit positive, and of the pool. */
  readonly perBooks: readonly bigint[];
  readonly pooled: bigint;
}

/**
 * Income, expense and result of each set of books. What members pay to their cooperative stands in
 * rows of its own and is taken out on both sides by what both books know of: VAT that a member
 * cannot recover went to the State, so it stays in the pool, in a row that says so.
 */
export function resultRows(
  columns: readonly Column[],
  pairs: readonly EliminatedPair[],
  use: ContributionUse,
): PooledResult {
  const between = pairs.filter((pair) => pair.elimination.kind === 'result');
  const group = (one: ResultGroup) => groupRow(one, columns);
  const [invoiced, ...otherIncome] = resultGroups.filter(isIncome).map(group);
  const expense = resultGroups.filter(isExpense).map(group);
  if (invoiced === undefined) throw new Error('the pooled result has no group of income');
  const [earned, due, lost] = contributionRows(columns, between);
  const incomeRows = [invoiced, earned, ...otherIncome];
  const before = expense.findIndex((row) => row.code === 'P8');
  const expenseRows = [...expense.slice(0, before), due, lost, ...expense.slice(before)];
  const income = totalRow('P4', 'Produits', incomeRows);
  const spent = totalRow('P9', 'Charges', expenseRows);
  const result: Row = {
    code: 'P10',
    label: 'Résultat',
    perBooks: income.perBooks.map((value, i) => value - (spent.perBooks[i] ?? 0n)),
    eliminated: income.eliminated - spent.eliminated,
    isStrong: true,
  };
  const rows = [...incomeRows, income, ...expenseRows, spent, result, ...useRows(columns, use)];
  return { rows: rows.map(pooledRow), perBooks: result.perBooks, pooled: pooledOf(result) };
}

const isIncome = (group: ResultGroup) => group.side === 'income';
const isExpense = (group: ResultGroup) => group.side === 'expense';

/** What the cooperative earned, what members owe it, and the VAT on it that nobody recovers. */
function contributionRows(
  columns: readonly Column[],
  between: readonly EliminatedPair[],
): [Row, Row, Row] {
  const eliminated = sumOf(between, (pair) => pair.common);
  const isResult = (pair: EliminatedPair) => pair.elimination.kind === 'result';
  const known = columns.map(
    ({ pairs }) => -sumOf(pairs.member.filter(isResult), (pair) => pair.common),
  );
  const due = columns.map((column) => heldBy(column, 'result', 'member'));
  return [
    {
      code: 'P2',
      label: 'Contributions des membres',
      perBooks: columns.map((column) => -heldBy(column, 'result', 'cooperative')),
      eliminated,
    },
    { code: 'P6', label: 'Contribution à la coopérative', perBooks: known, eliminated },
    {
      code: 'P7',
      label: 'TVA perdue sur la contribution',
      perBooks: due.map((value, i) => value - (known[i] ?? 0n)),
      eliminated: 0n,
    },
  ];
}

function groupRow(group: ResultGroup, columns: readonly Column[]): Row {
  const sign = group.side === 'income' ? -1n : 1n;
  const perBooks = columns.map((column) => {
    const { chart } = column.books;
    const rows = column.accounts.filter(
      (row) => /^[67]/.test(row.account) && resultGroupOf(chart, row.account) === group,
    );
    const all = sumOf(rows, (row) => row.debit - row.credit);
    const fits = (prefix: string) => resultGroupOf(chart, prefix) === group;
    return sign * (all - heldIn(column, 'result', fits));
  });
  return { code: group.code, label: group.label, perBooks, eliminated: 0n };
}

/** What the assembly voted of the cooperative's result, and what stays. */
function useRows(columns: readonly Column[], use: ContributionUse): Row[] {
  const atCooperative = (value: bigint) =>
    columns.map(({ books }) => (books.kind === 'cooperative' ? value : 0n));
  return [
    {
      code: 'P11',
      label: 'dont fonds de solidarité',
      perBooks: atCooperative(use.solidarity),
      eliminated: 0n,
    },
    {
      code: 'P11b',
      label: 'dont réserve de la coopérative',
      perBooks: atCooperative(use.reserve),
      eliminated: 0n,
    },
  ];
}
