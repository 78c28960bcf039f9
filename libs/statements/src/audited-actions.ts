import { defineAuditAction } from '@plusloin/platform';

const ofClose = { subject: 'close', details: {} };

/** Two people agreed to close a quarter. */
export const closeConfirmed = defineAuditAction({ name: 'statements.close-confirmed', ...ofClose });

/** Somebody wants to open it again; the reason stands with the proposal. */
export const reopeningProposed = defineAuditAction({
  name: 'statements.reopening-proposed',
  ...ofClose,
});

export const reopeningConfirmed = defineAuditAction({
  name: 'statements.reopening-confirmed',
  ...ofClose,
});

export const reopeningWithdrawn = defineAuditAction({
  name: 'statements.reopening-withdrawn',
  ...ofClose,
});
