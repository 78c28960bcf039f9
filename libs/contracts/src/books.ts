import { z } from 'zod';
import { amountField, calendarDateField, searchField, uuidField } from './shared-fields.js';

const codeField = z.string().regex(/^[0-9A-Za-z_-]{1,16}$/);
const accountField = z.string().regex(/^[0-9A-Za-z]{1,15}$/);

export const listedBooks = z.strictObject({
  id: uuidField,
  code: z.string(),
  name: z.string(),
  kind: z.enum(['cooperative', 'member', 'employer_group']),
  chart: z.enum(['PCMN', 'PCG']),
  years: z.array(z.int()).meta({ description: 'The latest first' }),
  journals: z.array(z.strictObject({ code: z.string(), label: z.string() })),
  practices: z
    .array(z.strictObject({ id: uuidField, code: z.string(), title: z.string() }))
    .meta({ description: 'Those ever kept in these books which the caller may see' }),
});
export type ListedBooksAnswer = z.infer<typeof listedBooks>;

/** `GET …/books`: those in which the caller may see something. */
export const bookList = z.strictObject({ books: z.array(listedBooks) });
export type BookList = z.infer<typeof bookList>;

export const booksInPath = z.strictObject({ cooperativeId: uuidField, booksId: uuidField });
export type BooksInPath = z.infer<typeof booksInPath>;

/** Days of one year, and whose postings of them. */
const period = z.strictObject({
  from: calendarDateField.optional().meta({ description: 'The first of January if not given' }),
  to: calendarDateField.optional().meta({ description: 'The last day; the year’s if not given' }),
  practice: uuidField
    .or(z.literal('common'))
    .optional()
    .meta({ description: 'All that the caller may see if not given; common: of no practice' }),
  closing: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Whether the entries that close the year count' }),
});

/** `GET …/books/{booksId}/balance`. */
export const balanceAsked = period.extend({
  account: accountField.optional().meta({ description: 'Accounts that begin with it' }),
});
export type BalanceAsked = z.infer<typeof balanceAsked>;

/** The days that were read, and of which practice: what was not asked for is filled in. */
const periodRead = {
  ...{ from: calendarDateField, to: calendarDateField },
  practice: z.string().nullable(),
};

const sums = {
  ...{ opening: amountField, debit: amountField },
  ...{ credit: amountField, balance: amountField },
};

export const balanceRow = z.strictObject({
  account: z.string(),
  label: z.string(),
  isUnclosedResult: z.boolean().meta({ description: 'The result of former years, not given yet' }),
  ...sums,
});
export type BalanceRow = z.infer<typeof balanceRow>;

/** Debits are positive: `opening + debit − credit = balance`. */
export const balanceAnswer = z.strictObject({
  ...periodRead,
  rows: z.array(balanceRow),
  total: z.strictObject(sums),
});
export type BalanceAnswer = z.infer<typeof balanceAnswer>;

/** What narrows a general ledger. */
const ledgerFilter = period.extend({
  account: accountField.optional().meta({ description: 'Accounts that begin with it' }),
  lastAccount: accountField
    .optional()
    .meta({ description: 'Up to those that begin with it: makes a range with `account`' }),
  journal: codeField.optional(),
  text: searchField
    .optional()
    .meta({ description: 'In a label, a document or an auxiliary; or the number of an entry' }),
  amount: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,15})\.\d{2}$/)
    .optional()
    .meta({ description: 'Of a line, on either side' }),
});

/** `GET …/books/{booksId}/ledger/file`. */
export const ledgerFileAsked = ledgerFilter;
export type LedgerFileAsked = z.infer<typeof ledgerFileAsked>;

/** `GET …/books/{booksId}/ledger`. */
export const ledgerAsked = ledgerFilter.extend({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type LedgerAsked = z.infer<typeof ledgerAsked>;

export const ledgerLine = z.strictObject({
  account: z.string(),
  accountLabel: z.string(),
  on: calendarDateField,
  sequence: z.int().positive().meta({ description: 'The place of its entry in the chain' }),
  line: z.int().positive(),
  journal: z.string(),
  number: z.int().positive(),
  label: z.string(),
  documentRef: z.string().nullable(),
  documents: z.array(z.string()),
  auxiliary: z.string().nullable(),
  practiceId: uuidField.nullable(),
  amount: amountField,
  balance: amountField
    .nullable()
    .meta({ description: 'Of the account after it; null where lines between are not shown' }),
});
export type LedgerLine = z.infer<typeof ledgerLine>;

/** By account, then by day; the opening entry of the year is in the balances, and no line. */
export const ledgerPage = z.strictObject({
  ...periodRead,
  lines: z.array(ledgerLine),
  next: z.string().nullable().meta({ description: 'For `after`: where the next page begins' }),
});
export type LedgerPage = z.infer<typeof ledgerPage>;

export const entryInPath = booksInPath.extend({
  sequence: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
});
export type EntryInPath = z.infer<typeof entryInPath>;

export const entryPosting = z.strictObject({
  line: z.int().positive(),
  account: z.string(),
  accountLabel: z.string(),
  amount: amountField,
  label: z.string().nullable(),
  auxiliary: z.string().nullable(),
  practiceId: uuidField.nullable(),
  letterings: z.array(z.string()).meta({ description: 'The codes that settle it' }),
});

/** `GET …/books/{booksId}/entries/{sequence}`. */
export const entryAnswer = z.strictObject({
  books: z.strictObject({ id: uuidField, code: z.string(), name: z.string() }),
  sequence: z.int().positive().meta({ description: 'Its place in the chain' }),
  journal: z.string(),
  journalLabel: z.string(),
  number: z.int().positive(),
  year: z.int(),
  period: z.int(),
  on: calendarDateField,
  label: z.string(),
  documentRef: z.string().nullable(),
  documentDate: calendarDateField.nullable(),
  documents: z.array(z.string()).meta({ description: 'The numbered documents it booked' }),
  concerns: z.string().nullable(),
  reverses: z.int().positive().nullable(),
  reversedBy: z.int().positive().nullable(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable().meta({ description: 'For who keeps the books alone' }),
  hash: z.string(),
  previousHash: z.string().nullable(),
  isWhole: z.boolean().meta({ description: 'false: lines of others are not shown' }),
  postings: z.array(entryPosting),
});
export type EntryAnswer = z.infer<typeof entryAnswer>;
