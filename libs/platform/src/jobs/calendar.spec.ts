import { describe, expect, it } from '@jest/globals';
import { nextOccurrence } from './calendar.js';

const from = (cron: string, timeZone: string, start: string, count: number): string[] => {
  const instants: Date[] = [];
  for (let at = new Date(start); instants.length < count; ) {
    at = nextOccurrence({ cron, timeZone }, at);
    instants.push(at);
  }
  return instants.map((at) => at.toISOString());
};

describe('The hour of a schedule', () => {
  it('is six in the morning of the cooperative, the day after the quarter', () => {
    const days = from('0 6 1 1,4,7,10 *', 'Europe/Brussels', '2026-11-22T09:00:00Z', 3);
    expect(days).toEqual([
      '2027-01-01T05:00:00.000Z', // winter: one hour ahead
      '2027-04-01T04:00:00.000Z', // summer: two
      '2027-07-01T04:00:00.000Z',
    ]);
  });

  it('comes once in the night that has it twice', () => {
    // In the night to 25 October 2026 the clocks go from 3:00 back to 2:00.
    const nights = from('30 2 * * *', 'Europe/Paris', '2026-10-23T22:00:00Z', 3);
    expect(nights).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('comes once in the night that has it not', () => {
    // In the night to 29 March 2026 the clocks go from 2:00 forward to 3:00.
    const nights = from('30 2 * * *', 'Europe/Brussels', '2026-03-27T22:00:00Z', 3);
    expect(nights).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
  });

  it('must be one that comes', () => {
    const never = () => from('0 6 30 2 *', 'Europe/Brussels', '2026-11-22T09:00:00Z', 1);
    expect(never).toThrow();
    expect(() => from('0 6 * * *', 'Mars/Phobos', '2026-11-22T09:00:00Z', 1)).toThrow();
  });
});
