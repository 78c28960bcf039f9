import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

/**
 * The archive of somebody who left. It is done on a higher floor, by whoever knows statements and
 * books.
 */
export const handOverArchive = defineJob({
  name: 'membership.hand-over-archive',
  payload: z.strictObject({ pathId: z.uuid() }),
  key: (job) => `membership.hand-over-archive-${job.pathId}`,
});
