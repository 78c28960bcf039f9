import { defineAuditAction } from '@plusloin/platform';
import { z } from 'zod';
import { STEP_KINDS } from './step-kinds.js';

const details = { kind: z.enum(STEP_KINDS) };

/** What two people do together, one after the other; what exactly stands in the step itself. */
export const proposed = defineAuditAction({
  name: 'membership.step-proposed',
  subject: 'step',
  details,
});

export const confirmed = defineAuditAction({
  name: 'membership.step-confirmed',
  subject: 'step',
  details,
});

export const withdrawn = defineAuditAction({
  name: 'membership.step-withdrawn',
  subject: 'step',
  details,
});
