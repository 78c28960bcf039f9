import { isUuid } from '@plusloin/kernel';
import { z } from 'zod';
import type { Services } from '../context.js';
import { defineJob, handle, type JobHandler } from '../jobs/index.js';

/** Asked by the calendar for each cooperative, every hour. */
export const forgetKeys = defineJob({
  name: 'platform.forget-keys',
  payload: z.strictObject({
    cooperativeId: z.string().refine(isUuid),
    /** The instant planned. */
    at: z.iso.datetime(),
  }),
  key: ({ cooperativeId }) => `platform.forget-keys-${cooperativeId}`,
});

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Keys of idempotent requests, and what was told under them, stay for a day. */
export const forgetKeysHandler = ({ work }: Services): JobHandler =>
  handle(forgetKeys, (actor) =>
    work.run(actor, (tx) =>
      tx.query(
        'delete from platform.idempotency_key where cooperative_id = $1 and made_at < $2',
        [tx.cooperativeId, new Date(tx.now.getTime() - KEPT_MILLISECONDS)],
      ),
    ),
  );
