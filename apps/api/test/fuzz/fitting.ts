import fc from 'fast-check';
import type { Schema } from '../described.js';

/** Values that fit a schema, more or less: what it says by a pattern may be missed. */
export function fitting(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one) => fitting(one, known)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object') return record(schema, known);
  if (schema.type === 'array') {
    return fc.array(fitting(schema.items ?? {}, known), { maxLength: 4 });
  }
  if (schema.type === 'string') return text(schema, known);
  if (schema.type === 'integer' || schema.type === 'number') return number(schema);
  if (schema.type === 'boolean') return fc.boolean();
  return schema.type === 'null' ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 });
}

function record({ properties = {}, required = [] }: Schema, known: readonly string[]) {
  const fields = Object.entries(properties).map(([name, one]) => [name, fitting(one, known)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

const number = ({ minimum = -1000, maximum = 1_000_000 }: Schema) =>
  fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31) });

function text(schema: Schema, known: readonly string[]): fc.Arbitrary<string> {
  const { format, pattern, maxLength = 60 } = schema;
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...known), fc.uuid());
  if (format === 'email') return fc.oneof(fc.constantFrom('a@plusloin.test'), fc.emailAddress());
  if (format === 'date') return fc.constantFrom('2026-07-01', '2024-02-29', '9999-12-31');
  if (format === 'date-time') return fc.constantFrom('2026-07-01T10:00:00Z', 'now');
  if (pattern?.includes('\\.\\d{2}')) return fc.constantFrom('0.00', '-12.50', '99999999.99');
  return matching(pattern) ?? fc.string({ minLength: 1, maxLength: Math.min(maxLength, 60) });
}

/** undefined for what the generator cannot read. */
function matching(pattern: string | undefined): fc.Arbitrary<string> | undefined {
  if (pattern === undefined) return undefined;
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return undefined;
  }
}
