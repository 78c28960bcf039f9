import type { Described, Schema } from './described.js';

/** Where an operation is told an id: in its address, behind it, or in what it is sent. */
export interface IdPlace {
  readonly in: 'path' | 'query' | 'body';
  /** What it is the id of: 'memberId'. */
  readonly name: string;
  /** In a body, the way to it. */
  readonly steps: readonly (string | number)[];
}

/** By their names, which end in Id, or in Ids for several. */
export const idPlaces = (one: Described): IdPlace[] => [
  ...one.parameters
    .filter((parameter) => parameter.in !== 'header' && parameter.name.endsWith('Id'))
    .map(({ in: where, name }) => ({ in: where as 'path' | 'query', name, steps: [] })),
  ...(one.body ? placesIn(one.body, []) : []),
];

function placesIn(schema: Schema, steps: IdPlace['steps']): IdPlace[] {
  const within = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...within.flatMap((one) => placesIn(one, steps)),
    ...(schema.items ? placesIn(schema.items, [...steps, 0]) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
      if (name.endsWith('Id')) return [{ in: 'body' as const, name, steps: [...steps, name] }];
      const single = name.replace(/Ids$/, 'Id');
      if (single === name) return placesIn(one, [...steps, name]);
      return [{ in: 'body' as const, name: single, steps: [...steps, name, 0] }];
    }),
  ];
}

/** The body with another id there; where the way to it is missing, it is made. */
export function withId(body: unknown, [step, ...rest]: IdPlace['steps'], id: string): unknown {
  if (step === undefined) return id;
  if (typeof step === 'number') {
    const [first, ...others] = Array.isArray(body) ? body : [];
    return [withId(first, rest, id), ...others];
  }
  const fields = (body ?? {}) as Record<string, unknown>;
  return { ...fields, [step]: withId(fields[step], rest, id) };
}

/** What stands there. */
export const idAt = (body: unknown, steps: IdPlace['steps']): unknown =>
  steps.reduce<unknown>(
    (within, step) => (within as Record<string | number, unknown> | undefined)?.[step],
    body,
  );
