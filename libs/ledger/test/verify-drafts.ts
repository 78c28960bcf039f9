import { addDays, calendarDate } from '@plusloin/kernel';
import type { EntryDraft, LineDraft } from '@plusloin/ledger';
import fc from 'fast-check';

/** Any text that the books take: one character at least, no control character. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((one) => !/\p{Cc}/u.test(one));

const day = fc.integer({ min: 0, max: 364 }).map((n) => addDays(calendarDate('2026-01-01'), n));
const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

const foreign = fc.record({ foreignAmount: minor, foreignCurrency: fc.constant('CHF') });

const line = fc.record(
  {
    account: fc.constantFrom('400', '440', '550', '6132', '700'),
    amount: minor,
    isOfPractice: fc.boolean(),
    foreign,
    auxiliary: text,
    label: text,
    settledOn: day,
    settlementMode: text,
    subject: text,
    nature: text,
    party: text,
    particulars: fc.dictionary(text, text, { minKeys: 1, maxKeys: 3 }),
  },
  { requiredKeys: ['account', 'amount'] },
);

const entry = fc.record(
  {
    journal: fc.constantFrom('OD', 'VE', 'BQ'),
    on: day,
    label: text,
    documentRef: text,
    documentDate: day,
    concerns: text,
    originalNumber: text,
    validatedOn: day,
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['journal', 'on', 'label', 'lines'] },
);

/** Balanced entries of 2026 that say anything they may say, some of their lines of a practice. */
export const anyDrafts = fc
  .array(entry, { minLength: 1, maxLength: 8 })
  .map((entries) => (practiceId: string): EntryDraft[] =>
    entries.map(({ lines, ...rest }, n) => {
      const own = lines.map((one) => lineOf(one, practiceId));
      const difference = own.reduce((sum, { amount }) => sum + amount, 0n);
      const balancing = { account: '499', amount: -difference };
      return { ...rest, key: `any:${n}`, lines: [...own, balancing] };
    }),
  );

type AnyLine = typeof line extends fc.Arbitrary<infer L> ? L : never;

function lineOf(
  { isOfPractice, foreign: abroad, ...rest }: AnyLine,
  practiceId: string,
): LineDraft {
  return { ...rest, ...abroad, ...(isOfPractice ? { practiceId } : {}) };
}
