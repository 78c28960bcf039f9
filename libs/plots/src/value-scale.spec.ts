import { describe, expect, it } from '@jest/globals';
import { scaleTicks } from './value-scale.js';

const euros = (...amounts: number[]) => amounts.map((amount) => BigInt(amount) * 100n);

describe('the lines of a scale', () => {
  it('are round amounts up to the highest value', () => {
    expect(scaleTicks(0n, 648_000n)).toEqual(euros(0, 2000, 4000, 6000));
    expect(scaleTicks(0n, 10_000n)).toEqual(euros(0, 50, 100));
  });

  it('go below nought with a loss, and always have nought among them', () => {
    expect(scaleTicks(-665_000n, 180_000n)).toEqual(euros(-6000, -4000, -2000, 0));
    expect(scaleTicks(-30_000n, -10_000n)).toEqual(euros(-300, -200, -100, 0));
  });

  it('are nought alone where there is nothing', () => {
    expect(scaleTicks(0n, 0n)).toEqual([0n]);
  });
});
