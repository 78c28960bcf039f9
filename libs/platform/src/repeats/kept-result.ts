/**
 * A result as text, and back: what JSON says, and bigints, instants and `undefined` besides. A
 * class of ours would come back without its methods, so that a transaction which returns one
 * fails, before anything is written.
 */
export const keptResult = (result: unknown): string => JSON.stringify(tagged(result));

export const resultOf = (text: string): unknown => untagged(JSON.parse(text));

/** Everything but plain JSON stands in an object with one of these names. */
const TAG = /^\$/;

function tagged(value: unknown): unknown {
  if (value === undefined) return { $undefined: true };
  if (typeof value === 'bigint') return { $bigint: value.toString() };
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return value.map(tagged);
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Error(`what work.run returns is told again: no ${value.constructor.name} in it`);
  }
  const fields = Object.entries(value).map(([name, field]) => [name, tagged(field)] as const);
  return fields.some(([name]) => TAG.test(name)) ? { $object: fields } : Object.fromEntries(fields);
}

function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (typeof value !== 'object' || value === null) return value;
  if ('$undefined' in value) return undefined;
  if ('$bigint' in value) return BigInt(String(value.$bigint));
  if ('$date' in value) return new Date(String(value.$date));
  const isTagged = '$object' in value;
  const fields = isTagged ? (value.$object as [string, unknown][]) : Object.entries(value);
  return Object.fromEntries(fields.map(([name, field]) => [name, untagged(field)]));
}
