import {
  defineJob,
  handle,
  mailerOf,
  type Config,
  type JobHandler,
  type Mailer,
  type Services,
} from '@plusloin/platform';
import type { KeysOfConfig } from '@plusloin/vault';
import { z } from 'zod';
import { MailedOnce } from '../mails/mailed-once.js';
import { expiryMail } from './expiry-mail.js';
import { documentOf } from './documents.queries.js';

/** A letter to whoever is the member. The name of the document stands in its text alone. */
export const warnOfExpiry = defineJob({
  name: 'membership.warn-of-expiry',
  payload: z.strictObject({ documentId: z.uuid(), daysBefore: z.int().positive() }),
  key: (job) => `membership.warn-of-expiry-${job.documentId}-${job.daysBefore}`,
});

interface LetterParts extends Pick<Services, 'work'> {
  readonly config: Pick<Config, 'smtpUrl' | 'dataFolder' | 'origin'> & KeysOfConfig;
}

/** To each mailbox once. */
export function warnOfExpiryHandler(
  { work, config }: LetterParts,
  mailer: Mailer = mailerOf(config),
): JobHandler {
  const mailed = new MailedOnce({ work, config }, mailer);
  return handle(warnOfExpiry, async (actor, { documentId, daysBefore }) => {
    const mails = await work.read(actor, async (tx) => {
      const { type, expiresOn, pathId } = await documentOf(tx, documentId);
      if (expiresOn === null) return [];
      const rows = await tx.query<{ email: string; slug: string }>(READERS, [
        ...[tx.cooperativeId, pathId, tx.now],
      ]);
      return rows.map(({ email: to, slug }) =>
        expiryMail({ to, type, expiresOn, link: `${config.origin}/${slug}/documents` }),
      );
    });
    await mailed.send(actor, `document-expires:${documentId}:${daysBefore}`, mails);
  });
}

const READERS = `
  select distinct u.email, c.slug from membership.path p
  join registry.cooperative c on c.cooperative_id = p.cooperative_id
  join identity.role_grant g on g.cooperative_id = p.cooperative_id
    and g.member_id = p.member_id and g.role = 'member'
    and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
  join auth."user" u on u.id = g.account_id
  where p.cooperative_id = $1 and p.id = $2 order by u.email`;
