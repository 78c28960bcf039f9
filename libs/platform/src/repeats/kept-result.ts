import { isUuid } from '@plusloin/kernel';

/**
 * A result as text: what JSON says, and bigints, instants and `undefined` besides. It stays in the
 * database for a day, so that it is made of ids, figures, days and codes alone; null of all else,
 * which is told only once.
 */
export const keptResult = (result: unknown): string | null =>
  isKeepable(result) ? JSON.stringify(tagged(result)) : null;

export const resultOf = (text: string): unknown => untagged(JSON.parse(text));

function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return isUuid(value) || SAYS_NOTHING.test(value);
  if (typeof value !== 'object' || value === null) return isPlain(value);
  if (value instanceof Date) return true;
  if (Array.isArray(value)) return value.every(isKeepable);
  // A class of ours would come back without its methods.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(([name, field]) => FIELD.test(name) && isKeepable(field));
}

const isPlain = (value: unknown): boolean =>
  value === null || ['undefined', 'boolean', 'number', 'bigint'].includes(typeof value);

/**
 * Calendar days, quarters, instants, pseudonyms, and codes such as 'quarter-close': small letters
 * and no figures, so that a name as it is written, an account, a national number or a token is
 * none. What one small word could tell is done 'once' or 'apart'.
 */
const SAYS_NOTHING = new RegExp(
  [
    String.raw`^\d{4}-(?:Q[1-4]|\d\d-\d\d(?:T[\d:.]{5,12}Z)?)$`,
    String.raw`^P-[0-9A-Z]{4,8}$`,
    String.raw`^(?=.{1,64}$)[a-z]+(?:[._:-][a-z]+)*$`,
  ].join('|'),
);

/** As we name fields: what somebody wrote is the name of none. */
const FIELD = /^[a-z][A-Za-z0-9]{0,39}$/;

function tagged(value: unknown): unknown {
  if (value === undefined) return { $undefined: true };
  if (typeof value === 'bigint') return { $bigint: value.toString() };
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return value.map(tagged);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, tagged(field)]));
}

function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (typeof value !== 'object' || value === null) return value;
  if ('$undefined' in value) return undefined;
  if ('$bigint' in value) return BigInt(String(value.$bigint));
  if ('$date' in value) return new Date(String(value.$date));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, untagged(field)]));
}
