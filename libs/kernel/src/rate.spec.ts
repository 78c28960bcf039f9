import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidRate, Rate } from './rate.js';

describe('a rate', () => {
  it.each([
    ['21', 1005n, 211n], // 10.05 × 21 % = 2.1105
    ['21', 1000n, 210n],
    ['50', 1n, 1n], // half a cent goes up,
    ['50', -1n, -1n], // and down when it is owed
    ['-50', 1n, -1n],
    ['5.5', 999n, 55n], // 9.99 × 5.5 % = 0.54945
    ['0.125', 400n, 1n], // 4.00 × 0.125 % = 0.005
    ['33.333333', 300n, 100n],
    ['0', 123n, 0n],
  ])('of %s %% on %d minor units is %d', (percent, minor, expected) => {
    expect(Rate.ofPercent(percent).applyTo(minor)).toBe(expected);
  });

  it('is the same written as per cent or as a fraction', () => {
    expect(Rate.ofPercent('21')).toEqual(Rate.ofFraction('0.21'));
    expect(Rate.ofPercent('21.00')).toEqual(Rate.ofFraction('0.2100'));
    expect(Rate.ofPercent('1000')).toEqual(Rate.ofFraction('10'));
  });

  it('is written as the fraction, exactly', () => {
    expect(Rate.ofPercent('21').toString()).toBe('0.21');
    expect(Rate.ofPercent('-0.5').toString()).toBe('-0.005');
    expect(Rate.ofPercent('100').toString()).toBe('1');
    expect(Rate.ofFraction('0').toString()).toBe('0');
    expect(JSON.stringify({ rate: Rate.ofPercent('5.5') })).toBe('{"rate":"0.055"}');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(12), (n, scale) => {
        const size = (n < 0n ? -n : n).toString().padStart(scale + 1, '0');
        const cut = size.length - scale;
        const decimals = scale === 0 ? '' : `.${size.slice(cut)}`;
        const rate = Rate.ofFraction(`${n < 0n ? '-' : ''}${size.slice(0, cut)}${decimals}`);
        expect(Rate.ofFraction(rate.toString())).toEqual(rate);
        expect(rate.applyTo(10n ** BigInt(scale))).toBe(n);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['', ' 21', '21 ', '21%', '2,5', '.5', '5.', '+5', '1e2', 'NaN', '--1', '9'.repeat(31)])(
    'refuses to read %j',
    (text) => {
      expect(() => Rate.ofPercent(text)).toThrow(InvalidRate);
      expect(() => Rate.ofFraction(text)).toThrow(InvalidRate);
    },
  );
});
