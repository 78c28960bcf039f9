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

/** A quarter that somebody wants to close: another person confirms. */
export const closeProposal = z.strictObject({
  quarter: quarterField,
  reason: z.string(),
  proposedAt: z.iso.datetime(),
  isMine: z.boolean().meta({ description: 'Whoever proposed it does not confirm it' }),
});
export type CloseProposal = z.infer<typeof closeProposal>;

/** A closed quarter that somebody wants to open again: another person confirms. */
export const reopening = closeProposal.extend({ version: z.int().positive() });
export type ReopeningAnswer = z.infer<typeof reopening>;

/** `GET …/closes`: the latest first, and the quarter that comes next. */
export const closeList = z.strictObject({
  closes: z.array(listedClose),
  next: quarterField.meta({ description: 'The quarter to close next' }),
  proposals: z.array(closeProposal).meta({ description: 'Those that wait for a second person' }),
  reopenings: z.array(reopening).meta({ description: 'As well, of closed quarters' }),
  year: z
    .int()
    .nullable()
    .meta({ description: 'A year whose quarters are closed and which is not stated so' }),
});
export type CloseList = z.infer<typeof closeList>;

export const checkName = z.enum([
  'quarter-not-over',
  'books-unfounded',
  'quarter-open',
  'later-closed',
  'year-missing',
  'party-missing',
  'suspense',
  'numbers-missing',
  'contributions-differ',
  'receipts-unlettered',
  'receipts-without-income',
]);
export type CheckName = z.infer<typeof checkName>;

/** What stands in the way of a close, or what somebody should know of it. */
export const openCheck = z.strictObject({
  name: checkName,
  isBlocking: z.boolean(),
  count: z.int().positive(),
  where: z.array(z.string()).meta({ description: "In the words of the books: 'COOP 499 12.00'" }),
});
export type OpenCheckShown = z.infer<typeof openCheck>;

/** `GET …/closes/{quarter}/checks`. */
export const closeChecks = z.strictObject({
  quarter: quarterField,
  checks: z.array(openCheck),
});
export type CloseChecks = z.infer<typeof closeChecks>;

/** `POST …/closes/proposals`. */
export const newCloseProposal = z.strictObject({
  quarter: quarterField,
  reason: z.string().trim().min(10).max(300),
});
export type NewCloseProposal = z.infer<typeof newCloseProposal>;

/** `PUT …/closes/proposals/{quarter}/confirmation`: the events tell how the close goes. */
export const closeBegun = z.strictObject({ closeId: uuidField });
export type CloseBegunAnswer = z.infer<typeof closeBegun>;

/** A quarter in an address. */
export const quarterInPath = z.strictObject({ cooperativeId: uuidField, quarter: quarterField });
export type QuarterInPath = z.infer<typeof quarterInPath>;

/** A close in an address. */
export const closeInPath = z.strictObject({ cooperativeId: uuidField, closeId: uuidField });
export type CloseInPath = z.infer<typeof closeInPath>;
