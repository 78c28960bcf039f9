import { addDays } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { tell } from '../notices.queries.js';
import { placeOf } from '../path/paths.service.js';
import { SOON_DAYS } from './documents.queries.js';
import { soonExpiring } from './documents.service.js';

/** How long before it expires somebody is told; what the cooperative promised, not a law. */
const ALERT_DAYS = [7, 30, SOON_DAYS] as const;

/**
 * Tells each person, once for each of the times and by mail too, that a document will expire;
 * answers how many were told.
 */
export async function tellOfExpiry(tx: Tx): Promise<number> {
  const { today } = await placeOf(tx);
  const due = (await soonExpiring(tx)).map(({ id, pathId, expiresOn }) => {
    const before = ALERT_DAYS.find((days) => expiresOn <= addDays(today, days)) ?? SOON_DAYS;
    const key = `document-expires:${id}:${before}`;
    const kind = 'document-expires' as const;
    return { key, kind, pathId, subjectId: id, dueOn: expiresOn };
  });
  return tell(tx, due);
}
