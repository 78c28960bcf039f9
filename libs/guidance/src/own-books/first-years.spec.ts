import { describe, expect, it } from '@jest/globals';
import { quartilesOf } from './first-years.js';

describe('Quartiles', () => {
  it('lie between neighbours, in whole hundreds', () => {
    const five = [1_000_000n, 1_204_000n, 1_506_000n, 2_000_000n, 9_000_000n];
    expect(quartilesOf(five)).toEqual({ lower: '12000.00', middle: '15100.00', upper: '20000.00' });
    expect(quartilesOf([0n, 100_000n, 200_000n, 300_000n, 400_000n, 500_000n])).toEqual({
      ...{ lower: '1300.00', middle: '2500.00', upper: '3800.00' },
    });
  });

  it('may be losses', () => {
    expect(quartilesOf([-46_000n, -46_000n, -46_000n, -46_000n, -46_000n]).middle).toBe('-500.00');
  });
});
