import { createReadStream } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type ImportedEntry } from './exchange-entry.js';
import { fecRows } from './fec-rows.js';
import { writeFec } from './fec-writer.js';
import { writeHledger } from './hledger-writer.js';
import { BooksReading } from './read-books.js';
import {
  hasFecJudge,
  hasHledger,
  hasRealFec,
  hledger,
  judgedFec,
  realFec,
} from './testing/judges.js';
import { bufferOf, textOf } from './testing/small-files.js';

/**
 * An anonymised FEC as firms send them: entry number 0 everywhere, no date of validation. The
 * figures were counted apart from the product, by awk over the file: a running sum for each journal
 * that is cut each time it comes back to zero.
 */
const itReal = hasRealFec ? it : it.skip;

async function readReal(isRegrouped: boolean): Promise<[ImportedEntry[], BooksReading]> {
  const source = createReadStream(realFec);
  const reading = new BooksReading({ format: 'fec', source, isRegrouped });
  const entries: ImportedEntry[] = [];
  for await (const entry of reading.entries()) entries.push(entry);
  return [entries, reading];
}

describe('a real dirty FEC', () => {
  itReal('is refused as it is, each line for its date of validation', async () => {
    const [entries, { refusals }] = await readReal(false);
    expect(entries).toEqual([]);
    expect(refusals.byCode).toEqual(new Map([['import.field-missing', 2102]]));
    expect(refusals.kept).toHaveLength(200);
    expect(refusals.kept[0]).toMatchObject({
      line: 2,
      column: { name: 'ValidDate', position: 16 },
    });
  });

  itReal('is regrouped whole, and what was done to it is counted', async () => {
    const [, { refusals, counts }] = await readReal(true);
    expect(refusals.kept).toEqual([]);
    expect(counts).toMatchObject({
      lines: 2102,
      entries: 666,
      runs: 666,
      openingEntries: 1,
      debit: 126_535_082n,
      credit: 126_535_082n,
      linesWithNumberZero: 2102,
      withoutValidation: 2102,
      missing: { ValidDate: 2102 },
      runsOverSeveralDates: 1,
      runsSplitByDate: 0,
      runsOverSeveralNumbers: 0,
      leftover: 0,
      linesWithOwnDate: 422,
      linesWithOwnDocument: 423,
      negativeAmounts: 0,
      decimalPoints: 0,
    });
  });

  itReal('has entries by journal, and opening balances on the first day of the year', async () => {
    const [entries] = await readReal(true);
    const ofJournal = new Map<string, number>();
    for (const { journal } of entries) {
      ofJournal.set(journal.code, (ofJournal.get(journal.code) ?? 0) + 1);
    }
    expect(ofJournal).toEqual(
      new Map([
        ['ac', 227],
        ['ve', 7],
        ['bq', 320],
        ['od', 36],
        ['ca', 75],
        ['AD', 1],
      ]),
    );
    const [opening, ...others] = entries.filter(({ period }) => period === 0);
    expect(others).toEqual([]);
    expect(opening).toMatchObject({
      number: '0',
      on: '2023-01-01',
      firstLine: 1648,
      lastLine: 2103,
    });
    expect(opening.lines).toHaveLength(456);
    expect(opening.lines[0].own?.on).toBe('2021-01-01');
  });

  itReal('keeps its lines, balances, letters and days of settlement', async () => {
    const [entries] = await readReal(true);
    const lines = entries.flatMap((entry) => entry.lines);
    const balance = balances(entries);
    expect(balance.size).toBe(85);
    expect(balance.get('51210000')).toBe(1_883_265n);
    expect(balance.get('40100000')).toBe(-463_100n);
    expect(balance.get('60100000')).toBe(5_203_590n);
    expect(balance.get('53000000')).toBe(7_313_843n);
    expect(lines.filter(({ letteringCode }) => letteringCode !== undefined)).toHaveLength(371);
    expect(lines.filter(({ settledOn }) => settledOn !== undefined)).toHaveLength(2102);
    expect(lines.filter(({ auxiliaryCode }) => auxiliaryCode !== undefined)).toHaveLength(553);
  });

  (hasFecJudge ? itReal : it.skip)(
    'leaves as a valid FEC once the books have numbered it',
    async () => {
      const [entries] = await readReal(true);
      const bytes = await bufferOf(writeFec(fecRows(numbered(entries)), { columns: 22 }));
      expect(judgedFec('732829833FEC20231231.txt', bytes)).toContain(': VALID (0 errors');
    },
  );

  (hasHledger ? itReal : it.skip)('has the same balances in hledger', async () => {
    const [entries] = await readReal(true);
    const journal = await textOf(writeHledger(numbered(entries), { books: 'real' }));
    expect(hledger(journal, 'check', '--strict')).toBe('');
    const totals = hledger(journal, 'balance', '--empty', '--no-total', '-O', 'csv').split('\n');
    expect(totals).toContain('"real:51210000 BANQUE BNP PARIBAS","18832.65 EUR"');
    const amounts = totals.slice(1, -1).map((line) => {
      const [, code, whole, cents] =
        /^"real:(\d+) .*","(-?\d+)(?:\.(\d\d) EUR)?"$/.exec(line) ?? [];
      return [code, BigInt(whole + (cents ?? ''))] as const;
    });
    expect(new Map(amounts)).toEqual(balances(entries));
  });
});

function balances(entries: readonly ImportedEntry[]): Map<string, bigint> {
  const balance = new Map<string, bigint>();
  for (const { accountCode, amount } of entries.flatMap(({ lines }) => lines)) {
    balance.set(accountCode, (balance.get(accountCode) ?? 0n) + amount);
  }
  return balance;
}

/** As the ledger does: by journal, in the order of recording, on the day the file was imported. */
function numbered(entries: readonly ImportedEntry[]): ImportedEntry[] {
  const last = new Map<string, number>();
  return entries.map((entry) => {
    const number = (last.get(entry.journal.code) ?? 0) + 1;
    last.set(entry.journal.code, number);
    return { ...entry, number: `${entry.journal.code}-${number}`, validatedOn: entry.on };
  });
}
