import {
  addDays,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
  type CalendarDate,
} from '@plusloin/kernel';

/** Whole months come from the table of balances; the days of a month begun, from its postings. */
export interface Reading {
  readonly year: number;
  /** 0, the opening of the year alone, to 12. */
  readonly wholeMonths: number;
  readonly begunMonth: Days | null;
}

/** `[from, until)`. */
export interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** What counts at the end of a day. */
export function atEndOf(day: CalendarDate): Reading {
  const [year, month] = [yearOf(day), monthOf(day)];
  if (day === lastOfMonth(year, month)) return { year, wholeMonths: month, begunMonth: null };
  const begunMonth = { from: firstOfMonth(year, month), until: addDays(day, 1) };
  return { year, wholeMonths: month - 1, begunMonth };
}

/**
 * What counts before a day begins. On the first of January it is the opening of that year, and not
 * the end of the year before: expense and income begin at nought.
 */
export function before(day: CalendarDate): Reading {
  const isNewYear = monthOf(day) === 1 && dayOf(day) === 1;
  if (isNewYear) return { year: yearOf(day), wholeMonths: 0, begunMonth: null };
  return atEndOf(addDays(day, -1));
}

/** The months that lie wholly in `[from, until)`, and the days beside them. */
export interface Span {
  /** Months counted from the year 0: `[firstMonth, endMonth)`. */
  readonly firstMonth: number;
  readonly endMonth: number;
  readonly looseDays: readonly Days[];
}

export function spanOf({ from, until }: Days): Span {
  const firstMonth = monthsOf(from) + (dayOf(from) === 1 ? 0 : 1);
  const endMonth = monthsOf(until);
  if (firstMonth > endMonth) {
    return { firstMonth, endMonth: firstMonth, looseDays: [{ from, until }] };
  }
  const looseDays = [
    { from, until: firstDayOf(firstMonth) },
    { from: firstDayOf(endMonth), until },
  ].filter((days) => days.from < days.until);
  return { firstMonth, endMonth, looseDays };
}

const monthsOf = (day: CalendarDate): number => yearOf(day) * 12 + monthOf(day) - 1;

const firstDayOf = (months: number): CalendarDate =>
  firstOfMonth(Math.floor(months / 12), (months % 12) + 1);
