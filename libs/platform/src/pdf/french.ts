import {
  type CalendarDate,
  dayOf,
  type Money,
  monthOf,
  type Quarter,
  yearOf,
} from '@plusloin/kernel';
import { groupThousands, MINUS } from '@plusloin/plots';

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];
const SHORT_MONTHS = [
  ...['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin'],
  ...['juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
];

/** '-1234.50' as '−1 234,50': a true minus sign, narrow no-break spaces, and no rounding. */
export function frenchAmount(amount: string): string {
  const [, sign, whole, decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (whole === undefined) throw new Error(`not a decimal amount: ${amount.slice(0, 40)}`);
  const fraction = decimals === undefined ? '' : `,${decimals}`;
  return (sign === '-' ? MINUS : '') + groupThousands(whole) + fraction;
}

/** '1 234,50 €', or '1 234,50 CHF', on one line. */
export const frenchMoney = (money: Money): string =>
  `${frenchAmount(money.toString())}\u00a0${money.currency === 'EUR' ? '€' : money.currency}`;

/** '22 nov. 2026' */
export const frenchDate = (date: CalendarDate): string =>
  `${frenchShortDay(date)}\u00a0${yearOf(date)}`;

/** '22 nov.' */
export const frenchShortDay = (date: CalendarDate): string => dayOfMonth(date, SHORT_MONTHS);

/** '22 novembre', for a sentence. */
export const frenchDay = (date: CalendarDate): string => dayOfMonth(date, MONTHS);

function dayOfMonth(date: CalendarDate, months: readonly string[]): string {
  const day = dayOf(date) === 1 ? '1er' : String(dayOf(date));
  return `${day}\u00a0${months[monthOf(date) - 1]}`;
}

/** '3ᵉ trimestre 2026' */
export const frenchQuarter = (quarter: Quarter): string =>
  `${quarter.number}${quarter.number === 1 ? 'er' : 'ᵉ'}\u00a0trimestre\u00a0${quarter.year}`;
