import { auditField, defineAuditAction } from '@plusloin/platform';

/** Who candidates are was listed. */
export const candidatesShown = defineAuditAction({
  name: 'membership.candidates-shown',
  subject: 'cooperative',
  details: { count: auditField.count },
});

/** Who a candidate is was read, with what the team noted of them. */
export const candidateOpened = defineAuditAction({
  name: 'membership.candidate-opened',
  subject: 'path',
  details: {},
});

/** Who is registered to a meeting was read. */
export const seatsShown = defineAuditAction({
  name: 'membership.seats-shown',
  subject: 'meeting',
  details: { count: auditField.count },
});
