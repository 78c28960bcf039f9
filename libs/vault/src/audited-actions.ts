import { auditField, defineAuditAction } from '@plusloin/platform';
import { z } from 'zod';

/** Why an identity is opened. */
export const openingReasons = [
  'follow-up',
  'correction',
  'document',
  'inspection',
  'person-asks',
  'break-glass',
] as const;

/** Of whom persons are, by whom they were sealed: one line for as many as there were. */
export const personsSealed = defineAuditAction({
  name: 'vault.persons-sealed',
  subject: 'member',
  details: { count: auditField.count },
});

export const identityOpened = defineAuditAction({
  name: 'vault.identity-opened',
  subject: 'person',
  details: {
    member: auditField.id,
    pseudonym: auditField.pseudonym,
    reason: z.enum(openingReasons),
    right: z.enum(['own', 'break-glass']),
  },
});

export const identityCorrected = defineAuditAction({
  name: 'vault.identity-corrected',
  subject: 'person',
  details: { member: auditField.id, pseudonym: auditField.pseudonym },
});

export const noteSealed = defineAuditAction({
  name: 'vault.note-sealed',
  subject: 'person',
  details: { member: auditField.id, pseudonym: auditField.pseudonym },
});
