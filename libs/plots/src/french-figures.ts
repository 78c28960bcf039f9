/** Between groups of three digits: it is narrow, and no line breaks at it. */
export const NARROW_SPACE = '\u202F';
/** The sign of a negative number, as wide as a digit; the hyphen is another character. */
export const MINUS = '\u2212';

/** '1234567' becomes '1 234 567', with narrow no-break spaces. */
export const groupThousands = (digits: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, NARROW_SPACE);

/** Cents as whole euros for a label: rounded half away from zero, never used in a sum. */
export function wholeEuros(minor: bigint): string {
  const isNegative = minor < 0n;
  const euros = ((isNegative ? -minor : minor) + 50n) / 100n;
  const sign = isNegative && euros > 0n ? MINUS : '';
  return sign + groupThousands(euros.toString());
}
