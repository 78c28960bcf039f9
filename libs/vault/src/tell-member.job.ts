import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

const events = ['asked', 'approved', 'ended'] as const;

/** What became of a request to open what is sealed for a member. */
export type BreakGlassEvent = (typeof events)[number];

/** Tells the member about it: in the product, and by mail. */
export const tellMember = defineJob({
  name: 'vault.tell-member',
  payload: z.strictObject({ breakGlassId: z.uuid(), event: z.enum(events) }),
  key: (job) => `vault.tell-member-${job.breakGlassId}-${job.event}`,
});
