import { describe, expect, it } from '@jest/globals';
import { belgianQuarter, microDues, soleTraderYear } from './social-dues.js';

describe('What a Belgian fund asks in a quarter', () => {
  it('is a quarter of the contribution of a year, with a fee of 4 %', () => {
    // 9 500.00 × 20.5 % / 4 = 486.875, × 1.04.
    const alice = { year: 2026, income: '9500.00' };
    expect(belgianQuarter('complémentaire', alice)).toBe('506.35');
    // 9 500.00 × 14.7 % / 4 = 349.125, × 1.04.
    expect(belgianQuarter('pensionné', alice)).toBe('363.09');
  });

  it('is nothing below the threshold of those who need not pay, and the floor of others', () => {
    const poor = { year: 2026, income: '-300.00' };
    expect(belgianQuarter('complémentaire', poor)).toBe('0.00');
    expect(belgianQuarter('étudiant', poor)).toBe('0.00');
    // 17 374.08 × 20.5 % / 4 × 1.04.
    expect(belgianQuarter('principal', poor)).toBe('926.04');
  });

  it('is the lowest of all for somebody who begins', () => {
    // 1 922.16 × 20.5 % / 4 × 1.04.
    expect(belgianQuarter('complémentaire', { year: 2026, income: null })).toBe('102.45');
    expect(belgianQuarter('principal', { year: 2026, income: null })).toBe('926.04');
  });

  it('is not known of a year without figures', () => {
    expect(belgianQuarter('principal', { year: 2031, income: '9500.00' })).toBe(null);
    expect(belgianQuarter('principal', { year: 2031, income: null })).toBe(null);
  });
});

describe('What the Urssaf asks', () => {
  it('is told of a micro line by line', () => {
    expect(microDues(2026, '6880')).toEqual({
      ...{ contributions: '1761.28', training: '13.76' },
      ...{ percent: '25.6', trainingPercent: '0.2' },
    });
    expect(microDues(2031, '6880')).toBe(null);
  });

  it('is told of a sole trader for the year, and never of less than nothing', () => {
    expect(Number(soleTraderYear(2026, '30000.00'))).toBeGreaterThan(8000);
    expect(soleTraderYear(2026, '-1.00')).toBe(soleTraderYear(2026, '0.00'));
    expect(soleTraderYear(2031, '30000.00')).toBe(null);
  });
});
