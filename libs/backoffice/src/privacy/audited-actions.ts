import { auditField, defineAuditAction } from '@plusloin/platform';
import { retainedKinds } from '@plusloin/vault';
import { z } from 'zod';

const retention = { kind: z.enum(retainedKinds), count: auditField.count };

/** What is past its time, and will be destroyed when a month has gone by. */
export const retentionAnnounced = defineAuditAction({
  name: 'privacy.retention-announced',
  subject: 'cooperative',
  details: retention,
});

/** What was announced, and nobody can read any more. */
export const retentionApplied = defineAuditAction({
  name: 'privacy.retention-applied',
  subject: 'cooperative',
  details: retention,
});
