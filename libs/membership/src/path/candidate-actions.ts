import { auditField, defineAuditAction } from '@plusloin/platform';
import { z } from 'zod';
import { steps } from './path-steps.js';

const ofPath = { subject: 'path', details: {} };
const ofEdition = { subject: 'path', details: { document: auditField.hash } };

/** Who candidates are was listed. */
export const candidatesShown = defineAuditAction({
  name: 'membership.candidates-shown',
  subject: 'cooperative',
  details: { count: auditField.count },
});

/** Who a candidate is was read, with what the team noted of them. */
export const candidateOpened = defineAuditAction({
  name: 'membership.candidate-opened',
  ...ofPath,
});

export const candidateAnswered = defineAuditAction({
  name: 'membership.candidate-answered',
  ...ofPath,
});

/** The team noted something for itself. */
export const candidateNoted = defineAuditAction({ name: 'membership.candidate-noted', ...ofPath });

/** A path began or moved on, by whichever of its steps. */
export const pathStepTaken = defineAuditAction({
  name: 'membership.path-step-taken',
  subject: 'path',
  details: { verb: z.enum(steps.map(({ verb }) => verb)) },
});

export const informationPublished = defineAuditAction({
  name: 'membership.information-published',
  ...ofEdition,
  subject: 'cooperative',
});

export const informationGiven = defineAuditAction({
  name: 'membership.information-given',
  ...ofEdition,
});

/** Whoever was given it says to have read it. */
export const informationRead = defineAuditAction({
  name: 'membership.information-read',
  ...ofEdition,
});
