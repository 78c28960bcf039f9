import { Money } from '@plusloin/kernel';
import { NARROW_SPACE, wholeEuros } from '@plusloin/plots';
import type { PaperWords } from './paper-words.js';

/** Whole euros: more would promise more than an estimate can. */
export const amountIn = (amount: string, { group }: PaperWords): string =>
  `${wholeEuros(Money.parse(amount).minor).replaceAll(NARROW_SPACE, group)}\u00a0€`;
