import { addDays, yearOf } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { inOrder } from './axis.js';
import { movements, type MovementsAsk } from './movements.queries.js';
import { DaysSpanYears } from './reports.errors.js';
import { trialBalance } from './trial-balance.queries.js';

/** Minor units, debit positive: `opening + debit − credit = balance`. */
export interface PeriodBalance {
  readonly account: string;
  readonly label: string;
  /** What no closing entry has yet put on this account: the result of former years. */
  readonly isUnclosedResult: boolean;
  /** What stood there before the first day. */
  readonly opening: bigint;
  /** Of the days alone. */
  readonly debit: bigint;
  readonly credit: bigint;
  readonly balance: bigint;
}

/** The trial balance over some days of one year. Refusal: `ledger.days-span-years`. */
export async function periodBalance(tx: Tx, ask: MovementsAsk): Promise<PeriodBalance[]> {
  if (yearOf(ask.from) !== yearOf(addDays(ask.until, -1))) throw new DaysSpanYears(ask);
  const before = await trialBalance(tx, { ...ask, before: ask.from });
  const carried = before.filter((row) => row.isUnclosedResult && row.balance !== 0n);
  const rows = new Map<string, PeriodBalance>();
  for (const { account, label, balance, isUnclosedResult } of before) {
    if (isUnclosedResult) continue;
    rows.set(account, still({ account, label, isUnclosedResult, opening: balance }));
  }
  for (const { account, label, debit, credit } of await movements(tx, ask)) {
    const nothing = { account, label, isUnclosedResult: false, opening: 0n };
    const row = rows.get(account) ?? still(nothing);
    rows.set(account, {
      ...row,
      debit: row.debit + debit,
      credit: row.credit + credit,
      balance: row.balance + debit - credit,
    });
  }
  const unclosed = carried.map((row) => still({ ...row, opening: row.balance }));
  return [...rows.values(), ...unclosed]
    .filter(({ opening, debit, credit }) => opening !== 0n || debit !== 0n || credit !== 0n)
    .sort((a, b) => inOrder(a.account, b.account));
}

/** An account on which nothing has moved yet. */
const still = ({
  account,
  label,
  isUnclosedResult,
  opening,
}: Pick<PeriodBalance, 'account' | 'label' | 'isUnclosedResult' | 'opening'>): PeriodBalance => ({
  ...{ account, label, isUnclosedResult, opening },
  ...{ debit: 0n, credit: 0n, balance: opening },
});
