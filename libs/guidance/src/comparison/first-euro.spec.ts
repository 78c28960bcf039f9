import { describe, expect, it } from '@jest/globals';
import { firstEuro } from './first-euro.js';

/** What is left of a turnover with a rate that changes at kinks, and a floor to begin with. */
const left = (turnover: number): number =>
  turnover -
  Math.max(3_600, 0.205 * Math.min(turnover, 75_000)) -
  0.1416 * Math.max(0, Math.min(turnover, 110_000) - 75_000) -
  0.25 * Math.max(0, turnover - 14_000) -
  0.2 * Math.max(0, turnover - 31_000);

const search = (wanted: number) => {
  let asked = 0;
  const amountAt = (euro: number) => {
    asked += 1;
    return left(euro) - wanted;
  };
  const [low, high] = [0, 300_000].map((at) => ({ at, amount: left(at) - wanted }));
  if (low === undefined || high === undefined) throw new Error('two ends');
  return { euro: firstEuro(amountAt, low, high), asked };
};

describe('the first euro', () => {
  it.each([1, 900, 6_000, 12_345.67, 21_600, 45_000, 99_999])('that leaves %d', (wanted) => {
    const { euro, asked } = search(wanted);
    expect(left(euro)).toBeGreaterThanOrEqual(wanted);
    expect(left(euro - 1)).toBeLessThan(wanted);
    expect(asked).toBeLessThanOrEqual(14);
  });
});
