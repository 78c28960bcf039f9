import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type CalendarDate,
  InvalidCalendarDate,
  InvalidTimeZone,
  addDays,
  addMonths,
  calendarDate,
  calendarDateIn,
  dayOf,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from './calendar-date.js';

const DAY_MS = 86_400_000;
const textOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** From year 1 to 9999, as milliseconds of UTC midnight. */
const midnights = fc
  .integer({
    min: Date.parse('0001-01-01T00:00:00Z') / DAY_MS,
    max: Date.parse('9999-12-31T00:00:00Z') / DAY_MS,
  })
  .map((day) => day * DAY_MS);
const RUNS = { numRuns: 10_000 };

describe('a calendar date', () => {
  it.each(['2026-03-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'accepts %s',
    (text) => expect(calendarDate(text)).toBe(text),
  );

  it.each([
    '2026-02-29', // not a leap year
    '1900-02-29', // a century is none,
    '2100-02-29', // unless it divides by 400
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    '2026-01-01\n',
    '-2026-01-01',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('refuses %j', (text) => {
    expect(() => calendarDate(text)).toThrow(InvalidCalendarDate);
  });

  it('tells exactly the days that exist', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [String(year).padStart(4, '0'), month, day]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        const ms = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(ms) && textOf(ms) === text;
        if (exists) expect(calendarDate(text)).toBe(text);
        else expect(() => calendarDate(text)).toThrow(InvalidCalendarDate);
      }),
      RUNS,
    );
  });

  it('is taken apart into year, month and day', () => {
    const date = calendarDate('2026-03-09');
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2026, 3, 9]);
  });
});

describe('counting days', () => {
  it('steps over the end of February', () => {
    expect(addDays(calendarDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(calendarDate('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(calendarDate('2026-03-01'), -1)).toBe('2026-02-28');
    expect(daysBetween(calendarDate('2024-01-01'), calendarDate('2025-01-01'))).toBe(366);
  });

  it('agrees with UTC over the whole calendar', () => {
    fc.assert(
      fc.property(midnights, midnights, (from, to) => {
        const days = (to - from) / DAY_MS;
        const first = calendarDate(textOf(from));
        const second = calendarDate(textOf(to));
        if (addDays(first, days) !== second) throw new Error(`${first} + ${days} ≠ ${second}`);
        if (daysBetween(first, second) !== days) throw new Error(`${second} - ${first} ≠ ${days}`);
      }),
      RUNS,
    );
  });

  it('meets every day of four centuries once, in order', () => {
    let date: CalendarDate = calendarDate('1899-12-31');
    let ms = Date.parse('1899-12-31T00:00:00Z');
    for (let day = 0; day < 146_097; day += 1) {
      date = addDays(date, 1);
      ms += DAY_MS;
      if (date !== textOf(ms)) throw new Error(`${date} instead of ${textOf(ms)}`);
    }
    expect(date).toBe('2299-12-31');
  });

  it('refuses to leave the calendar, and a part of a day', () => {
    expect(() => addDays(calendarDate('9999-12-31'), 1)).toThrow(InvalidCalendarDate);
    expect(() => addDays(calendarDate('0001-01-01'), -1)).toThrow(InvalidCalendarDate);
    expect(() => addDays(calendarDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(calendarDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });
});

describe('counting months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
    ['2026-12-31', -24, '2024-12-31'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(calendarDate(date), months)).toBe(expected);
  });

  it('lands in the month that UTC says, on the same day or on its last', () => {
    const years = { min: Date.parse('0201-01-01Z'), max: Date.parse('9799-12-31Z') };
    const days = fc.integer({ min: years.min / DAY_MS, max: years.max / DAY_MS });
    fc.assert(
      fc.property(days, fc.integer({ min: -2400, max: 2400 }), (day, months) => {
        const date = calendarDate(textOf(day * DAY_MS));
        const landed = addMonths(date, months);
        const month = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
        month.setUTCMonth(month.getUTCMonth() + months);
        expect(landed.slice(0, 7)).toBe(month.toISOString().slice(0, 7));
        const last = dayOf(lastOfMonth(yearOf(landed), monthOf(landed)));
        expect(dayOf(landed)).toBe(Math.min(dayOf(date), last));
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows the first and last day of a month', () => {
    expect(firstOfMonth(2026, 9)).toBe('2026-09-01');
    expect(lastOfMonth(2026, 9)).toBe('2026-09-30');
    expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastOfMonth(2100, 2)).toBe('2100-02-28');
    expect(lastOfMonth(2026, 12)).toBe('2026-12-31');
    expect(() => firstOfMonth(2026, 13)).toThrow(InvalidCalendarDate);
    expect(() => lastOfMonth(2026, 0)).toThrow(InvalidCalendarDate);
  });
});

describe('the day it is somewhere', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', 'Europe/Brussels', '2026-12-31'], // 23:59 in winter, UTC+1
    ['2026-12-31T23:00:00.000Z', 'Europe/Brussels', '2027-01-01'],
    ['2026-06-30T21:59:59.999Z', 'Europe/Paris', '2026-06-30'], // 23:59 in summer, UTC+2
    ['2026-06-30T22:00:00.000Z', 'Europe/Paris', '2026-07-01'],
    ['2026-03-28T23:00:00.000Z', 'Europe/Brussels', '2026-03-29'], // the night that loses an hour
    ['2026-03-29T21:59:59.999Z', 'Europe/Brussels', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', 'Europe/Brussels', '2026-03-30'],
    ['2026-10-24T22:00:00.000Z', 'Europe/Brussels', '2026-10-25'], // the night that gains one
    ['2026-10-25T22:59:59.999Z', 'Europe/Brussels', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', 'Europe/Brussels', '2026-10-26'],
    ['2026-01-01T03:59:59.999Z', 'America/Martinique', '2025-12-31'],
    ['2026-01-01T12:00:00.000Z', 'Pacific/Noumea', '2026-01-01'],
    ['2026-01-01T13:00:00.000Z', 'Pacific/Noumea', '2026-01-02'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01'],
  ])('at %s in %s is %s', (instant, zone, expected) => {
    expect(calendarDateIn(new Date(instant), zone)).toBe(expected);
  });

  it('is in UTC the day of the instant', () => {
    fc.assert(
      fc.property(midnights, fc.nat(DAY_MS - 1), (midnight, ms) => {
        expect(calendarDateIn(new Date(midnight + ms), 'UTC')).toBe(textOf(midnight));
      }),
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => calendarDateIn(new Date(0), 'Europe/Liege')).toThrow(InvalidTimeZone);
    expect(() => calendarDateIn(new Date(0), '')).toThrow(InvalidTimeZone);
  });
});
