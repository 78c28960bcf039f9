import { z } from 'zod';
import { amountField } from '../shared-fields.js';
import type { Fixed } from './fixed.js';
import {
  booksIdentity,
  chainHead,
  entryRange,
  figures,
  positionLine,
  quarterBar,
  resultLine,
  situationProof,
  statementHead,
} from './shared-shapes.js';

/** Which story the statement tells: it differs by who owns the money and how dues are counted. */
export const profile = z.enum(['independent', 'micro', 'employed']);
export type Profile = Fixed<z.infer<typeof profile>>;

/** Something to be paid or sent by a day. */
export const duty = z.strictObject({
  code: z.string(),
  /** The last day that is safe. */
  on: z.string(),
  /** The day of the law, where another one is safer: it falls on a day without a bank. */
  legalOn: z.string().nullable(),
  amount: amountField.nullable(),
  label: z.string().nullable(),
  source: z.string().nullable(),
});
export type Duty = Fixed<z.infer<typeof duty>>;

/** The figures of the sentence at the top. */
export const headline = z.strictObject({
  /** What is left to the member; `null` in books which are not theirs. */
  free: amountField.nullable(),
  /** Of the money in the bank, what is not the member's any more. */
  notFree: amountField,
  toArrive: amountField,
  /** Whether something is not counted yet, so that `free` is more than it will be. */
  notCounted: z.array(z.string()),
  next: duty.nullable(),
  /** What a French micro copies to the Urssaf: whole euros. */
  declare: z.strictObject({
    amount: z.string().regex(/^-?\d{1,16}$/),
    on: z.string().nullable(),
  }).nullable(),
  result: amountField,
});
export type Headline = Fixed<z.infer<typeof headline>>;

/** What a block was counted from. */
export const basis = z.enum(['bank', 'invoiced', 'collected', 'ledger']);
export type Basis = Fixed<z.infer<typeof basis>>;

/** What explains a line: plain values, put into words when it is drawn. */
export const note = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('invoice'),
    number: z.string(),
    on: z.string(),
    net: amountField,
    vat: amountField,
    vatLost: amountField,
  }),
  z.strictObject({
    kind: z.literal('on-base'),
    base: amountField,
    of: z.string(),
  }),
  z.strictObject({
    kind: z.literal('voted'),
    on: z.string(),
  }),
  z.strictObject({
    kind: z.literal('exemption'),
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('correction'),
    concerns: z.string(),
    amount: amountField,
  }),
  z.strictObject({
    kind: z.literal('percent'),
    percent: z.string(),
    of: z.enum(['invoiced', 'collected']),
  }),
  z.strictObject({
    kind: z.literal('vat-lost'),
    amount: amountField,
  }),
  z.strictObject({
    kind: z.literal('late-payers'),
    count: z.int(),
  }),
  z.strictObject({
    kind: z.literal('ceiling'),
    amount: amountField,
    source: z.string(),
  }),
  z.strictObject({
    kind: z.literal('base'),
    grid: z.string(),
    amount: amountField,
  }),
  z.strictObject({
    kind: z.literal('part'),
    code: z.string(),
    amount: amountField,
  }),
  z.strictObject({
    kind: z.literal('before'),
    on: z.string(),
  }),
  z.strictObject({
    kind: z.literal('text'),
    text: z.string(),
  }),
]);
export type Note = Fixed<z.infer<typeof note>>;

export const statementLine = z.strictObject({
  /** What the line is, in every language: 'vat', 'free', or an account. */
  code: z.string(),
  /** 'A1' */
  number: z.string().nullable(),
  /** In the words of the books, of a vote or of a setting; `null`: the statement's own word. */
  label: z.string().nullable(),
  /** `null`: not counted yet, or not known; never nought. */
  quarter: amountField.nullable(),
  /** Absent: the line has no such figure. `null`: it is not known. */
  yearBefore: amountField.nullable().exactOptional(),
  yearToDate: amountField.nullable().exactOptional(),
  notes: z.array(note),
  /** Said beside the sum, and no part of it. */
  isAside: z.boolean(),
});
export type StatementLine = Fixed<z.infer<typeof statementLine>>;

/** A block of a statement, called by its letter where it has one: its lines add up to its total. */
export const statementBlock = z.strictObject({
  code: z.string(),
  letter: z.string().nullable(),
  basis: basis.nullable(),
  lines: z.array(statementLine),
  total: statementLine.nullable(),
  duties: z.array(duty).exactOptional(),
});
export type StatementBlock = Fixed<z.infer<typeof statementBlock>>;

/** The numbers of a series of documents which the quarter used. */
export const documentRange = z.strictObject({
  series: z.string(),
  first: z.string(),
  last: z.string(),
  count: z.int(),
  missing: z.int(),
});
export type DocumentRange = Fixed<z.infer<typeof documentRange>>;

/** A practice in one set of books. */
export const practiceSection = z.strictObject({
  books: booksIdentity,
  wayOfWorking: z.string(),
  profile,
  headline,
  /** Page 1, for the member, in its order. */
  blocks: z.array(statementBlock),
  /** Page 2, for the accountant. */
  accountant: z.array(statementBlock),
  income: z.array(resultLine),
  expense: z.array(resultLine),
  totals: z.strictObject({
    income: figures,
    expense: figures,
    result: figures,
  }),
  position: z.array(positionLine),
  proof: situationProof,
  /**
   * Of the contribution, what is owed and not booked yet, as in a trial: the first page counts it,
   * the ledger and its proof do not.
   */
  pending: amountField,
  entries: entryRange,
  documents: z.array(documentRange),
  chain: chainHead,
});
export type PracticeSection = Fixed<z.infer<typeof practiceSection>>;

export const practiceStatement = statementHead.extend({
  kind: z.literal('practice'),
  /** The member's; words, amounts and dates are written in it. */
  language: z.enum(['fr', 'nl', 'en']),
  practice: z.strictObject({
    code: z.string(),
    title: z.string(),
    member: z.string(),
    /** Only where a diploma had been verified, and had not expired, when the quarter was frozen. */
    protectedTitle: z.string().optional(),
  }),
  sections: z.array(practiceSection),
  /** At most eight quarters, oldest first, this one last; as many as the books hold. */
  history: z.array(quarterBar),
});
export type PracticeStatement = Fixed<z.infer<typeof practiceStatement>>;
