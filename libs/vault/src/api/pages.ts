import { uuidField } from '@plusloin/contracts';
import { placeOf } from '@plusloin/platform';
import { z } from 'zod';
import { isPseudonym } from '../pseudonym.js';

const pseudonymPlace = z.tuple([z.string().refine(isPseudonym)]);
const idPlace = z.tuple([uuidField]);
const sequencePlace = z.tuple([z.int().positive()]);

/** Refusal of each: `platform.invalid-request` of a word that nobody was given. */
export const pseudonymAfter = (word: string | undefined): string =>
  placeOf(pseudonymPlace, word)?.[0] ?? '';

export const idOf = (word: string | undefined): string | null =>
  placeOf(idPlace, word)?.[0] ?? null;

export const placeBelow = (word: string | undefined): number | undefined =>
  placeOf(sequencePlace, word)?.[0];
