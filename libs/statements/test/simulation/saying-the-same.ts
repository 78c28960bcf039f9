/** Two ways to one figure that differ: the product is wrong, or the model is. */
export class Disagreement extends Error {}

/** Amounts are compared in cents, texts as they are. */
export function same(what: string, got: bigint | string, expected: bigint | string): void {
  if (got === expected) return;
  throw new Disagreement(`${what}: the product says ${got}, the model ${expected}`);
}

/** '-12.05' in cents. */
export const centsOf = (text: string): bigint =>
  text === '0.00' ? 0n : BigInt(text.replace('.', ''));

export const textOf = (cents: bigint): string => {
  const size = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
};

export const sumOf = <T>(rows: readonly T[], value: (row: T) => bigint): bigint =>
  rows.reduce((sum, row) => sum + value(row), 0n);
