import { isZero } from '@plusloin/contracts';
import { type Currency, Money } from '@plusloin/kernel';
import { type Cell, frenchAmount } from '@plusloin/platform/pdf';
import type { Amount } from '../statement-shapes.js';

/** A nought is written but stays quiet; what is not known is a dash, which is not a nought. */
export function amountCell(amount: Amount | null, unknown: string): Cell {
  if (amount === null) return [{ text: unknown, tone: 'quiet' }];
  if (isZero(amount)) return [{ text: frenchAmount(amount), tone: 'quiet' }];
  return frenchAmount(amount);
}

/** What must be nought, with the drawn sign that it is. */
export function differenceCell(amount: Amount): Cell {
  const text = frenchAmount(amount);
  return isZero(amount) ? { holds: true, text } : { holds: false, text: [{ text, tone: 'care' }] };
}

export const sumOf = (amounts: readonly Amount[], currency: Currency): Money =>
  Money.sum(
    amounts.map((amount) => Money.parse(amount, currency)),
    currency,
  );

/** Enough of a hash to compare two papers by eye; the whole of it is in the JSON file. */
export const shortHash = (hash: string): string => hash.slice(0, 12);
