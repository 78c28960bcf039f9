import { type CalendarDate, type Money, type Quarter, yearOf } from '@plusloin/kernel';
import {
  type Bill,
  type NumberedBill,
  type NumberedSale,
  type Sale,
  type Withdrawal,
} from './facts.js';
import { type Active, quarterFacts } from './invented-quarter.js';
import { type MemberPlan } from './plans.js';

/**
 * All that happens to a member, over the whole life of the demo world and before any bookkeeping.
 */
export interface Story {
  readonly plan: MemberPlan;
  readonly sales: readonly Sale[];
  readonly bills: readonly Bill[];
  /** Told withdrawals by quarter: these quarters take no other. */
  readonly withdrawals: ReadonlyMap<string, readonly Withdrawal[]>;
}

export const activeTime = (plan: MemberPlan): Active => ({
  from: plan.joined,
  until: plan.leaves?.until ?? null,
});

/**
 * A practice that moved from the cooperative's books to its member's own is told as two lives: the
 * first leaves with everything settled on the day on which the second begins.
 */
export function livesOf(plan: MemberPlan): MemberPlan[] {
  const { own, payroll, changed } = plan;
  if (own === undefined || payroll === undefined || changed === undefined) return [plan];
  const { on } = changed;
  return [
    { ...plan, own: undefined, leaves: { until: on, settledUntil: on } },
    { ...plan, payroll: undefined, joined: on },
  ];
}

export function storyOf(plan: MemberPlan, quarters: readonly Quarter[]): Story {
  const facts = plan.practices.flatMap((practice) =>
    quarters.map((quarter) => ({
      quarter: quarter.toString(),
      ...quarterFacts(practice, quarter, activeTime(plan)),
    })),
  );
  return {
    plan,
    sales: facts.flatMap((one) => one.sales),
    bills: facts.flatMap((one) => one.bills),
    withdrawals: new Map(
      facts.flatMap(({ quarter, withdrawals }) =>
        withdrawals === undefined ? [] : [[quarter, withdrawals] as const],
      ),
    ),
  };
}

/** Invoices and credit notes share one series a year, without a gap and in order of date. */
export function numberedSales(sales: readonly Sale[]): NumberedSale[] {
  const documents = sales.flatMap((sale) => [
    { sale, on: sale.on, isCredit: false },
    ...(sale.credited === undefined ? [] : [{ sale, on: sale.credited.on, isCredit: true }]),
  ]);
  const invoices = new Map<Sale, string>();
  const creditNotes = new Map<Sale, string>();
  for (const { item, number } of inSeries(documents, (year, nth) => `${year}-${nth}`)) {
    (item.isCredit ? creditNotes : invoices).set(item.sale, number);
  }
  return sales.map((sale) => {
    const number = invoices.get(sale);
    if (number === undefined) throw new Error('every sale has a number');
    return { ...sale, number, creditNumber: creditNotes.get(sale) };
  });
}

export const numberedBills = (bills: readonly Bill[]): NumberedBill[] =>
  inSeries(bills, (year, nth) => `A${year}-${nth}`).map(({ item, number }) => ({
    ...item,
    number,
  }));

function inSeries<T extends { readonly on: CalendarDate }>(
  items: readonly T[],
  written: (year: number, nth: string) => string,
): { item: T; number: string }[] {
  const last = new Map<number, number>();
  return [...items]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((item) => {
      const year = yearOf(item.on);
      const nth = (last.get(year) ?? 0) + 1;
      last.set(year, nth);
      return { item, number: written(year, String(nth).padStart(3, '0')) };
    });
}

export const isIn = (quarter: Quarter, on: CalendarDate | null): boolean =>
  on !== null && on >= quarter.from && on < quarter.until;

/** What is owed without VAT in the end: the price less what was credited. */
export const netOf = (sale: Sale): Money =>
  sale.credited === undefined ? sale.net : sale.net.minus(sale.credited.net);
