import { addMonths, calendarDate, Quarter, type CalendarDate } from '@plusloin/kernel';
import type { Span } from '@plusloin/ledger';

/** What a close is about: a quarter, or the four quarters of a year together. */
export interface ClosingSpan extends Span {
  /** '2026-Q3' or '2026': as the close is kept and its folder is called. */
  readonly name: string;
  readonly isYear: boolean;
  readonly lastDay: CalendarDate;
  /** The quarter itself, or the fourth one. */
  readonly lastQuarter: Quarter;
  readonly quarters: readonly Quarter[];
}

/** Reads the name of a span. */
export const spanOf = (name: string): ClosingSpan =>
  /^\d{4}$/.test(name) ? yearSpan(Number(name)) : quarterSpan(Quarter.parse(name));

export const quarterSpan = (quarter: Quarter): ClosingSpan => ({
  name: quarter.toString(),
  isYear: false,
  ...{ year: quarter.year, months: quarter.months, from: quarter.from, until: quarter.until },
  lastDay: quarter.lastDay,
  lastQuarter: quarter,
  quarters: [quarter],
});

/** The twelve months of a civil year; period 13 belongs to the annual accounts. */
export function yearSpan(year: number): ClosingSpan {
  const quarters = [1, 2, 3, 4].map((number) => Quarter.of(year, number));
  const lastQuarter = Quarter.of(year, 4);
  return {
    ...{ name: lastQuarter.toString().slice(0, 4), isYear: true, year, lastQuarter, quarters },
    months: quarters.flatMap((quarter) => quarter.months),
    from: calendarDate(Quarter.of(year, 1).from),
    until: lastQuarter.until,
    lastDay: lastQuarter.lastDay,
  };
}

/** From January to the last day of a span. */
export const yearToDateOf = ({ year, months, until }: Span): Span => ({
  year,
  months: Array.from({ length: months.at(-1) ?? 0 }, (_, nth) => nth + 1),
  from: Quarter.of(year, 1).from,
  until,
});

/** The same months a year before. */
export const yearBeforeOf = ({ year, months, from, until }: Span): Span => ({
  ...{ year: year - 1, months },
  from: addMonths(from, -12),
  until: addMonths(until, -12),
});
