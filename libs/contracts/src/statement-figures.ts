import { z } from 'zod';
import { amountField, calendarDateField, uuidField } from './shared-fields.js';
import { statementAsked } from './statement-list.js';

/** How an account is read in a figure: all that moved, one side, a balance, or what was paid. */
export const figureReading = z.enum(['moved', 'debit', 'credit', 'opening', 'closing', 'cash']);
export type FigureReading = z.infer<typeof figureReading>;

const booksCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/);

/** The address of a figure: its books, its block, its line or 'total'. */
export const figureAsked = statementAsked.extend({
  books: booksCode,
  block: z.string().regex(/^[a-z-]{1,30}$/),
  line: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
});
export type FigureAsked = z.infer<typeof figureAsked>;

/** `GET …/statements/{closeId}/{subject}/figures/{books}/{block}/{line}`. */
export const figureSources = z.strictObject({
  booksId: uuidField,
  practiceId: uuidField,
  from: calendarDateField,
  lastDay: calendarDateField,
  amount: amountField.meta({ description: 'As the statement says it' }),
  sources: z
    .array(
      z.strictObject({
        account: z.string(),
        label: z.string(),
        reading: figureReading,
        isReversed: z.boolean().meta({ description: 'A credit counts as positive' }),
        amount: amountField.meta({ description: 'What it brings to the figure' }),
      }),
    )
    .meta({ description: 'With `rest`, they add up to the figure' }),
  rest: amountField.meta({ description: 'What no account holds: counted, and not booked yet' }),
});
export type FigureSources = z.infer<typeof figureSources>;

/** The address of the lines of an account behind a figure. */
export const figureLinesAsked = statementAsked.extend({
  books: booksCode,
  account: z.string().regex(/^[0-9A-Za-z]{2,15}$/),
});
export type FigureLinesAsked = z.infer<typeof figureLinesAsked>;

export const figurePageAsked = z.strictObject({
  reading: figureReading.default('moved'),
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type FigurePageAsked = z.infer<typeof figurePageAsked>;

/** `GET …/{closeId}/{subject}/lines/{books}/{account}`; debits are positive. */
export const figureLines = z.strictObject({
  booksId: uuidField,
  practiceId: uuidField,
  from: calendarDateField,
  lastDay: calendarDateField,
  label: z.string(),
  opening: amountField.nullable().meta({ description: 'What a balance begins with' }),
  amount: amountField.meta({ description: 'The opening, and the lines of all pages' }),
  lines: z.array(
    z.strictObject({
      sequence: z.int().positive(),
      line: z.int().positive(),
      on: calendarDateField,
      journal: z.string(),
      number: z.int().positive(),
      label: z.string(),
      documentRef: z.string().nullable(),
      amount: amountField,
    }),
  ),
  next: z.string().nullable(),
});
export type FigureLines = z.infer<typeof figureLines>;
