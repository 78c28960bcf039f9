import { DomainError } from './domain-error.js';

/** An ISO 4217 code of three capitals. */
export type Currency = 'EUR' | (string & {});

/** Gives the code back. Throws `InvalidCurrency` unless it is three capital letters. */
export function currencyCode(text: string): Currency {
  if (text !== 'EUR' && !/^[A-Z]{3}$/.test(text)) throw new InvalidCurrency(text);
  return text;
}

/** How many decimals the minor unit stands for: 2 for EUR, 0 for XPF, 3 for TND. */
export function minorDigits(currency: Currency): number {
  return currency === 'EUR' ? 2 : (MINOR_DIGITS.get(currency) ?? 2);
}

/** The exceptions to two decimals: ISO 4217:2015, list one, column "minor unit". */
const MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

export class InvalidCurrency extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'kernel.invalid-currency';
  constructor(text: string) {
    super('not a currency code', { text: text.slice(0, 40) });
  }
}
