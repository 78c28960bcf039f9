import { ROLES } from '@plusloin/contracts';
import { auditField, defineAuditAction } from '@plusloin/platform';
import { z } from 'zod';

const role = z.enum(ROLES);
const ofLetter = { subject: 'invitation', details: { role } };

export const invited = defineAuditAction({ name: 'identity.invited', ...ofLetter });

export const invitationTaken = defineAuditAction({
  name: 'identity.invitation-taken',
  subject: 'account',
  details: { role, invitation: auditField.id },
});

export const invitationWithdrawn = defineAuditAction({
  name: 'identity.invitation-withdrawn',
  ...ofLetter,
});

export const roleEnded = defineAuditAction({
  name: 'identity.role-ended',
  subject: 'account',
  details: { role, grant: auditField.id },
});

/** The audit log, or as much of it as somebody may read, was taken out as a file. */
export const auditLogExported = defineAuditAction({
  name: 'audit.exported',
  subject: 'cooperative',
  details: {},
});

export const tokenMade = defineAuditAction({
  name: 'identity.token-made',
  subject: 'account',
  details: { token: auditField.id, scope: z.enum(['read', 'write']) },
});

export const tokenRevoked = defineAuditAction({
  name: 'identity.token-revoked',
  subject: 'account',
  details: { token: auditField.id },
});
