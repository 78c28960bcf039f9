import { periodField, subjectField, uuidField } from '@plusloin/contracts';
import { cursorOf, placeOf } from '@plusloin/platform';
import { z } from 'zod';
import type { AfterStatement } from '../published-statements.js';

const place = z.tuple([periodField, z.int().positive().max(999_999), uuidField, subjectField]);

/** Where a page of statements ended. */
export const wordOf = ({ quarter, version, closeId, subject }: AfterStatement): string =>
  cursorOf([quarter, version, closeId, subject]);

/** What the word says. Refusal: `platform.invalid-request`. */
export function statementAfter(cursor: string | undefined): AfterStatement | null {
  const read = placeOf(place, cursor);
  if (read === null) return null;
  const [quarter, version, closeId, subject] = read;
  return { quarter, version, closeId, subject };
}

/** Where a page of codes ended. Refusal: `platform.invalid-request`. */
export const codeAfter = (cursor: string | undefined): string | null =>
  placeOf(z.tuple([subjectField]), cursor)?.[0] ?? null;
