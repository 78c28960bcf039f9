import { isUuid } from '@plusloin/kernel';
import { defineJob, handle, type JobHandler, type Services } from '@plusloin/platform';
import { z } from 'zod';
import { tellOfExpiry } from './documents/expiry-alerts.js';
import { Meetings } from './meetings/meetings.service.js';
import { Advisers } from './path/advisers.service.js';
import { Candidates } from './path/candidates.service.js';

/** Asked by the calendar for each cooperative, every morning. */
export const tellWhatIsDue = defineJob({
  name: 'membership.tell-what-is-due',
  payload: z.strictObject({
    cooperativeId: z.string().refine(isUuid),
    /** The instant planned. */
    at: z.iso.datetime(),
  }),
  key: ({ cooperativeId }) => `membership.tell-what-is-due-${cooperativeId}`,
});

/** Who does it: each thing is told once, however often the morning comes. */
export const tellWhatIsDueHandler = (services: Services): JobHandler =>
  handle(tellWhatIsDue, (actor) =>
    services.work.run(actor, async (tx) => {
      await tellOfExpiry(tx);
      await new Candidates(services).alert(tx);
      await new Meetings(services).remind(tx);
      await new Advisers(services).remind(tx);
    }),
  );
