import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divideHalfAwayFromZero } from './rounding.js';

/** The rule as it is said: cut, look at what was cut, from a half on step away from zero. */
function naively(dividend: bigint, divisor: bigint): bigint {
  const cut = dividend / divisor;
  const rest = dividend % divisor;
  const restSize = rest < 0n ? -rest : rest;
  const divisorSize = divisor < 0n ? -divisor : divisor;
  if (restSize + restSize < divisorSize) return cut;
  return dividend < 0n === divisor < 0n ? cut + 1n : cut - 1n;
}

describe('rounding half away from zero', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [-5n, -2n, 3n],
    [7n, 3n, 2n],
    [8n, 3n, 3n],
    [-1n, 3n, 0n],
    [1n, 2n, 1n],
    [49n, 100n, 0n],
    [0n, 7n, 0n],
  ])('%d / %d is %d', (dividend, divisor, rounded) => {
    expect(divideHalfAwayFromZero(dividend, divisor)).toBe(rounded);
  });

  it('agrees with the rule as it is said, whatever the signs', () => {
    const any = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    const small = fc.bigInt({ min: -50n, max: 50n });
    const numbers = fc.oneof(any, small);
    fc.assert(
      fc.property(numbers, numbers.filter((n) => n !== 0n), (dividend, divisor) => {
        expect(divideHalfAwayFromZero(dividend, divisor)).toBe(naively(dividend, divisor));
      }),
      { numRuns: 10_000 },
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => divideHalfAwayFromZero(1n, 0n)).toThrow(RangeError);
  });
});
