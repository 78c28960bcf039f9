import { periodField, subjectField, uuidField } from '@plusloin/contracts';
import { InvalidRequest } from '@plusloin/platform';
import { z } from 'zod';
import type { AfterStatement } from '../published-statements.js';

const place = z.tuple([periodField, z.int().positive().max(999_999), uuidField, subjectField]);

/** Where a page ended, as one word in an address: whoever calls gives it back as it is. */
export const cursorOf = ({ quarter, version, closeId, subject }: AfterStatement): string =>
  Buffer.from(JSON.stringify([quarter, version, closeId, subject])).toString('base64url');

/** What the word says. Refusal: `platform.invalid-request` of one that nobody was given. */
export function placeOf(cursor: string | undefined): AfterStatement | null {
  if (cursor === undefined) return null;
  const read = place.safeParse(valueIn(cursor));
  if (!read.success) throw new InvalidRequest(['after']);
  const [quarter, version, closeId, subject] = read.data;
  return { quarter, version, closeId, subject };
}

function valueIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
