import { z } from 'zod';
import { amountField } from '../shared-fields.js';
import type { Fixed } from './fixed.js';

/**
 * One figure in the three columns of a statement: the quarter, the same quarter a year before, the
 * year so far.
 */
export const figures = z.strictObject({
  quarter: amountField,
  /**
   * `null` where the books do not go back that far: nothing is known, which is not the same as
   * nought.
   */
  yearBefore: amountField.nullable(),
  yearToDate: amountField,
});
export type Figures = Fixed<z.infer<typeof figures>>;

/** An account of income or expense, positive when it is of its usual kind. */
export const resultLine = figures.extend({
  account: z.string(),
  label: z.string(),
});
export type ResultLine = Fixed<z.infer<typeof resultLine>>;

export const positionGroup = z.enum([
  'bank', 'receivables', 'payables', 'vat', 'social', 'other', 'equity', 'shared',
]);
export type PositionGroup = Fixed<z.infer<typeof positionGroup>>;

/**
 * A group of accounts by prefixes: opening + debit − credit = closing; what is owed is negative.
 */
export const positionLine = z.strictObject({
  group: positionGroup,
  opening: amountField,
  debit: amountField,
  credit: amountField,
  closing: amountField,
});
export type PositionLine = Fixed<z.infer<typeof positionLine>>;

/** opening + result + private + shared − closing must be nought. */
export const situationProof = z.strictObject({
  opening: amountField,
  result: amountField,
  /**
   * What the owner put in (positive) or took out (negative): the movement of the equity accounts.
   */
  private: amountField,
  /**
   * What the rest of the same books holds for this practice: nought where the member keeps all of
   * it.
   */
  shared: amountField,
  closing: amountField,
  difference: amountField,
});
export type SituationProof = Fixed<z.infer<typeof situationProof>>;

export const booksIdentity = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['cooperative', 'member', 'employer_group']),
  chart: z.enum(['PCMN', 'PCG']),
  registrationNumber: z.string(),
  vat: z.strictObject({
    status: z.enum(['taxable', 'franchise', 'exempt', 'mixed']),
    since: z.string(),
  }),
  keeper: z.strictObject({
    kind: z.enum(['self', 'employee', 'firm']),
    name: z.string(),
    registration: z.string().nullable(),
  }),
});
export type BooksIdentity = Fixed<z.infer<typeof booksIdentity>>;

export const entryRange = z.strictObject({
  count: z.int(),
  /**
   * Places in the chain of the legal entity, first and last of the quarter; `null` without entries.
   */
  first: z.int().nullable(),
  last: z.int().nullable(),
  debit: amountField,
  credit: amountField,
});
export type EntryRange = Fixed<z.infer<typeof entryRange>>;

/** The head of an entity's chain when the quarter was frozen. */
export const chainHead = z.strictObject({
  sequence: z.int(),
  hash: z.string(),
});
export type ChainHead = Fixed<z.infer<typeof chainHead>>;

export const quarterBar = z.strictObject({
  quarter: z.string(),
  income: amountField,
  expense: amountField,
  result: amountField,
});
export type QuarterBar = Fixed<z.infer<typeof quarterBar>>;

export const statementHead = z.strictObject({
  cooperative: z.strictObject({
    name: z.string(),
    slug: z.string(),
    country: z.enum(['BE', 'FR']),
  }),
  /** '2026-Q3'; of a year its fourth. */
  quarter: z.string(),
  /** '2026' where the statement is one of a year. */
  period: z.string().exactOptional(),
  /** The quarters that a year adds up: fewer than four where the cooperative came in the middle. */
  quarters: z.array(z.string()).exactOptional(),
  from: z.string(),
  lastDay: z.string(),
  version: z.int(),
  provisional: z.boolean(),
  /** The calendar date on which the quarter was frozen, in the cooperative's time zone. */
  frozenOn: z.string(),
  currency: z.string(),
});
export type StatementHead = Fixed<z.infer<typeof statementHead>>;
