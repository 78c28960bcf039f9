import { auditField, defineAuditAction } from '@plusloin/platform';
import { retainedKinds } from '@plusloin/vault';
import { z } from 'zod';

const ofRetention = {
  subject: 'cooperative',
  details: { kind: z.enum(retainedKinds), count: auditField.count },
};

/** What is past its time, and will be destroyed when a month has gone by. */
export const retentionAnnounced = defineAuditAction({
  name: 'privacy.retention-announced',
  ...ofRetention,
});

/** What was announced, and nobody can read any more. */
export const retentionApplied = defineAuditAction({
  name: 'privacy.retention-applied',
  ...ofRetention,
});
