import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  lastOfMonth,
  type Quarter,
} from '@plusloin/kernel';
import {
  accrualReversed,
  contributionAccrued,
  contributionInvoice,
  contributionReceived,
  internalContribution,
} from './contribution-recipes.js';
import { type DemoEntry } from './entry.js';
import { type Books, type NumberedContribution } from './facts.js';
import { commonBills, isActive } from './invented-quarter.js';
import { activityEntries, billEntries } from './member-books.js';
import { payroll, payrollDuesPaid, type Payslip, wagesPaid } from './payroll-recipes.js';
import { type CooperativePlan, type MemberPlan } from './plans.js';
import { practiceTakenOver } from './practice-moves.js';
import { sharesPaidIn, subsidy } from './recipes.js';
import { activeTime, type Story } from './story.js';
import { vatEntries } from './vat-entries.js';

/**
 * The cooperative's own books: what it shares is the common part; the practices it employs are kept
 * in them too.
 */
export function cooperativeEntries(
  plan: CooperativePlan,
  employed: readonly Story[],
  contributions: readonly NumberedContribution[],
  quarters: readonly Quarter[],
): DemoEntry[] {
  const { books } = plan;
  const sales = employed.flatMap((story) => story.sales);
  const practiceBills = employed.flatMap((story) => story.bills);
  const bills = quarters.flatMap((quarter) => commonBills(plan.costs, quarter));
  const activity = [
    ...activitySales(sales, books),
    ...billEntries([...bills, ...practiceBills], books),
    ...contributions.flatMap((due) => contributionEntries(due, books)),
    ...quarters.flatMap((quarter) => subsidyEntries(plan, quarter)),
    ...employed.flatMap((story) => payrollEntries(story.plan, books, quarters)),
  ];
  const all = [...activity, ...takenOver(employed, books, activity, quarters)];
  return [
    sharesPaidIn(books, plan.capital, plan.began),
    ...all,
    ...vatEntries(books, all, quarters),
  ];
}

/** What practices that move to books of their own leave behind, on their last day here. */
function takenOver(
  employed: readonly Story[],
  books: Books,
  activity: readonly DemoEntry[],
  quarters: readonly Quarter[],
): DemoEntry[] {
  const posted = [...activity, ...vatEntries(books, activity, quarters)];
  return employed.flatMap(({ plan }) =>
    plan.leaves === undefined
      ? []
      : plan.practices.flatMap(({ code }) =>
          practiceTakenOver(books, code, posted, lastDay(plan)),
        ),
  );
}

const lastDay = ({ leaves }: MemberPlan): CalendarDate =>
  leaves === undefined ? FAR_AWAY : addDays(leaves.settledUntil, -1);

const FAR_AWAY = calendarDate('9999-12-31');

/**
 * One series for all the practices that the cooperative invoices for; their bills are numbered with
 * the rest.
 */
const activitySales = (sales: Story['sales'], books: Books): DemoEntry[] =>
  activityEntries({ sales, bills: [] }, books);

function contributionEntries(due: NumberedContribution, books: Books): DemoEntry[] {
  if (due.number === null) return [internalContribution(books, due)];
  const accrual = contributionAccrued(books, due);
  return [
    accrual,
    accrualReversed(accrual, due.invoicedOn),
    contributionInvoice(books, due),
    contributionReceived(books, due),
  ];
}

const subsidyEntries = (plan: CooperativePlan, quarter: Quarter): DemoEntry[] =>
  plan.subsidies.map(({ from, amount, month, day, label }) => {
    const on = addDays(addMonths(quarter.from, month - 1), day - 1);
    return subsidy(plan.books, from, amount, on, label);
  });

/**
 * The payslip of each month; the net is paid on the 3rd of the next, dues and tax on the 15th, or
 * on the last day of who leaves.
 */
function payrollEntries(
  member: MemberPlan,
  books: Books,
  quarters: readonly Quarter[],
): DemoEntry[] {
  const { payroll: pay } = member;
  if (pay === undefined) return [];
  const practice = member.practices[0].code;
  return quarters
    .flatMap((quarter) => quarter.months.map((month) => lastOfMonth(quarter.year, month)))
    .filter((on) => isActive(activeTime(member), on))
    .flatMap((on) => {
      const slip: Payslip = { practice, member: member.code, month: on.slice(0, 7), ...pay };
      return [
        payroll(books, slip, on),
        wagesPaid(books, slip, sooner(addDays(on, 3), lastDay(member))),
        payrollDuesPaid(books, slip, sooner(addDays(on, 15), lastDay(member))),
      ];
    });
}

const sooner = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
