import fc from 'fast-check';

/** What no schema of ours asks for. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, -1, 0.5, 2 ** 53, -(2 ** 63), 1e308, '', ' ', '\u0000', 'a\u0000b', '\ud800'],
    ...['x'.repeat(20_000), '-0', 'NaN', "'; select 1 --", '<b>', '../../etc/passwd', '%00'],
    ...['9999999-01-01', '2026-13-45', '0000-Q0', '\u202e', '🜚'.repeat(200)],
    ...[[], {}, [[]], nested(400), { toString: 1 }, { constructor: { prototype: {} } }],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

/** A value that fits, one place of it changed, or something else altogether. */
export const nearly = (fits: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: fits },
    { weight: 4, arbitrary: fc.tuple(fits, fc.nat(30), odd).map(withOdd) },
    { weight: 1, arbitrary: fc.tuple(fits, fc.nat(30)).map(([value, nth]) => without(value, nth)) },
    { weight: 1, arbitrary: fc.tuple(fits, odd).map(([value, more]) => withMore(value, more)) },
    { weight: 1, arbitrary: odd },
  );

/** The nth field, or that of a field within. */
function withOdd([value, nth, replacement]: [unknown, number, unknown]): unknown {
  if (Array.isArray(value) && value.length > 0) {
    return value.with(nth % value.length, withOdd([value[nth % value.length], nth, replacement]));
  }
  if (!isRecord(value) || Object.keys(value).length === 0) return replacement;
  const name = Object.keys(value)[nth % Object.keys(value).length] ?? '';
  const isWithin = nth % 2 === 1 && typeof value[name] === 'object';
  const put = isWithin ? withOdd([value[name], nth >> 1, replacement]) : replacement;
  return { ...value, [name]: put };
}

function without(value: unknown, nth: number): unknown {
  if (!isRecord(value)) return value;
  const names = Object.keys(value);
  const gone = names[nth % Math.max(1, names.length)];
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== gone));
}

const withMore = (value: unknown, more: unknown): unknown =>
  isRecord(value) ? { ...value, unknownField: more } : [value, more];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
