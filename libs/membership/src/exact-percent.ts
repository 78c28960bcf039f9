import { divideHalfAwayFromZero } from '@plusloin/kernel';

/** A percentage as a whole number of hundred-millionths: 8 % is 8 000 000. Exact, never a float. */
export type HundredMillionths = bigint;

/** Reads '8', '13.5' or '6.125'; the text has been checked by its schema. */
export function percentOf(text: string): HundredMillionths {
  const [whole = '0', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(6, '0'));
}

/** An amount times a percentage, not yet rounded: in hundred-millionths of a minor unit. */
export const unrounded = (minor: bigint, percent: HundredMillionths): bigint => minor * percent;

/** To whole minor units, half away from zero. */
export const rounded = (exact: bigint): bigint => divideHalfAwayFromZero(exact, WHOLE);

const WHOLE = 100_000_000n;
