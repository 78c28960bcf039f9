import {
  addDays,
  addMonths,
  type CalendarDate,
  Money,
  type Quarter,
} from '@plusloin/kernel';
import {
  accrualReversed,
  contributionAccrual,
  contributionBill,
  contributionPaid,
} from './contribution-recipes.js';
import { type DemoEntry } from './entry.js';
import { type Books, type NumberedContribution } from './facts.js';
import { isActive } from './invented-quarter.js';
import { type BooksPlan } from './plans.js';
import { MICRO_CONTRIBUTIONS, MICRO_TRAINING_LEVY, rateOn } from './rates.js';
import * as recipe from './recipes.js';
import { activeTime, isIn, netOf, numberedBills, numberedSales, type Story } from './story.js';
import { vatEntries } from './vat-entries.js';
import { withdrawals } from './withdrawals.js';

/** The whole life of the books that a member keeps, from the first deposit on. */
export function memberEntries(
  story: Story,
  own: BooksPlan,
  contributions: readonly NumberedContribution[],
  quarters: readonly Quarter[],
): DemoEntry[] {
  const activity = [
    ...activityEntries(story, own.books),
    ...contributions.flatMap((due) => contributionEntries(due, own.books)),
    ...socialEntries(story, own, quarters),
  ];
  const all = [...activity, ...vatEntries(own.books, activity, quarters)];
  const drawn = withdrawals(story, own, all, quarters);
  const deposit = firstDeposit(own, [...all, ...drawn]);
  return [recipe.ownersDeposit(own.books, deposit, story.plan.joined), ...all, ...drawn];
}

/** What is sold and bought; a practice in the cooperative's books is kept by the same lines. */
export function activityEntries(story: Pick<Story, 'sales' | 'bills'>, books: Books): DemoEntry[] {
  const sales = numberedSales(story.sales).flatMap((sale) => [
    recipe.invoice(books, sale),
    ...(sale.credited === undefined ? [] : [recipe.creditNote(books, sale)]),
    ...(sale.paidOn === null ? [] : [recipe.receipt(books, sale, sale.paidOn)]),
  ]);
  return [...sales, ...billEntries(story.bills, books)];
}

export const billEntries = (bills: Story['bills'], books: Books): DemoEntry[] =>
  numberedBills(bills).flatMap((bill) => [
    recipe.supplierBill(books, bill),
    recipe.supplierPayment(books, bill),
  ]);

function contributionEntries(due: NumberedContribution, books: Books): DemoEntry[] {
  const accrual = contributionAccrual(books, due);
  return [
    accrual,
    accrualReversed(accrual, due.invoicedOn),
    contributionBill(books, due),
    contributionPaid(books, due),
  ];
}

function socialEntries(story: Story, own: BooksPlan, quarters: readonly Quarter[]): DemoEntry[] {
  const { social, books } = own;
  if (social.kind === 'none') return [];
  if (social.kind === 'micro') return quarters.flatMap((one) => microEntries(story, books, one));
  return quarters.flatMap((quarter) => {
    const on = addDays(addMonths(quarter.from, social.month - 1), social.day - 1);
    if (!isActive(activeTime(story.plan), on)) return [];
    return [recipe.socialContribution(books, social.amount(quarter.year), on, quarter.label())];
  });
}

/**
 * Micro: a share of what is collected in the quarter, declared and paid by the end of the next
 * month.
 */
function microEntries({ sales }: Story, books: Books, quarter: Quarter): DemoEntry[] {
  const collected = Money.sum(sales.filter((sale) => isIn(quarter, sale.paidOn)).map(netOf));
  if (collected.isZero()) return [];
  const on = quarter.lastDay;
  const dues = {
    contributions: collected.times(rateOn(MICRO_CONTRIBUTIONS, on)),
    trainingLevy: collected.times(rateOn(MICRO_TRAINING_LEVY, on)),
    quarter: quarter.label(),
  };
  return [
    recipe.socialAccrual(books, dues, on),
    recipe.socialPayment(books, dues, addDays(quarter.until, 29)),
  ];
}

function firstDeposit({ firstDeposit, books }: BooksPlan, entries: readonly DemoEntry[]): Money {
  if (firstDeposit instanceof Money) return firstDeposit;
  const { bankHolds, on } = firstDeposit;
  return bankHolds.minus(bankMovement(books, entries, on));
}

/** What came into the bank, less what left it, before a day. */
export const bankMovement = (
  { accounts }: Books,
  entries: readonly DemoEntry[],
  before: CalendarDate,
): Money =>
  Money.sum(
    entries
      .filter((one) => one.on < before)
      .flatMap((one) => one.lines)
      .filter((line) => line.account === accounts.bank)
      .map((line) => line.amount),
  );

