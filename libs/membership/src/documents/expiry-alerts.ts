import { addDays } from '@plusloin/kernel';
import type { Services, Tx } from '@plusloin/platform';
import { tellNew } from '../notices.queries.js';
import { placeOf } from '../path/paths.service.js';
import { SOON_DAYS } from './documents.queries.js';
import { soonExpiring } from './documents.service.js';
import { warnOfExpiry } from './warn-of-expiry.job.js';

/** How long before it expires somebody is told; what the cooperative promised, not a law. */
const ALERT_DAYS = [7, 30, SOON_DAYS] as const;

/** Tells each person, once for each of the times and by mail too, that a document will expire. */
export class ExpiryAlerts {
  constructor(private readonly services: Pick<Services, 'outbox'>) {}

  /** Answers how many were told. */
  async tell(tx: Tx): Promise<number> {
    const { today } = await placeOf(tx);
    const due = (await soonExpiring(tx)).map(({ id, pathId, expiresOn }) => {
      const before = ALERT_DAYS.find((days) => expiresOn <= addDays(today, days)) ?? SOON_DAYS;
      const key = `document-expires:${id}:${before}`;
      const kind = 'document-expires' as const;
      return { before, notice: { key, kind, pathId, subjectId: id, dueOn: expiresOn } };
    });
    const told = new Set(await tellNew(tx, due.map(({ notice }) => notice)));
    const asks = due.flatMap(({ before, notice }) =>
      told.has(notice.key)
        ? [warnOfExpiry.with({ documentId: notice.subjectId, daysBefore: before })]
        : [],
    );
    await this.services.outbox.addAll(tx, asks);
    return told.size;
  }
}
