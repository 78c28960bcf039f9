import type { charts } from '../charts/chart.js';
import { inOrder } from './axis.js';
import {
  groupOf,
  shown,
  statementGroups,
  type Side,
  type StatementGroup,
} from './statement-groups.js';

/** A row of a balance sheet or an income statement, and the accounts that make it. */
export interface GroupedAccounts {
  readonly group: StatementGroup;
  readonly label: string;
  /** Minor units, positive on its own side. */
  readonly amount: bigint;
  readonly accounts: readonly AccountAmount[];
}

export interface AccountAmount {
  readonly account: string;
  readonly label: string;
  readonly amount: bigint;
}

/** A balance, debit positive. */
export interface AccountBalance {
  readonly account: string;
  readonly label: string;
  readonly balance: bigint;
}

/** The rows of one side, in their order; a group without any amount is left out. */
export function rowsOf(
  side: Side,
  chart: keyof typeof charts,
  balances: readonly AccountBalance[],
): GroupedAccounts[] {
  const groups = new Map<StatementGroup, AccountAmount[]>();
  for (const { account, label, balance } of balances) {
    const group = groupOf(chart, account, balance);
    if (balance === 0n || statementGroups[group].side !== side) continue;
    const accounts = groups.get(group) ?? [];
    groups.set(group, [...accounts, { account, label, amount: shown(side, balance) }]);
  }
  return groupsOn(side).flatMap((group) => {
    const accounts = groups.get(group);
    if (accounts === undefined) return [];
    accounts.sort((a, b) => inOrder(a.account, b.account));
    return [{ group, label: statementGroups[group].label, amount: total(accounts), accounts }];
  });
}

/** In the order in which they are printed. */
export function groupsOn(side: Side): StatementGroup[] {
  const all = Object.keys(statementGroups) as StatementGroup[];
  return all.filter((group) => statementGroups[group].side === side);
}

export const total = (rows: Iterable<{ readonly amount: bigint }>): bigint => {
  let sum = 0n;
  for (const { amount } of rows) sum += amount;
  return sum;
};
