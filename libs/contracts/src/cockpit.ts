import { z } from 'zod';
import { checkName, closeFailure, openCheck } from './closes.js';
import { amountField, calendarDateField, quarterField, uuidField } from './shared-fields.js';
import { subjectField } from './statement-list.js';

/** `POST …/closes/trials`: everything a close does, taken back at once. */
export const newTrial = z.strictObject({ quarter: quarterField });
export type NewTrial = z.infer<typeof newTrial>;

const figureField = z.enum(['income', 'expense', 'result', 'contribution']);

/** A figure of a practice that was another one before. */
export const figureDifference = z.strictObject({
  practice: z.string(),
  figure: figureField,
  before: amountField.nullable().meta({ description: 'null: the practice was not there' }),
  now: amountField.nullable(),
});
export type FigureDifference = z.infer<typeof figureDifference>;

export const trialFigures = z.strictObject({
  practice: z.string(),
  income: amountField,
  expense: amountField,
  result: amountField,
  contribution: amountField,
});

/** What a trial found. */
export const trial = z.strictObject({
  quarter: quarterField,
  triedAt: z.iso.datetime(),
  checks: z.array(openCheck),
  controls: z.array(
    z.strictObject({
      code: z.string().meta({ description: "As the pooled statement numbers them: 'C4'" }),
      where: z.string().nullable().meta({ description: 'Of a control that there are many of' }),
      finding: z.string(),
    }),
  ).meta({ description: 'Control lines of the pooled statement that do not hold' }),
  figures: z.array(trialFigures),
  comparedWith: z
    .string()
    .nullable()
    .meta({ description: "'v1', the instant of the trial before, or null: the first one" }),
  differences: z.array(figureDifference),
});
export type TrialAnswer = z.infer<typeof trial>;

/** `GET …/closes/{quarter}/trial`: the latest one, if there is any. */
export const latestTrial = z.strictObject({ trial: trial.nullable() });
export type LatestTrial = z.infer<typeof latestTrial>;

/** 'ready': nothing is open. 'to-check': something is to be known. 'waiting': something blocks. */
export const readinessStateField = z.enum(['ready', 'to-check', 'waiting']);
export type ReadinessState = z.infer<typeof readinessStateField>;

/** A practice before its quarter is closed. */
export const readyPractice = z.strictObject({
  code: z.string(),
  title: z.string(),
  memberId: uuidField,
  member: z.string(),
  state: readinessStateField,
  reasons: z.array(checkName).meta({ description: 'The checks that are open' }),
  writtenOn: calendarDateField
    .nullable()
    .meta({ description: 'When its member was last written to about this quarter' }),
});
export type ReadyPractice = z.infer<typeof readyPractice>;

/** `GET …/closes/{quarter}/practices`: who is ready, and who is waited for. */
export const readiness = z.strictObject({
  quarter: quarterField,
  counts: z.strictObject({
    ready: z.int().nonnegative(),
    toCheck: z.int().nonnegative(),
    waiting: z.int().nonnegative(),
  }),
  reasons: z.array(z.strictObject({ name: checkName, practices: z.int().positive() })),
  blockingMembers: z
    .int()
    .nonnegative()
    .meta({ description: 'Who would be written to, less those written to today' }),
  practices: z.array(readyPractice),
  next: z.string().nullable(),
});
export type Readiness = z.infer<typeof readiness>;

export const readinessAsked = z.strictObject({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  state: readinessStateField.optional(),
  reason: z.string().regex(/^[a-z-]{1,60}$/).optional(),
});
export type ReadinessAsked = z.infer<typeof readinessAsked>;

/** `POST …/closes/reminders`: one mail to each member whom the quarter waits for. */
export const newReminders = z.strictObject({
  quarter: quarterField,
  reason: z.string().regex(/^[a-z-]{1,60}$/).optional().meta({
    description: 'Only those for whom this check is open',
  }),
});
export type NewReminders = z.infer<typeof newReminders>;

export const reminders = z.strictObject({
  written: z.int().nonnegative(),
  alreadyToday: z.int().nonnegative(),
  withoutAccount: z.int().nonnegative(),
});
export type RemindersAnswer = z.infer<typeof reminders>;

/** `GET …/closes/{closeId}/practices`: how each statement of a close stands. */
export const closePractice = z.strictObject({
  practice: subjectField,
  title: z.string(),
  member: z.string(),
  state: z.enum(['made', 'waiting', 'failed']),
  failure: closeFailure.nullable(),
});
export type ClosePractice = z.infer<typeof closePractice>;

export const closePractices = z.strictObject({
  practices: z.array(closePractice),
  next: z.string().nullable(),
});
export type ClosePractices = z.infer<typeof closePractices>;

export const closePracticesAsked = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  state: closePractice.shape.state.optional(),
});
export type ClosePracticesAsked = z.infer<typeof closePracticesAsked>;

/** `POST …/closes/{closeId}/retries`. */
export const newRetry = z.strictObject({
  practice: subjectField.nullable().meta({ description: 'null: all that failed' }),
});
export type NewRetry = z.infer<typeof newRetry>;

/** `POST …/closes/reopenings`: another person confirms. */
export const newReopening = z.strictObject({
  quarter: quarterField,
  reason: z.string().trim().min(10).max(300),
});
export type NewReopening = z.infer<typeof newReopening>;

/** A version of a quarter that was published, and what the one before said otherwise. */
export const quarterVersion = z.strictObject({
  closeId: uuidField,
  version: z.int().positive(),
  frozenOn: calendarDateField,
  reopening: z
    .strictObject({ reason: z.string(), confirmedAt: z.iso.datetime() })
    .nullable()
    .meta({ description: 'Why it was opened again' }),
  differences: z.array(figureDifference),
});
export type QuarterVersion = z.infer<typeof quarterVersion>;

/** `GET …/closes/{quarter}/versions`: the latest first. */
export const quarterVersions = z.strictObject({ versions: z.array(quarterVersion) });
export type QuarterVersions = z.infer<typeof quarterVersions>;

/** `POST …/closes/years`: the four quarters of a year as one statement. */
export const newYearClose = z.strictObject({ year: z.int().min(2000).max(2100) });
export type NewYearClose = z.infer<typeof newYearClose>;
