import { Money } from '@plusloin/kernel';
import { NARROW_SPACE, wholeEuros } from '@plusloin/plots';
import type { PaperWords } from './paper-words.js';

/** Whole euros: more would promise more than an estimate can. */
export const amountIn = (amount: string, { group }: PaperWords): string =>
  `${wholeEuros(Money.parse(amount).minor).replaceAll(NARROW_SPACE, group)}\u00a0€`;

/** '22 novembre 2026' */
export const dayIn = (day: string, { locale, first }: PaperWords): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, `${first} `);
