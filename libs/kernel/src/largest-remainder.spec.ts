import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitByLargestRemainder } from './largest-remainder.js';

const totals = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0n));
const RUNS = { numRuns: 10_000 };

describe('a split by the largest remainder', () => {
  it('gives the odd cent of 1.00 among three to the first', () => {
    expect(splitByLargestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  });

  it('gives the units left over to the largest remainders, not to the largest weights', () => {
    // 10 × 7/13 = 5.38, 10 × 4/13 = 3.08, 10 × 2/13 = 1.54: the unit left goes to the third.
    expect(splitByLargestRemainder(10n, [7n, 4n, 2n])).toEqual([5n, 3n, 2n]);
  });

  it('gives each unit left over to somebody else', () => {
    // 100 × 1/7 = 14.29 (×5) and 100 × 2/7 = 28.57: 98 are given, the two left go to .57 and .29.
    const shares = splitByLargestRemainder(100n, [1n, 1n, 1n, 1n, 1n, 2n]);
    expect(shares).toEqual([15n, 14n, 14n, 14n, 14n, 29n]);
  });

  it('takes back in a negative total exactly what the positive one gave', () => {
    fc.assert(
      fc.property(totals, weights, (total, by) => {
        const taken = splitByLargestRemainder(-total, by).map((share) => -share);
        expect(taken).toEqual(splitByLargestRemainder(total, by));
      }),
    );
  });

  it('sums to the whole, always', () => {
    fc.assert(
      fc.property(totals, weights, (total, by) => {
        const sum = splitByLargestRemainder(total, by).reduce((a, b) => a + b, 0n);
        if (sum !== total) throw new Error(`${sum} instead of ${total}`);
      }),
      RUNS,
    );
  });

  it('leaves every share less than one unit from its exact part', () => {
    fc.assert(
      fc.property(totals, weights, (total, by) => {
        const whole = by.reduce((a, b) => a + b, 0n);
        splitByLargestRemainder(total, by).forEach((share, place) => {
          const distance = share * whole - total * by[place];
          if (distance >= whole || -distance >= whole) throw new Error(`share ${place}: ${share}`);
        });
      }),
      RUNS,
    );
  });

  it('gives a heavier weight no less than a lighter one, and a weight of zero nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (total, by) => {
        const shares = splitByLargestRemainder(total, by);
        by.forEach((weight, place) => {
          if (weight === 0n) expect(shares[place]).toBe(0n);
          by.forEach((other, elsewhere) => {
            if (weight > other && shares[place] < shares[elsewhere]) {
              throw new Error(`${weight} → ${shares[place]}, ${other} → ${shares[elsewhere]}`);
            }
          });
        });
      }),
    );
  });

  it('splits nothing among nobody, and nothing among weights of zero', () => {
    expect(splitByLargestRemainder(0n, [])).toEqual([]);
    expect(splitByLargestRemainder(0n, [0n, 0n])).toEqual([0n, 0n]);
  });

  it('refuses a total that nobody can take', () => {
    expect(() => splitByLargestRemainder(1n, [])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(1n, [0n, 0n])).toThrow(RangeError);
  });

  it('refuses a negative weight', () => {
    expect(() => splitByLargestRemainder(10n, [2n, -1n])).toThrow(RangeError);
  });
});
