import { isResultAccount, type charts } from '../charts/chart.js';
import type { AccountBalance, GroupedAccounts } from './grouped-accounts.js';
import { rowsOf, total } from './grouped-accounts.js';
import { statementGroups } from './statement-groups.js';

/** What is owned and owed at a day. */
export interface BalanceSheet {
  readonly assets: readonly GroupedAccounts[];
  /** With the result of the year begun, which no account holds yet. */
  readonly liabilities: readonly GroupedAccounts[];
  readonly totalAssets: bigint;
  readonly totalLiabilities: bigint;
  /**
   * Assets less liabilities: nought for a whole set of books. For a practice, what it owes (+) to
   * the rest of the books or is owed (−) by it, where an entry relates both.
   */
  readonly link: bigint;
}

/** From the balances of a trial balance. */
export function balanceSheetOf(
  chart: keyof typeof charts,
  balances: readonly AccountBalance[],
): BalanceSheet {
  const standing = balances.filter(({ account }) => !isResultAccount(account));
  const results = balances.filter(({ account }) => isResultAccount(account));
  const assets = rowsOf('assets', chart, standing);
  const liabilities = withResult(rowsOf('liabilities', chart, standing), results);
  const totalAssets = total(assets);
  const totalLiabilities = total(liabilities);
  return {
    assets,
    liabilities,
    totalAssets,
    totalLiabilities,
    link: totalAssets - totalLiabilities,
  };
}

/** The result stands between what was there before it and what is owed to others. */
function withResult(
  rows: readonly GroupedAccounts[],
  results: readonly AccountBalance[],
): GroupedAccounts[] {
  const accounts = results
    .filter(({ balance }) => balance !== 0n)
    .map(({ account, label, balance }) => ({ account, label, amount: -balance }));
  if (accounts.length === 0) return [...rows];
  const { label } = statementGroups.result;
  const result = { group: 'result' as const, label, amount: total(accounts), accounts };
  const order = Object.keys(statementGroups);
  const place = ({ group }: GroupedAccounts): number => order.indexOf(group);
  return [...rows, result].sort((a, b) => place(a) - place(b));
}
