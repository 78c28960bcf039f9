import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

/** Carried out on a higher floor, by whoever knows statements and books. */
export const exportCooperative = defineJob({
  name: 'membership.export-cooperative',
  payload: z.strictObject({ exportId: z.uuid() }),
  key: ({ exportId }) => `membership.export-cooperative-${exportId}`,
});

/** Takes the file of an export away on the day after which nobody may fetch it. */
export const dropExport = defineJob({
  name: 'membership.drop-export',
  payload: z.strictObject({ exportId: z.uuid() }),
  key: ({ exportId }) => `membership.drop-export-${exportId}`,
});
