import { z } from 'zod';
import { guidanceFigureName, guidanceStatusKey } from './guidance.js';
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
