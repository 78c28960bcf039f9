/**
 * A number as people type it, as text with a point: « 30 000 », « 30.000,00 », « 30,000.00 » and
 * « € 30000 » are all '30000'. Nobody types three decimals of a euro: three digits after the only
 * mark are thousands. null: it cannot be read.
 */
export function readNumber(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0\u202f'’€%]/g, '');
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const mark = decimalMarkOf(text);
  const place = mark === null ? -1 : text.lastIndexOf(mark);
  const whole = place < 0 ? text : text.slice(0, place);
  const decimals = place < 0 ? '' : text.slice(place + 1);
  if (!areGroups(whole, mark) || !/^\d{0,2}$/.test(decimals)) return null;
  const digits = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return /^0*$/.test(decimals) ? digits : `${digits}.${decimals}`;
}

/** The last of two kinds of marks, or the only one where it does not part thousands. */
function decimalMarkOf(text: string): '.' | ',' | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return null;
  const mark = text[last] === ',' ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  if (text.includes(other)) return mark;
  const isAlone = text.indexOf(mark) === last;
  return isAlone && !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? mark : null;
}

/** Marks within the whole part stand before each three digits, or not at all. */
function areGroups(whole: string, mark: string | null): boolean {
  if (!/[.,]/.test(whole)) return whole !== '';
  const group = /[.,]/.exec(whole)?.[0];
  return group !== mark && /^\d{1,3}([.,]\d{3})+$/.test(whole);
}

/** '30000.5' as an amount of the contract, '30000.50'. */
export function amountOf(number: string): string {
  const [whole = '0', decimals = ''] = number.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}
