import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

/** Asked with each notice, in the same transaction. */
export const mailNotice = defineJob({
  name: 'membership.mail-notice',
  payload: z.strictObject({
    /** Of the notice: ids and a kind, never a name. */
    key: z.string().min(1).max(100),
  }),
  key: ({ key }) => `membership.mail-notice-${key}`,
});
