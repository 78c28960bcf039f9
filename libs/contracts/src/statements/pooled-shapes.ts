import { z } from 'zod';
import { amountField } from '../shared-fields.js';
import type { Fixed } from './fixed.js';
import {
  booksIdentity,
  chainHead,
  entryRange,
  figures,
  quarterBar,
  statementHead,
} from './shared-shapes.js';

/** A row of the pooled statement. Eliminations are amounts to add, so a row is a plain sum. */
export const pooledRow = z.strictObject({
  /** 'P1' as the specification numbers it; a letter behind it ('P5b') where it has none. */
  code: z.string(),
  label: z.string(),
  /** In the order of the perimeter. */
  perBooks: z.array(amountField),
  eliminated: amountField,
  pooled: amountField,
  strong: z.boolean(),
});
export type PooledRow = Fixed<z.infer<typeof pooledRow>>;

export const pooledControl = z.strictObject({
  code: z.string(),
  /** The cooperative, where several are added up. */
  of: z.string().exactOptional(),
  label: z.string(),
  /** What must be '0.00' or 'ok', or what is listed elsewhere as a count. */
  finding: z.string(),
  holds: z.boolean(),
});
export type PooledControl = Fixed<z.infer<typeof pooledControl>>;

/** What somebody has still to look at in a set of books; it does not stop a close by itself. */
export const openBooksCheck = z.enum([
  'bank-not-compared', 'suspense', 'numbers-missing', 'contribution-differs', 'unbalanced',
]);
export type OpenBooksCheck = Fixed<z.infer<typeof openBooksCheck>>;

export const pooledBooks = booksIdentity.extend({
  /** How many activities are kept in them. */
  practices: z.int(),
  entries: entryRange,
  chain: chainHead,
  /** The firm that keeps the books signs them; a member's own are taken over unaudited. */
  signedBy: z.string().nullable(),
  checksOpen: z.array(openBooksCheck),
});
export type PooledBooks = Fixed<z.infer<typeof pooledBooks>>;

export const pooledPractice = z.strictObject({
  code: z.string(),
  title: z.string(),
  member: z.string(),
  books: z.string(),
  income: amountField,
  expense: amountField,
  result: amountField,
  entries: z.int(),
});
export type PooledPractice = Fixed<z.infer<typeof pooledPractice>>;

/** What a set of books owes of VAT on the last day, by what it is made of; to pay is positive. */
export const vatOfBooks = z.strictObject({
  books: z.string(),
  status: booksIdentity.shape.vat.shape.status,
  due: amountField,
  creditNotes: amountField,
  deductible: amountField,
  /** Due only when the customer pays. */
  waiting: amountField,
  /** Declared before and not yet settled with the State. */
  declared: amountField,
  total: amountField,
});
export type VatOfBooks = Fixed<z.infer<typeof vatOfBooks>>;

export const ages = z.strictObject({
  notDue: amountField,
  upTo30: amountField,
  upTo60: amountField,
  over60: amountField,
  total: amountField,
});
export type Ages = Fixed<z.infer<typeof ages>>;

/** A count of people: under five it says so and no more, since few people can be told apart. */
export const peopleCount = z.union([z.int(), z.literal('under-5')]);
export type PeopleCount = Fixed<z.infer<typeof peopleCount>>;

export const pooledAgeing = z.strictObject({
  perBooks: z.array(ages.extend({
    books: z.string(),
  })),
  total: ages,
  latePayers: peopleCount,
});
export type PooledAgeing = Fixed<z.infer<typeof pooledAgeing>>;

export const pooledContributionPart = z.strictObject({
  rule: z.string(),
  label: z.string(),
  votedOn: z.string().nullable(),
  base: amountField,
  amount: amountField,
  exemption: z.string().nullable(),
});
export type PooledContributionPart = Fixed<z.infer<typeof pooledContributionPart>>;

