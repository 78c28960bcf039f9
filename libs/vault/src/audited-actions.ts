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

/** The key of a cooperative's members is wrapped by another one since. */
export const keyRotated = defineAuditAction({
  name: 'vault.key-rotated',
  subject: 'cooperative',
  details: { to: auditField.hash, count: auditField.count },
});

/** What an operator may do alone that takes two people in the product. */
export const operatorSteps = [
  'close-quarter',
  'reopen-quarter',
  'rotate-key',
  'retention',
] as const;

/** The reason stands sealed under this id. */
export const operatorAlone = defineAuditAction({
  name: 'vault.operator-alone',
  subject: 'cooperative',
  details: { step: z.enum(operatorSteps), reason: auditField.id },
});

/** Why a key is destroyed. */
export const erasureReasons = [
  'retention-ended',
  'person-asks',
  'member-asks',
  'court-order',
] as const;

const erasure = { reason: z.enum(erasureReasons), count: auditField.count };

export const erased = {
  person: defineAuditAction({ name: 'vault.person-erased', subject: 'person', details: erasure }),
  member: defineAuditAction({ name: 'vault.member-erased', subject: 'member', details: erasure }),
  path: defineAuditAction({ name: 'vault.path-erased', subject: 'path', details: erasure }),
};

const request = { request: auditField.id };

export const breakGlassAsked = defineAuditAction({
  name: 'vault.break-glass-asked',
  subject: 'member',
  details: request,
});

export const breakGlassApproved = defineAuditAction({
  name: 'vault.break-glass-approved',
  subject: 'member',
  details: request,
});

/** Declined, taken back, or shut before its day was over. */
export const breakGlassEnded = defineAuditAction({
  name: 'vault.break-glass-ended',
  subject: 'member',
  details: request,
});

export const breakGlassReasonRead = defineAuditAction({
  name: 'vault.break-glass-reason-read',
  subject: 'member',
  details: request,
});

/** All names of a member's persons were looked for in a file, so that none would stay in it. */
export const namesHidden = defineAuditAction({
  name: 'vault.names-hidden',
  subject: 'member',
  details: { count: auditField.count },
});

/** All identities of a member, printed for an inspector. */
export const correspondencePrinted = defineAuditAction({
  name: 'vault.correspondence-printed',
  subject: 'member',
  details: { count: auditField.count },
});

export const personExported = defineAuditAction({
  name: 'vault.person-exported',
  subject: 'person',
  details: { member: auditField.id, pseudonym: auditField.pseudonym },
});

export const memberExported = defineAuditAction({
  name: 'vault.member-exported',
  subject: 'member',
  details: { count: auditField.count },
});
