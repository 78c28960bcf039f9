import { describe, expect, it } from '@jest/globals';
import { fixedClock, systemClock } from './clock.js';

describe('a clock', () => {
  it('that is fixed stands still, whatever is done to the instants it gave', () => {
    const instant = new Date('2026-11-22T10:00:00Z');
    const clock = fixedClock(instant);
    instant.setUTCFullYear(1999);
    clock.now().setUTCFullYear(2001);
    expect(clock.now().toISOString()).toBe('2026-11-22T10:00:00.000Z');
  });

  it('cannot stand at an invalid date', () => {
    expect(() => fixedClock(new Date('never'))).toThrow(RangeError);
  });

  it('of the machine goes on', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
