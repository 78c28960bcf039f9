import { z } from 'zod';
import { defineJob } from '../jobs/index.js';

/** One attempt to hand a message over. */
export const deliverWebhook = defineJob({
  name: 'webhooks.deliver-webhook',
  payload: z.strictObject({ deliveryId: z.uuid(), attempt: z.int().positive() }),
  key: (job) => `webhooks.deliver-${job.deliveryId}-${job.attempt}`,
});
