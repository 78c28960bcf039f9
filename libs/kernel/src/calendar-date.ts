import { DomainError } from './domain-error.js';

/**
 * A day of business, '2026-03-31', without hour or zone: Gregorian, years 0001 to 9999.
 * As texts they sort, compare (`<`, `===`) and travel (JSON, SQL `date`) as they are.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** Throws `InvalidCalendarDate` unless the text is a real day written yyyy-mm-dd. */
export function calendarDate(text: string): CalendarDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const isReal =
    year !== undefined && Number(year) >= 1 && isDayOfMonth(Number(year), +month, +day);
  if (!isReal) throw new InvalidCalendarDate(text);
  return text as CalendarDate;
}

/** 1 to 9999. */
export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));
/** 1 to 31. */
export const dayOf = (date: CalendarDate): number => Number(date.slice(8, 10));

/** Forward, or back when negative. Throws `InvalidCalendarDate` beyond the year 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + wholeNumber(days));
}

/** The same day of another month, or the last one it has: 31 January + 1 month is 28 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = yearOf(date) * 12 + (monthOf(date) - 1) + wholeNumber(months);
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Days from the first to the second, negative when the second comes before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Month 1 to 12. Throws `InvalidCalendarDate` on a month that does not exist. */
export const firstOfMonth = (year: number, month: number): CalendarDate => written(year, month, 1);

/** Month 1 to 12. Throws `InvalidCalendarDate` on a month that does not exist. */
export function lastOfMonth(year: number, month: number): CalendarDate {
  return written(year, month, daysInMonth(year, month));
}

/**
 * The day it is at an instant in an IANA time zone ('Europe/Brussels'), summer time included.
 * Throws `InvalidTimeZone` on a zone that does not exist.
 */
export function calendarDateIn(instant: Date, timeZone: string): CalendarDate {
  const parts = new Map<string, string>();
  for (const { type, value } of dayFormat(timeZone).formatToParts(instant)) parts.set(type, value);
  return written(Number(parts.get('year')), Number(parts.get('month')), Number(parts.get('day')));
}

/** Building a format costs a hundred times more than using it. There are some 600 zones. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = dayFormats.get(timeZone);
  if (format === undefined) {
    format = newDayFormat(timeZone);
    dayFormats.set(timeZone, format);
  }
  return format;
}

function newDayFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  } catch {
    // All else in these options is constant: the zone alone can be refused.
    throw new InvalidTimeZone(timeZone);
  }
}

function written(year: number, month: number, day: number): CalendarDate {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return calendarDate(text);
}

function isDayOfMonth(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeap ? 29 : 28;
}

/**
 * Days since 1 March of the year 0. Counting years from March puts the leap day last, so that the
 * days before a month need no table: (153 m + 2) / 5 with March as 0. Source: H. Hinnant,
 * "chrono-compatible low-level date algorithms", days_from_civil.
 */
function dayNumber(date: CalendarDate): number {
  const month = (monthOf(date) + 9) % 12;
  const year = yearOf(date) - (month >= 10 ? 1 : 0);
  const beforeYear = year * 365 + Math.floor(year / 4) - Math.floor(year / 100);
  const beforeMonth = Math.floor((153 * month + 2) / 5);
  return beforeYear + Math.floor(year / 400) + beforeMonth + dayOf(date) - 1;
}

const DAYS_OF_400_YEARS = 146_097;

/** The inverse of `dayNumber`, civil_from_days of the same source. */
function dateOfDayNumber(number: number): CalendarDate {
  const era = Math.floor(number / DAYS_OF_400_YEARS);
  const dayOfEra = number - era * DAYS_OF_400_YEARS;
  const leapDaysOfCenturies = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524);
  const leapDays = leapDaysOfCenturies + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const beforeYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - beforeYear;
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0);
  return written(year, ((month + 2) % 12) + 1, day);
}

function wholeNumber(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number: ${count}`);
  return count;
}

export class InvalidCalendarDate extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'kernel.invalid-calendar-date';
  constructor(text: string) {
    super('not a day of the calendar', { text: text.slice(0, 40) });
  }
}

export class InvalidTimeZone extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'kernel.invalid-time-zone';
  constructor(text: string) {
    super('not a time zone', { text: text.slice(0, 40) });
  }
}
