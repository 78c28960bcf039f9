import { Money, Quarter } from '@plusloin/kernel';
import type { QuarterResult } from '@plusloin/ledger';
import type { QuarterBar } from './statement-shapes.js';

/** The quarters of a plot, oldest first: from the first with anything in it to the one stated. */
export function historyOf(rows: readonly QuarterResult[], stated: string): QuarterBar[] {
  const byQuarter = new Map<string, { income: bigint; expense: bigint }>();
  for (const row of rows) {
    const sum = byQuarter.get(row.quarter) ?? { income: 0n, expense: 0n };
    sum.income += row.income;
    sum.expense += row.expense;
    byQuarter.set(row.quarter, sum);
  }
  const last = Quarter.parse(stated);
  const all = [7, 6, 5, 4, 3, 2, 1, 0].map((back) => last.minus(back).toString());
  const begins = all.findIndex((quarter) => byQuarter.has(quarter));
  return all.slice(begins === -1 ? all.length - 1 : begins).map((quarter) => {
    const { income, expense } = byQuarter.get(quarter) ?? { income: 0n, expense: 0n };
    return {
      quarter,
      income: Money.of(income).toString(),
      expense: Money.of(expense).toString(),
      result: Money.of(income - expense).toString(),
    };
  });
}
