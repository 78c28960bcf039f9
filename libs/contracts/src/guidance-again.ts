import { z } from 'zod';
import {
  guidanceFigureName,
  guidanceLanguage,
  guidanceSituation,
  guidanceStatusKey,
} from './guidance.js';
import { amountField, calendarDateField } from './shared-fields.js';

const computedWith = z.strictObject({
  on: calendarDateField,
  rulesVersion: z.string(),
  year: z.int(),
});

/** `POST /api/guidance/comparisons/{token}/again`: the same question by the rules of today. */
export const guidanceAgain = z.strictObject({
  estimate: z.string(),
  then: computedWith,
  now: computedWith,
  /** Only what differs. */
  statuses: z.array(
    z.strictObject({
      key: guidanceStatusKey,
      title: z.string(),
      figures: z.array(
        z.strictObject({
          name: guidanceFigureName,
          /** null: it could not be computed. */
          then: amountField.nullable(),
          now: amountField.nullable(),
          difference: amountField.nullable(),
        }),
      ),
    }),
  ),
});
export type GuidanceAgain = z.infer<typeof guidanceAgain>;

/** `POST /api/guidance/changes`: two answers by their links, which stand in no address. */
export const changesAsked = z.strictObject({
  answers: z.array(z.string().max(1000)).length(2),
  language: guidanceLanguage.default('fr'),
});
export type ChangesAsked = z.infer<typeof changesAsked>;

const answered = computedWith.extend({ situation: guidanceSituation });

/** From the earlier of two answers to the later. */
export const guidanceChanges = guidanceAgain.extend({
  then: answered,
  now: answered,
  /** The questions of the situation that were answered otherwise. */
  questions: z.array(z.string().max(40)),
});
export type GuidanceChanges = z.infer<typeof guidanceChanges>;
