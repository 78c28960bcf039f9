import { describe, expect, it } from '@jest/globals';
import { calendarDate, calendarDateIn, fixedClock } from '@plusloin/kernel';
import { clockOf, DEMO_ZONE } from './moved-clock.js';

/** What the demonstration of a day shows when the machine says `instant`. */
const shown = (today: string, instant: string) =>
  clockOf({ today: calendarDate(today) }, fixedClock(new Date(instant)))
    .now()
    .toISOString();

describe('the clock of the demonstration', () => {
  it('is the clock of the machine where no day is given', () => {
    const machine = fixedClock(new Date('2026-11-22T23:11:00Z'));
    expect(clockOf({}, machine)).toBe(machine);
  });

  it('keeps the hour and plays on the day of Brussels, late in the evening too', () => {
    expect(shown('2026-10-05', '2026-11-22T09:00:00Z')).toBe('2026-10-05T09:00:00.000Z');
    // 00:11 of the 23rd in Brussels becomes 00:11 of the 22nd there.
    expect(shown('2026-11-22', '2026-11-22T23:11:00Z')).toBe('2026-11-21T23:11:00.000Z');
    // 23:30 in winter would be 00:30 of the next day in summer, 00:30 in summer 23:30 of the
    // day before in winter.
    expect(shown('2026-07-14', '2026-11-22T22:30:00Z')).toBe('2026-07-14T21:30:00.000Z');
    expect(shown('2026-11-22', '2026-07-13T22:30:00Z')).toBe('2026-11-21T23:30:00.000Z');
  });

  it('plays on its day at every hour of the year', () => {
    const days = ['2026-03-29', '2026-07-14', '2026-10-25', '2026-12-31'];
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour, 30)).toISOString();
      for (const day of days) {
        expect(calendarDateIn(new Date(shown(day, instant)), DEMO_ZONE)).toBe(day);
      }
    }
  });
});
