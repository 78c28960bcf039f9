/**
 * An amount as text, to the cent and half away from zero. The engine counts in floating point: it
 * is an estimate, and never enters the books.
 */
export function euros(value: number): string {
  const cents = Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-7);
  const text = (cents / 100).toFixed(2);
  return text === '-0.00' ? '0.00' : text;
}

/** The other way: '1234.50' in euros, to be searched with. */
export const inEuros = (amount: string): number => Number(amount);

/** A percentage as the fraction that it is: 25.6 is 0.256. */
export const fraction = (percent: number): number => Number((percent / 100).toFixed(6));

/** A share of an amount, to the tenth of a per cent; null of nothing. */
export const percentOf = (part: number, whole: number): string | null =>
  whole > 0 ? ((100 * part) / whole).toFixed(1) : null;
