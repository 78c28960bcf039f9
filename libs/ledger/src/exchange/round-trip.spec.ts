import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BookRow } from './exchange-entry.js';
import { readFec } from './fec-reader.js';
import { writeFec } from './fec-writer.js';
import { ImportRefusals } from './import-refusals.js';
import { all, bufferOf, bytesOf } from './testing/small-files.js';

/** What a field can hold and get back: no command, no separator, no space at its ends. */
const textOf = (letters: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 30 })
    .map((signs) => signs.join('').trim())
    .filter((text) => text !== '');

const LATIN_9 = [...'abZ09 .,;:/\'"éèàçÉœŒŸ€§°£-_+()&#'].join('');
const MORE = `${LATIN_9}’“—…漢🙂ąΩ`;

const day: fc.Arbitrary<CalendarDate> = fc
  .tuple(
    fc.integer({ min: 1900, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    calendarDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  );

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined });

function aRow(letters: string, columns: number): fc.Arbitrary<BookRow> {
  const text = textOf(letters);
  const cents = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
  const account = fc
    .tuple(fc.constantFrom('411', '706', '512'), text)
    .map(([code, more]) => code + more);
  return fc
    .record({
      journal: text,
      journalLabel: text,
      number: text,
      on: day,
      account,
      accountLabel: text,
      auxiliary: maybe(text),
      auxiliaryLabel: maybe(text),
      documentRef: text,
      documentDate: day,
      label: text,
      amount: fc.tuple(fc.boolean(), cents),
      lettering: maybe(fc.tuple(text, maybe(day))),
      daysOfValidation: day,
      foreign: maybe(fc.tuple(cents, fc.constantFrom('USD', 'CHF', 'EUR'))),
      ...(columns === 22 && cashFields(text)),
    })
    .map(({ amount: [isDebit, cents], lettering, daysOfValidation, foreign, ...row }) => ({
      ...row,
      line: 2,
      debit: isDebit ? cents : 0n,
      credit: isDebit ? 0n : cents,
      letteringCode: lettering?.[0],
      letteredOn: lettering?.[1],
      validatedOn: daysOfValidation < row.on ? row.on : daysOfValidation,
      foreignAmount: foreign?.[0],
      foreignCurrency: foreign?.[1],
    }));
}

const cashFields = (
  text: fc.Arbitrary<string>,
): Record<string, fc.Arbitrary<string | undefined>> => ({
  settledOn: maybe(day),
  settlementMode: maybe(text),
  nature: maybe(text),
  party: maybe(text),
});

describe('lines written as a FEC are read back as they were', () => {
  const forms = ['\t', '|'].flatMap((separator) =>
    (['utf-8', 'iso-8859-15'] as const).flatMap((encoding) =>
      ([18, 22] as const).map((columns) => ({ separator, encoding, columns })),
    ),
  );
  it.each(forms)('$columns columns, $encoding, separator $separator', async (form) => {
    const separator = form.separator === '|' ? '|' : '\t';
    const row = aRow(form.encoding === 'utf-8' ? MORE : LATIN_9, form.columns);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        // The first line decides the encoding; a lone 'É°' in ISO 8859-15 is UTF-8 as well.
        const decided = rows.map((one, index) => (index === 0 ? { ...one, label: 'été' } : one));
        const bytes = await bufferOf(writeFec(decided, { ...form, separator }));
        const refusals = new ImportRefusals();
        const back = await all(readFec(bytesOf(bytes, 100), { refusals }));
        expect(refusals.kept).toEqual([]);
        expect(back).toEqual(decided.map((one, index) => ({ ...one, line: index + 2 })));
      }),
      { numRuns: 60 },
    );
  });
});
