/**
 * JSON that keeps whole minor units: a `bigint` is written as `{"minor":"123"}`, since a number of
 * JSON may lose its last digits.
 */
export const toStored = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'bigint' ? { minor: one.toString() } : one,
  );

/** What `toStored` wrote, read by the database driver as plain values. */
export function fromStored<T>(stored: unknown): T {
  return revived(stored) as T;
}

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[name, minor] = []] = entries;
  if (entries.length === 1 && name === 'minor' && typeof minor === 'string') return BigInt(minor);
  return Object.fromEntries(entries.map(([key, one]) => [key, revived(one)]));
}
