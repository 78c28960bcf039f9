import { isUuid } from '@plusloin/kernel';
import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

/** Asked by the calendar for each cooperative, once a month. */
export const applyRetention = defineJob({
  name: 'privacy.apply-retention',
  payload: z.strictObject({
    cooperativeId: z.string().refine(isUuid),
    /** The instant planned. */
    at: z.iso.datetime(),
  }),
  key: ({ cooperativeId }) => `privacy.apply-retention-${cooperativeId}`,
});
