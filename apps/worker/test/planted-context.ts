import { setTimeout as pause } from 'node:timers/promises';
import { defineJob, handle, platformContext, type Context } from '@plusloin/platform';
import { z } from 'zod';

export const greet = defineJob({
  name: 'planted.greet',
  payload: z.strictObject({ memberId: z.string() }),
  key: ({ memberId }) => `greet-${memberId}`,
});

export const tick = defineJob({
  name: 'planted.tick',
  payload: z.strictObject({ cooperativeId: z.uuid(), at: z.iso.datetime() }),
  key: ({ at }) => at,
});

/** A context as the product has them: it greets slowly, and says so on standard output. */
export const plantedContext: Context = {
  ...platformContext,
  jobs: [greet, tick],
  handlers: ({ work }) => [
    handle(greet, async (actor, { memberId }) => {
      process.stdout.write(`greeting ${memberId}\n`);
      await pause(300);
      await work.read(actor, (tx) => tx.query('select'));
    }),
    handle(tick, async () => undefined),
  ],
};
