import { type CalendarDate, dayOf, monthOf, Quarter, yearOf } from '@plusloin/kernel';
import { groupThousands, MINUS } from '@plusloin/plots';

const MONTHS = [
  'janv.', 'févr.', 'mars', 'avril', 'mai', 'juin',
  'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.',
] as const;

/** '-1234.50' as '−1 234,50': a true minus sign, narrow no-break spaces, and no rounding. */
export function frenchAmount(amount: string): string {
  const [, sign, whole, decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (whole === undefined) throw new Error(`not a decimal amount: ${amount.slice(0, 40)}`);
  const fraction = decimals === undefined ? '' : `,${decimals}`;
  return (sign === '-' ? MINUS : '') + groupThousands(whole) + fraction;
}

/** '1 234,50 €' with a no-break space before the sign. */
export const frenchEuros = (amount: string): string => `${frenchAmount(amount)}\u00a0€`;

/** '22 nov. 2026' */
export const frenchDate = (date: CalendarDate): string =>
  `${frenchDay(date)}\u00a0${yearOf(date)}`;

/** '22 nov.', the first of a month as '1er'. */
export function frenchDay(date: CalendarDate): string {
  const day = dayOf(date) === 1 ? '1er' : String(dayOf(date));
  return `${day}\u00a0${MONTHS[monthOf(date) - 1]}`;
}

/** '3ᵉ trimestre 2026' */
export const frenchQuarter = (quarter: Quarter): string =>
  `${quarter.number}${quarter.number === 1 ? 'er' : 'ᵉ'}\u00a0trimestre\u00a0${quarter.year}`;
