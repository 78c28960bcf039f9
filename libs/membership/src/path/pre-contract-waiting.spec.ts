import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { firstDayToSign, waitingRules } from './pre-contract-waiting.js';

const first = (country: 'BE' | 'FR', handedOn: string) =>
  firstDayToSign(country, calendarDate(handedOn));

describe('The time to read the pre-contract information', () => {
  it('is one whole month in Belgium', () => {
    expect(first('BE', '2026-10-22')).toBe('2026-11-23');
    expect(first('BE', '2026-01-31')).toBe('2026-03-01');
  });

  it('is twenty whole days in France', () => {
    expect(first('FR', '2026-11-02')).toBe('2026-11-23');
    expect(first('FR', '2024-02-20')).toBe('2024-03-12');
  });

  it('is that of the day of handing over, and no law reaches back before its first day', () => {
    expect(() => first('BE', '2014-05-30')).toThrow(/no rule/);
    expect(first('BE', '2014-05-31')).toBe('2014-07-01');
  });

  it('says where each rule was read, and when', () => {
    for (const { source, verifiedOn } of waitingRules) {
      expect([source !== '', verifiedOn >= '2026-11-22']).toEqual([true, true]);
    }
  });
});
