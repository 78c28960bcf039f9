/**
 * The quotient rounded to the nearest whole number, a half away from zero: 5/2 → 3, −5/2 → −3.
 * This is the rounding of EN 16931 and the only one in the product.
 *
 * A divisor of zero throws the `RangeError` of every `bigint` division.
 */
export function divideHalfAwayFromZero(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const above = dividend < 0n ? -dividend : dividend;
  const below = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * above + below) / (2n * below);
  return negative ? -rounded : rounded;
}
