/**
 * Whether ten digits are a Belgian enterprise number: the last two are 97 less the first eight
 * modulo 97. Source: KBO/BCE, structure of the enterprise number (AR 24-06-2003).
 */
export function isBelgianNumber(text: string): boolean {
  const digits = text.replace(/[.\s]/g, '').replace(/^BE/, '');
  if (!/^[01]\d{9}$/.test(digits)) return false;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** Whether nine digits are a French SIREN: their Luhn sum is a multiple of ten (INSEE). */
export function isFrenchNumber(text: string): boolean {
  const digits = text.replace(/[.\s]/g, '');
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((all, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return all + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
