import { addMonths, calendarDate, Quarter, type CalendarDate } from '@plusloin/kernel';
import type { Span } from '@plusloin/ledger';
import type { StatementHead } from './statement-shapes.js';

/** What a close is about: a quarter, or the quarters of a year together. */
export interface ClosingSpan extends Span {
  /** '2026-Q3' or '2026': as the close is kept and its folder is called. */
  readonly name: string;
  readonly isYear: boolean;
  readonly lastDay: CalendarDate;
  /** The quarter itself, or the fourth one. */
  readonly lastQuarter: Quarter;
  readonly quarters: readonly Quarter[];
}

/** The span that a statement is of. */
export const spanOf = ({
  period,
  quarter,
  from,
}: Pick<StatementHead, 'period' | 'quarter' | 'from'>): ClosingSpan =>
  period === undefined
    ? quarterSpan(Quarter.parse(quarter))
    : yearSpan(Number(period), Quarter.containing(calendarDate(from)).number);

export const quarterSpan = (quarter: Quarter): ClosingSpan => ({
  name: quarter.toString(),
  isYear: false,
  ...{ year: quarter.year, months: quarter.months, from: quarter.from, until: quarter.until },
  lastDay: quarter.lastDay,
  lastQuarter: quarter,
  quarters: [quarter],
});

/**
 * The months of a civil year from its first quarter that is closed here, which is the first of the
 * year unless a cooperative came in the middle of it; period 13 belongs to the annual accounts.
 */
export function yearSpan(year: number, first = 1): ClosingSpan {
  const quarters = [1, 2, 3, 4].slice(first - 1).map((number) => Quarter.of(year, number));
  const lastQuarter = Quarter.of(year, 4);
  return {
    ...{ name: lastQuarter.toString().slice(0, 4), isYear: true, year, lastQuarter, quarters },
    months: quarters.flatMap((quarter) => quarter.months),
    from: Quarter.of(year, first).from,
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
