import { isUuid } from '@plusloin/kernel';
import { defineJob, handle, type JobHandler, type Services } from '@plusloin/platform';
import { z } from 'zod';
import { StoredAnswers } from './stored-answers.js';
import { todayHere } from './today.js';

/**
 * Asked by the calendar for each cooperative, each night. The answers are of none of them:
 * whichever comes first clears for all.
 */
export const forgetAnswers = defineJob({
  name: 'guidance.forget-answers',
  payload: z.strictObject({
    cooperativeId: z.string().refine(isUuid),
    /** The instant planned. */
    at: z.iso.datetime(),
  }),
  key: ({ cooperativeId }) => `guidance.forget-answers-${cooperativeId}`,
});

/** Ran twice it finds nothing more to delete. */
export const forgetAnswersHandler = ({ work }: Services): JobHandler =>
  handle(forgetAnswers, (actor) =>
    work.run(actor, (tx) => new StoredAnswers(tx).forgetExpired(todayHere(tx.now))),
  );
