import { uuidField } from '@plusloin/contracts';
import { cursorOf, placeOf } from '@plusloin/platform';
import { z } from 'zod';
import { isPseudonym } from '../pseudonym.js';

const pseudonymPlace = z.tuple([z.string().refine(isPseudonym)]);
const idPlace = z.tuple([uuidField]);
const sequencePlace = z.tuple([z.int().positive()]);

/** What a page holds, and the word for the next one when there may be more. */
export function pageOf<T>(
  items: readonly T[],
  limit: number,
  place: (last: T) => readonly (string | number)[],
): { readonly items: readonly T[]; readonly next: string | null } {
  const last = items.length === limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : cursorOf(place(last)) };
}

/** Refusal of each: `platform.invalid-request` of a word that nobody was given. */
export const pseudonymAfter = (word: string | undefined): string =>
  placeOf(pseudonymPlace, word)?.[0] ?? '';

export const idBelow = (word: string | undefined): string | null =>
  placeOf(idPlace, word)?.[0] ?? null;

export const placeBelow = (word: string | undefined): number | undefined =>
  placeOf(sequencePlace, word)?.[0];
