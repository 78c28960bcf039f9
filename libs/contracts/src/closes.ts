import { z } from 'zod';
import { calendarDateField, quarterField, uuidField } from './shared-fields.js';
import { periodField } from './statement-list.js';

/** What is wrong, by its stable code, and the figures that go with it. */
export const closeFailure = z.strictObject({
  code: z.string(),
  details: z.record(z.string(), z.unknown()),
});

/** How far a close is; also the events of `GET …/closes/{closeId}/events`. */
export const closeStanding = z.strictObject({
  state: z.enum(['running', 'done', 'failed']),
  steps: z.strictObject({ done: z.int().nonnegative(), total: z.int().nonnegative() }),
  practices: z.strictObject({
    made: z.int().nonnegative(),
    waiting: z.int().nonnegative(),
    failed: z.int().nonnegative(),
  }),
  secondsLeft: z
    .int()
    .nonnegative()
    .nullable()
    .meta({ description: 'null before the first step is done and after the last' }),
  failure: closeFailure.nullable(),
  failures: z.array(closeFailure.extend({ practice: z.string() })),
});
export type CloseStanding = z.infer<typeof closeStanding>;

export const listedClose = closeStanding.extend({
  id: uuidField,
  quarter: periodField,
  version: z.int().positive(),
  isProvisional: z.boolean(),
  frozenOn: calendarDateField,
});
export type ListedClose = z.infer<typeof listedClose>;

/** `GET /api/cooperatives/{id}/closes`: the latest first, and the quarter that comes next. */
export const closeList = z.strictObject({
  closes: z.array(listedClose),
  next: quarterField.nullable().meta({ description: 'The oldest quarter not closed yet' }),
});
export type CloseList = z.infer<typeof closeList>;

/** What stands in the way of a close, or what somebody should know of it, and how to mend it. */
export const openCheck = z.strictObject({
  name: z.string().meta({ description: "Stable: 'suspense', 'receipts-unlettered', …" }),
  isBlocking: z.boolean(),
  count: z.int().positive(),
  where: z.array(z.string()).meta({ description: "In the words of the books: 'COOP 499 12.00'" }),
  mend: z.string().meta({ description: 'What to do, in French' }),
});
export type OpenCheckShown = z.infer<typeof openCheck>;

/** `GET /api/cooperatives/{id}/closes/{quarter}/checks`. */
export const closeChecks = z.strictObject({
  quarter: quarterField,
  checks: z.array(openCheck),
});
export type CloseChecks = z.infer<typeof closeChecks>;

/** `POST /api/cooperatives/{id}/closes`: answered at once; the events tell how it goes. */
export const closeAsked = z.strictObject({ quarter: quarterField });
export type CloseAsked = z.infer<typeof closeAsked>;

export const closeBegun = z.strictObject({ closeId: uuidField });
export type CloseBegunAnswer = z.infer<typeof closeBegun>;
