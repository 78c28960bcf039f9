import { minorDigits } from '@plusloin/kernel';

export interface AmountForm {
  /** The sign before the decimals; 'either' takes a comma or a point. */
  readonly decimalMark: ',' | '.' | 'either';
  /** The sign between thousands, when the file has one. */
  readonly thousandsMark?: string;
}

export type AmountReading = { readonly minor: bigint } | 'malformed' | 'too-large';

/**
 * Reads digits, then at most two decimals, into cents; nothing is ever rounded. FEC files are read
 * with either mark: the law wants a comma and our export writes one, but a point before one or two
 * decimals has a single meaning. '1.234' has two, and is refused, as '1.234,50' is.
 */
export function readAmount(text: string, form: AmountForm): AmountReading {
  return readMinor(text, form, 2);
}

/** In minor units of the currency; zeros beyond its decimals change nothing and are let through. */
export function readForeignAmount(text: string, form: AmountForm, currency: string): AmountReading {
  return readMinor(text, form, minorDigits(currency));
}

/** '1234,50' */
export function writeAmount(minor: bigint, mark: ',' | '.' = ',', digits = 2): string {
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const decimals = digits === 0 ? '' : `${mark}${text.slice(text.length - digits)}`;
  return `${minor < 0n ? '-' : ''}${whole}${decimals}`;
}

export function writeForeignAmount(minor: bigint, currency: string, mark: ',' | '.' = ','): string {
  return writeAmount(minor, mark, minorDigits(currency));
}

/** Fifteen digits before the decimals stay well within a 64-bit integer. */
const MOST_DIGITS = 15;

function readMinor(text: string, form: AmountForm, digits: number): AmountReading {
  const plain = withoutThousands(text, form);
  const [, sign, whole, mark, decimals = ''] = AMOUNT.exec(plain) ?? [];
  if (whole === undefined || (mark !== undefined && !isMark(mark, form))) return 'malformed';
  if (decimals.length > Math.max(digits, 2) || /[1-9]/.test(decimals.slice(digits))) {
    return 'malformed';
  }
  if (whole.length > MOST_DIGITS) return 'too-large';
  const minor = BigInt(whole + decimals.slice(0, digits).padEnd(digits, '0'));
  return { minor: sign === '-' ? -minor : minor };
}

/** Bounded, because reading a long text as a `bigint` takes quadratic time. */
const AMOUNT = /^([+-]?)(\d{1,40})(?:([.,])(\d{1,4}))?$/;

const isMark = (mark: string, form: AmountForm): boolean =>
  form.decimalMark === 'either' || form.decimalMark === mark;

/** '' when the thousands are not cut every three digits. */
function withoutThousands(text: string, { decimalMark, thousandsMark: mark }: AmountForm): string {
  if (mark === undefined) return text;
  // Programs that print a space mean any of these three.
  const spaced = mark === ' ' ? text.replace(/[\u00a0\u202f]/g, ' ') : text;
  if (!spaced.includes(mark)) return spaced;
  const end = spaced.includes(decimalMark) ? spaced.indexOf(decimalMark) : spaced.length;
  const [first, ...others] = spaced.slice(0, end).split(mark);
  const isCutRight = /^[+-]?\d{1,3}$/.test(first) && others.every((part) => /^\d{3}$/.test(part));
  return isCutRight ? [first, ...others, spaced.slice(end)].join('') : '';
}
