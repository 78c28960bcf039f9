import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

/** Writes an erasure into the list that is kept outside the database. */
export const listErasure = defineJob({
  name: 'vault.list-erasure',
  payload: z.strictObject({ erasureId: z.uuid() }),
  key: (job) => `vault.list-erasure-${job.erasureId}`,
});
