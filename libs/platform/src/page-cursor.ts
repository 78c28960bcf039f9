import type { z } from 'zod';
import { InvalidRequest } from './platform.errors.js';

/** Where a page of a list ended, as one word that whoever calls gives back as it is. */
export const cursorOf = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** What a page holds, and the word for the next one when there may be more. */
export function pageOf<T>(
  items: readonly T[],
  limit: number,
  place: (last: T) => readonly (string | number)[],
): { readonly items: readonly T[]; readonly next: string | null } {
  const last = items.length === limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : cursorOf(place(last)) };
}

/**
 * What the word says, read by the schema of such places, which is a constant: to make one costs
 * more than the page. null at the beginning.
 * Refusal: `platform.invalid-request` of a word that nobody was given.
 */
export function placeOf<T>(schema: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null;
  const read = schema.safeParse(valueIn(cursor));
  if (!read.success) throw new InvalidRequest(['after']);
  return read.data;
}

function valueIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
