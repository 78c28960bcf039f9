/**
 * Whether a text, without spaces and in capitals, is an account number by ISO 13616: the country,
 * two digits of control and the account, which read as one number leave 1 modulo 97. For the
 * countries of our members the length is checked too.
 */
export function isIban(text: string): boolean {
  const [, country = '', rest = ''] = SHAPE.exec(text) ?? [];
  if (rest === '') return false;
  if (LENGTHS[country] !== undefined && LENGTHS[country] !== text.length) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** 'be68 5390 0754 7034' as 'BE68539007547034'. */
export const plainIban = (typed: string): string => typed.replace(/\s+/g, '').toUpperCase();

/** 'BE68 5390 0754 7034', as people read it. */
export const readableIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1\u00a0');

/** Enough to recognise one's own account, and too little to use it: 'BE68 •••• 7034'. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;

const SHAPE = /^([A-Z]{2})\d{2}([A-Z0-9]{11,30})$/;

const LENGTHS: Readonly<Record<string, number>> = { BE: 16, FR: 27, LU: 20, NL: 18, DE: 22 };
