import type { Tx } from '@plusloin/platform';
import { isResultAccount, type charts } from '../charts/chart.js';
import { COMMON_PART, practiceKey } from './axis.js';
import { rowsOf, total, type AccountBalance, type GroupedAccounts } from './grouped-accounts.js';
import { movements, type MovementsAsk } from './movements.queries.js';

/** What was earned and spent in some days. */
export interface IncomeStatement {
  readonly income: readonly GroupedAccounts[];
  readonly expenses: readonly GroupedAccounts[];
  readonly totalIncome: bigint;
  readonly totalExpenses: bigint;
  /** A profit is positive. */
  readonly result: bigint;
}

export function incomeStatementOf(
  chart: keyof typeof charts,
  balances: readonly AccountBalance[],
): IncomeStatement {
  const results = balances.filter(({ account }) => isResultAccount(account));
  const income = rowsOf('income', chart, results);
  const expenses = rowsOf('expenses', chart, results);
  const [totalIncome, totalExpenses] = [total(income), total(expenses)];
  return { income, expenses, totalIncome, totalExpenses, result: totalIncome - totalExpenses };
}

/** Expense and income of `[from, until)`; a closing entry ends a year and is no part of it. */
export async function results(tx: Tx, ask: MovementsAsk): Promise<AccountBalance[]> {
  const moved = (await movements(tx, ask)).filter(({ account }) => isResultAccount(account));
  const byAccount = new Map<string, AccountBalance>();
  for (const { account, label, debit, credit } of moved) {
    const balance = (byAccount.get(account)?.balance ?? 0n) + debit - credit;
    byAccount.set(account, { account, label, balance });
  }
  if (ask.withPeriod13 !== true) return [...byAccount.values()];
  for (const { account, amount } of await closed(tx, ask)) {
    const one = byAccount.get(account);
    if (one === undefined) throw new Error(`a closing entry of ${account} is in no balance`);
    byAccount.set(account, { ...one, balance: one.balance - BigInt(amount) });
  }
  return [...byAccount.values()];
}

const closed = (tx: Tx, ask: MovementsAsk): Promise<{ account: string; amount: string }[]> =>
  tx.query(CLOSED, [
    tx.cooperativeId,
    ask.legalEntityId,
    practiceKey(ask.practice),
    ask.from,
    ask.until,
  ]);

/** Cooperative $1, books $2, practice $3, days `[$4, $5)`. */
const CLOSED = `
  select p.account, sum(p.amount) as amount
    from ledger.journal j
    join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = $2 and e.journal = j.code
      and e.entry_date >= $4::date and e.entry_date < $5::date and e.period = 13
    join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = $2
      and p.sequence = e.sequence and left(p.account, 1) in ('6', '7')
    where j.cooperative_id = $1 and j.legal_entity_id = $2 and j.kind = 'closing'
      and ($3::uuid is null or coalesce(p.practice_id, '${COMMON_PART}') = $3::uuid)
    group by p.account`;
