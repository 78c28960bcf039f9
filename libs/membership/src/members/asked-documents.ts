import type { AskedDocument } from '@plusloin/contracts';
import { addDays, type CalendarDate } from '@plusloin/kernel';
import { SOON_DAYS } from '../documents/documents.queries.js';
import {
  holdsOn,
  type DocumentFact,
  type RequiredDocumentRule,
} from '../documents/required-documents.js';

/** How each document that is asked for stands on a day, from all that were brought. */
export const askedDocuments = (
  required: readonly RequiredDocumentRule[],
  given: readonly DocumentFact[],
  on: CalendarDate,
): AskedDocument[] =>
  required.map(({ type, basis, concerns, source }) => {
    const ofType = given.filter((one) => one.type === type);
    return { type, basis, concerns, source, ...standingOf(ofType, on) };
  });

/** The verified one that lasts longest counts, whatever else was brought. */
function standingOf(
  given: readonly DocumentFact[],
  on: CalendarDate,
): Pick<AskedDocument, 'state' | 'expiresOn'> {
  const verified = given.filter(({ state }) => state === 'verified').sort(lastingFirst);
  const [best] = verified;
  const isWaiting = given.some(({ state }) => state === 'waiting');
  if (best !== undefined && holdsOn(best, on)) {
    const { expiresOn } = best;
    const isSoon = expiresOn !== null && expiresOn <= addDays(on, SOON_DAYS);
    return { state: isSoon && !isWaiting ? 'expiring' : 'verified', expiresOn };
  }
  if (isWaiting) return { state: 'waiting', expiresOn: null };
  if (best !== undefined) return { state: 'expired', expiresOn: best.expiresOn };
  return { state: given.length > 0 ? 'refused' : 'missing', expiresOn: null };
}

const END_OF_TIME = '9999-12-31';

const lastingFirst = (one: DocumentFact, other: DocumentFact): number =>
  (one.expiresOn ?? END_OF_TIME) < (other.expiresOn ?? END_OF_TIME) ? 1 : -1;
