import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate, monthOf, yearOf } from './calendar-date.js';
import { InvalidQuarter, Quarter } from './quarter.js';

const quarters = fc
  .tuple(fc.integer({ min: 1000, max: 8999 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => Quarter.of(year, number));

describe('a quarter', () => {
  it('includes its first day and excludes the day it ends on', () => {
    const quarter = Quarter.parse('2026-Q3');
    expect(quarter.from).toBe('2026-07-01');
    expect(quarter.until).toBe('2026-10-01');
    expect(quarter.lastDay).toBe('2026-09-30');
    expect(quarter.months).toEqual([7, 8, 9]);
    expect([quarter.year, quarter.number]).toEqual([2026, 3]);
  });

  it('ends a year with its last quarter', () => {
    expect(Quarter.of(2026, 4).until).toBe('2027-01-01');
    expect(Quarter.of(2026, 4).lastDay).toBe('2026-12-31');
    expect(Quarter.of(2026, 4).next().toString()).toBe('2027-Q1');
    expect(Quarter.of(2026, 1).previous().toString()).toBe('2025-Q4');
  });

  it.each([
    ['2026-Q3', 0, '2026-Q3'],
    ['2026-Q3', 7, '2024-Q4'],
    ['2026-Q3', 8, '2024-Q3'],
    ['2026-Q1', 1, '2025-Q4'],
    ['2026-Q3', -2, '2027-Q1'],
  ])('%s minus %d is %s', (from, count, expected) => {
    expect(Quarter.parse(from).minus(count).toString()).toBe(expected);
  });

  it('is written for people and for files', () => {
    expect(Quarter.of(2026, 3).label()).toBe('T3 2026');
    expect(Quarter.of(2026, 3).toString()).toBe('2026-Q3');
    expect(JSON.stringify([Quarter.of(2026, 3)])).toBe('["2026-Q3"]');
  });

  it.each(['2026-Q0', '2026-Q5', '2026-3', '2026Q3', '26-Q3', '2026-q3', '12026-Q3', '0000-Q1'])(
    'refuses to read %j',
    (text) => {
      expect(() => Quarter.parse(text)).toThrow(InvalidQuarter);
    },
  );

  it('refuses a number that is no quarter', () => {
    expect(() => Quarter.of(2026, 0)).toThrow(InvalidQuarter);
    expect(() => Quarter.of(2026, 5)).toThrow(InvalidQuarter);
    expect(() => Quarter.of(2026, 1.5)).toThrow(InvalidQuarter);
    expect(() => Quarter.of(2026.5, 1)).toThrow(InvalidQuarter);
    expect(() => Quarter.of(9998, 4).next()).toThrow(InvalidQuarter);
    expect(() => Quarter.of(1, 1).previous()).toThrow(InvalidQuarter);
    expect(() => Quarter.of(2026, 1).minus(0.5)).toThrow(InvalidQuarter);
  });

  it('stays within the calendar, its end included', () => {
    expect(Quarter.of(9998, 4).until).toBe('9999-01-01');
    expect(Quarter.of(1, 1).toString()).toBe('0001-Q1');
    expect(Quarter.parse('0001-Q1').from).toBe('0001-01-01');
  });

  it('follows the one before without gap or overlap', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(quarter.next().from).toBe(quarter.until);
        expect(addDays(quarter.until, -1)).toBe(quarter.lastDay);
        expect(quarter.next().previous().equals(quarter)).toBe(true);
        expect(Quarter.parse(quarter.toString()).equals(quarter)).toBe(true);
        expect(quarter.equals(quarter.next())).toBe(false);
        expect(quarter.toString() < quarter.next().toString()).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('contains each of its days and no other', () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: -400, max: 400 }), (quarter, days) => {
        const date = addDays(quarter.from, days);
        const isWithin = quarter.from <= date && date < quarter.until;
        expect(Quarter.containing(date).equals(quarter)).toBe(isWithin);
        const isOfItsMonths = quarter.months.includes(monthOf(date));
        expect(isWithin).toBe(yearOf(date) === quarter.year && isOfItsMonths);
      }),
      { numRuns: 2_000 },
    );
  });

  it('contains the last day of February of a leap year', () => {
    expect(Quarter.containing(calendarDate('2024-02-29')).toString()).toBe('2024-Q1');
  });
});

describe('the quarter it is in a time zone', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', 'Europe/Brussels', '2026-Q4'], // 31-12 at 23:59
    ['2026-12-31T23:00:00.000Z', 'Europe/Brussels', '2027-Q1'],
    ['2026-03-31T21:59:59.999Z', 'Europe/Brussels', '2026-Q1'], // summer time, two days old
    ['2026-03-31T22:00:00.000Z', 'Europe/Brussels', '2026-Q2'],
    ['2026-06-30T22:00:00.000Z', 'Europe/Paris', '2026-Q3'],
    ['2026-09-30T21:59:59.999Z', 'Europe/Paris', '2026-Q3'],
    ['2026-09-30T22:00:00.000Z', 'Europe/Paris', '2026-Q4'],
    ['2026-03-29T00:59:59.999Z', 'Europe/Brussels', '2026-Q1'], // either side of the change,
    ['2026-03-29T01:00:00.000Z', 'Europe/Brussels', '2026-Q1'], // the quarter stays
    ['2026-10-25T00:30:00.000Z', 'Europe/Brussels', '2026-Q4'], // half past two, the first time
    ['2026-10-25T01:30:00.000Z', 'Europe/Brussels', '2026-Q4'], // and the second
    ['2026-04-01T02:00:00.000Z', 'America/Martinique', '2026-Q1'],
  ])('at %s in %s is %s', (instant, zone, expected) => {
    expect(Quarter.at(new Date(instant), zone).toString()).toBe(expected);
  });

  // In 2024 summer time began on 31 March: the change of hour falls on the quarter's last night.
  it('ends at midnight of the place also on the day of a change of hour', () => {
    const numberAt = (instant: string) => Quarter.at(new Date(instant), 'Europe/Brussels').number;
    expect(numberAt('2024-03-31T00:59:59.999Z')).toBe(1); // 01:59:59, before the change
    expect(numberAt('2024-03-31T01:00:00.000Z')).toBe(1); // 03:00, after it
    expect(numberAt('2024-03-31T21:59:59.999Z')).toBe(1); // 23:59:59
    expect(numberAt('2024-03-31T22:00:00.000Z')).toBe(2); // midnight
  });
});
