import { auditField, defineAuditAction } from '@plusloin/platform';
import { z } from 'zod';

/** A file waits for eyes. */
export const documentBrought = defineAuditAction({
  name: 'membership.document-brought',
  subject: 'document',
  details: { path: auditField.id },
});

/** Somebody has fetched the file of a document. */
export const documentOpened = defineAuditAction({
  name: 'membership.document-opened',
  subject: 'document',
  details: { path: auditField.id },
});

/** Whoever brought it took it back before anybody judged it. */
export const documentWithdrawn = defineAuditAction({
  name: 'membership.document-withdrawn',
  subject: 'document',
  details: { path: auditField.id },
});

export const documentJudged = defineAuditAction({
  name: 'membership.document-judged',
  subject: 'document',
  details: { path: auditField.id, judgement: z.enum(['verified', 'refused']) },
});

/** Who may see a member's record changes with it. */
export const adviserNamed = defineAuditAction({
  name: 'membership.adviser-named',
  subject: 'member',
  details: { adviser: auditField.id },
});

export const adviserEnded = defineAuditAction({
  name: 'membership.adviser-ended',
  subject: 'member',
  details: {},
});

export const adviserNotesOpened = defineAuditAction({
  name: 'membership.adviser-notes-opened',
  subject: 'member',
  details: { count: auditField.count },
});

/** What it says is sealed. */
export const adviserNoteSealed = defineAuditAction({
  name: 'membership.adviser-note-sealed',
  subject: 'member',
  details: { note: auditField.id },
});

export const appointmentMade = defineAuditAction({
  name: 'membership.appointment-made',
  subject: 'appointment',
  details: { path: auditField.id },
});

export const appointmentSettled = defineAuditAction({
  name: 'membership.appointment-settled',
  subject: 'appointment',
  details: { path: auditField.id, state: z.enum(['held', 'cancelled']) },
});

export const membershipEnded = defineAuditAction({
  name: 'membership.membership-ended',
  subject: 'member',
  details: { accounts: auditField.count },
});

/** A file of the archive of somebody who left was fetched. */
export const archiveFetched = defineAuditAction({
  name: 'membership.archive-fetched',
  subject: 'member',
  details: { file: auditField.hash },
});

/** Past its time: its row, its key and its file. */
export const documentErased = defineAuditAction({
  name: 'membership.document-erased',
  subject: 'document',
  details: { path: auditField.id },
});

/** All that two people wrote to each other while they were in touch. */
export const messagesErased = defineAuditAction({
  name: 'membership.messages-erased',
  subject: 'introduction',
  details: { count: auditField.count },
});

export const appointmentErased = defineAuditAction({
  name: 'membership.appointment-erased',
  subject: 'appointment',
  details: { path: auditField.id },
});

/** What advisers and the team noted of somebody who left. */
export const notesErased = defineAuditAction({
  name: 'membership.notes-erased',
  subject: 'member',
  details: { count: auditField.count },
});
