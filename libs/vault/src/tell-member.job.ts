import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

/** Tells a member that somebody else asked to open what is sealed for them, or may open it now. */
export const tellMember = defineJob({
  name: 'vault.tell-member',
  payload: z.strictObject({ breakGlassId: z.uuid(), event: z.enum(['asked', 'approved']) }),
  key: (job) => `vault.tell-member-${job.breakGlassId}-${job.event}`,
});