/** What one practice owes for the quarter, and by which rule that somebody voted. */
export const pooledContribution = z.strictObject({
  practice: z.string(),
  member: z.string(),
  books: z.string(),
  /** In the cooperative's own books: no invoice and no VAT, and outside the total. */
  isInternal: z.boolean(),
  parts: z.array(pooledContributionPart),
  amount: amountField,
  vat: amountField,
  vatLost: amountField,
  invoice: z.strictObject({
    number: z.string(),
    on: z.string(),
    dueOn: z.string(),
    /** Of this invoice on the day of the freeze. */
    isPaid: z.boolean(),
  }).nullable(),
  /** What of earlier invoices was still unpaid on the quarter's last day. */
  unpaidBefore: amountField,
});
export type PooledContribution = Fixed<z.infer<typeof pooledContribution>>;

/** Where contributions went: a task of the cooperative, the solidarity fund, the reserve. */
export const contributionShare = z.strictObject({
  code: z.string(),
  label: z.string(),
  /** What was spent on it in all, contributions and other income together. */
  spent: amountField,
  /** Of the contributions. */
  share: amountField,
  /** Cents of each euro of contribution, with one decimal: '47.1'. */
  centsPerEuro: z.string(),
});
export type ContributionShare = Fixed<z.infer<typeof contributionShare>>;

export const pooledContributions = z.strictObject({
  perPractice: z.array(pooledContribution),
  /** All that members owe, without VAT: equal to P2 and to P6. */
  total: amountField,
  /** Inside the cooperative's own books, and outside the total. */
  internal: amountField,
  vat: amountField,
  shares: z.array(contributionShare),
  /** From people who would like to join: nothing, ever. */
  fromCandidates: z.strictObject({
    amount: amountField,
    accounts: z.array(z.string()),
  }),
});
export type PooledContributions = Fixed<z.infer<typeof pooledContributions>>;

/** An entry of the quarter that corrects an earlier one. */
export const pooledCorrection = z.strictObject({
  books: z.string(),
  practice: z.string().nullable(),
  sequence: z.int(),
  on: z.string(),
  concerns: z.string(),
  result: amountField,
});
export type PooledCorrection = Fixed<z.infer<typeof pooledCorrection>>;

/** Who signs what. A firm signs the books that it keeps; the coordination perimeter and votes. */
export const pooledSignature = z.discriminatedUnion('signs', [
  z.strictObject({
    signs: z.literal('books'),
    by: z.string(),
    registration: z.string().nullable(),
    books: z.array(z.string()),
  }),
  z.strictObject({
    signs: z.literal('perimeter-and-votes'),
    cooperative: z.string(),
  }),
]);
export type PooledSignature = Fixed<z.infer<typeof pooledSignature>>;

export const pooledRows = z.strictObject({
  result: z.array(pooledRow),
  bank: z.array(pooledRow),
  situation: z.array(pooledRow),
  proof: z.array(pooledRow),
  /** The ten lines of treasury, by the account prefixes of the cooperative's settings. */
  treasury: z.array(pooledRow),
});
export type PooledRows = Fixed<z.infer<typeof pooledRows>>;

/** All that adds up over cooperatives as well as over books. */
export const pooledParts = z.strictObject({
  /** The perimeter: each set of books in the pool, in the order of the columns. */
  books: z.array(pooledBooks),
  rows: pooledRows,
  vat: z.array(vatOfBooks),
  ageing: pooledAgeing,
  contributions: pooledContributions,
  corrections: z.array(pooledCorrection),
  practices: z.array(pooledPractice),
  controls: z.array(pooledControl),
  signatures: z.array(pooledSignature),
});
export type PooledParts = Fixed<z.infer<typeof pooledParts>>;

export const pooledStatement = statementHead.extend({
  ...pooledParts.shape,
  kind: z.literal('pooled'),
  /** The pool's totals beside the same quarter a year before and the year so far. */
  comparison: z.strictObject({
    income: figures,
    expense: figures,
    result: figures,
  }),
  history: z.array(quarterBar),
});
export type PooledStatement = Fixed<z.infer<typeof pooledStatement>>;

/** Cooperatives that agree to be added up: the same rows over the columns of all of them. */
export const networkStatement = statementHead.omit({ cooperative: true }).extend({
  ...pooledParts.shape,
  kind: z.literal('network'),
  cooperatives: z.array(statementHead.shape.cooperative),
});
export type NetworkStatement = Fixed<z.infer<typeof networkStatement>>;
