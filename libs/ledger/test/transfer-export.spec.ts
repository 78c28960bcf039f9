import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  credit,
  debit,
  Journal,
  Letterings,
  ownCsvMapping,
  YearEnd,
  type BooksExportAsk,
  type EntryDraft,
  type LineDraft,
} from '@plusloin/ledger';
import type { Tx, Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { hasFecJudge, hasHledger, hledger, judgedFec } from '../src/exchange/testing/judges.js';
import { balancesOf, exported, fileOf, imported, refusalOf, rowsOf } from './transfer-books.js';

let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  if (process.env['CI'] === 'true' && !hasHledger) throw new Error('hledger must be there in CI');
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());
beforeEach(async () => {
  books = await someBooks(work, { country: 'FR' });
});

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => work.run(books.actor, use);
const post = (...drafts: EntryDraft[]) =>
  run((tx) => new Journal().postAll(tx, books.memberBooks, drafts));
const own = (account: string, amount: bigint, auxiliary?: string): LineDraft =>
  debit(account, amount, { practiceId: books.practice, ...(auxiliary && { auxiliary }) });

const told = (on: string, lines: LineDraft[], more: Partial<EntryDraft> = {}): EntryDraft => ({
  key: `told:${on}:${more.journal ?? 'OD'}`,
  journal: 'OD',
  on: calendarDate(on),
  label: 'Séances d’été',
  lines,
  ...more,
});

const LATE = { journal: 'VE', concerns: '2026-Q1' };

/** 2025: Alice earns 1 200,00, 100,00 are spent in common. 2026: she is paid, and earns 500,00. */
async function twoYears(): Promise<void> {
  await post(
    told('2025-03-10', [own('411', 1200_00n, 'C1'), own('706', -1200_00n)], { journal: 'VE' }),
    told('2025-12-20', [debit('606', 100_00n), credit('401', 100_00n)], { journal: 'AC' }),
    told('2026-01-15', [own('512', 1200_00n), own('411', -1200_00n, 'C1')], { journal: 'BQ' }),
    told('2026-02-10', [own('411', 500_00n, 'C2'), own('706', -500_00n)], { journal: 'VE' }),
  );
}

const ask = (format: BooksExportAsk['format'], year: number): BooksExportAsk => ({
  entityCode: 'ALICE',
  ...{ format, year },
});
const exportOf = (format: BooksExportAsk['format'], year: number, form = {}) =>
  exported(work, books.actor, { ...ask(format, year), form });

const linesOf = (content: Buffer): string[][] =>
  content
    .toString('utf8')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split('\t'));

describe('exporting a FEC', () => {
  it('has the name that the law gives it, and every line of the year', async () => {
    await twoYears();
    const file = await exportOf('fec', 2025, { encoding: 'utf-8' });
    const { name, content, hasComputedOpening } = file;
    expect([name, hasComputedOpening]).toEqual(['732829833FEC20251231.txt', false]);
    const [header, ...lines] = linesOf(content);
    expect(header).toHaveLength(18);
    expect(lines.map((line) => [line[2], line[3], line[4], line[11], line[12]].join(' '))).toEqual([
      'VE-1 20250310 411 1200,00 0,00',
      'VE-1 20250310 706 0,00 1200,00',
      'AC-1 20251220 606 100,00 0,00',
      'AC-1 20251220 401 0,00 100,00',
    ]);
    // Nobody said when they were validated: the day they were recorded on.
    expect(new Set(lines.map((line) => line[15]))).toEqual(new Set(['20261122']));
  });

  it('begins a year that no entry opens with computed balances, which say so', async () => {
    await twoYears();
    const { content, hasComputedOpening } = await exportOf('fec', 2026, { encoding: 'utf-8' });
    expect(hasComputedOpening).toBe(true);
    const [, ...lines] = linesOf(content);
    const opening = lines.filter((line) => line[2] === 'AN-0');
    expect(opening.map((line) => [line[4], line[6], line[11], line[12]].join(' '))).toEqual([
      '120  0,00 1200,00',
      '129  100,00 0,00',
      '401  0,00 100,00',
      '411 C1 1200,00 0,00',
    ]);
    expect(opening[0][10]).toContain('calculés');
    expect(lines.indexOf(opening[0])).toBe(0);
  });

  it('begins with the opening entry once it is posted, and computes nothing', async () => {
    await twoYears();
    const member = { id: books.memberBooks, chart: 'PCG' as const };
    await run((tx) => new YearEnd().close(tx, member, 2025));
    await run((tx) => new YearEnd().open(tx, member, 2026));
    const { content, hasComputedOpening } = await exportOf('fec', 2026, { encoding: 'utf-8' });
    expect(hasComputedOpening).toBe(false);
    const [, first] = linesOf(content);
    expect([first[0], first[2], first[3]]).toEqual(['AN', 'AN-1', '20260101']);
  });

  it('shows the letter of a line, and none once the lettering is undone', async () => {
    await twoYears();
    const letters = new Letterings();
    const lines = [
      { sequence: 1, line: 1, amount: 1200_00n },
      { sequence: 3, line: 2, amount: -1200_00n },
    ];
    const on = calendarDate('2026-01-15');
    const draft = { key: 'l', code: 'AB', account: '411', auxiliary: 'C1', on, lines };
    await run((tx) => letters.letter(tx, books.memberBooks, draft));
    const letterOf = async () => {
      const all = linesOf((await exportOf('fec', 2026)).content);
      const line = all.find(([journal, , , , account]) => journal === 'BQ' && account === '411');
      return line?.slice(13, 15);
    };
    expect(await letterOf()).toEqual(['AB', '20260115']);
    await run((tx) => letters.undo(tx, books.memberBooks, 1, on));
    expect(await letterOf()).toEqual(['', '']);
  });

  (hasFecJudge ? it : it.skip)('is judged valid, with 18 and with 22 columns', async () => {
    await twoYears();
    for (const columns of [18, 22]) {
      for (const year of [2025, 2026]) {
        const { name, content } = await exportOf('fec', year, { columns });
        expect(judgedFec(name, content)).toContain(': VALID (0 errors');
      }
    }
  });

  it('of a year or of books that are not there is refused', async () => {
    await twoYears();
    expect(await refusalOf(exportOf('fec', 2027))).toMatchObject({ code: 'ledger.year-not-open' });
    const other = exported(work, books.actor, { ...ask('csv', 2025), entityCode: 'ZZ' });
    expect(await refusalOf(other)).toMatchObject({ code: 'registry.unknown-entity' });
  });
});

describe('what leaves comes back', () => {
  const inOtherBooks = async (): Promise<SomeBooks> => someBooks(work, { country: 'FR' });

  it('as a FEC: the same bytes, however many pages it takes', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => {
      const on = `2026-${String((index % 12) + 1).padStart(2, '0')}-11`;
      const amount = BigInt(index + 1);
      return told(on, [debit('411', amount, { auxiliary: 'C1' }), credit('706', amount)], {
        key: `many:${index}`,
        journal: index % 2 === 0 ? 'VE' : 'OD',
      });
    });
    await post(...many);
    const first = await exportOf('fec', 2026, { columns: 22 });
    books = await inOtherBooks();
    const report = await imported(work, books.actor, fileOf(first.content));
    expect(report.counts).toMatchObject({ entries: 1_001, lines: 2_002 });
    const second = await exportOf('fec', 2026, { columns: 22 });
    expect(second.content.equals(first.content)).toBe(true);
  });

  it('as a FEC: a computed opening opens the other books with the same balances', async () => {
    await twoYears();
    const before = await balancesOf(work, books.actor, books.memberBooks, 2026);
    const { content } = await exportOf('fec', 2026);
    books = await inOtherBooks();
    await imported(work, books.actor, fileOf(content));
    expect(await balancesOf(work, books.actor, books.memberBooks, 2026)).toEqual(before);
  });

  it('as our CSV: practices, letters and foreign amounts too', async () => {
    await post(
      told('2026-03-01', [
        { ...own('411', 9_000n, 'C1'), foreignAmount: 10_000n, foreignCurrency: 'USD' },
        { ...own('706', -9_000n), label: '=1+1', nature: 'Prestation', party: 'C1' },
      ]),
      told('2026-04-01', [
        { ...own('512', 9_000n), settledOn: calendarDate('2026-04-02'), settlementMode: 'VIR' },
        own('411', -9_000n, 'C1'),
      ]),
    );
    const lines = [
      { sequence: 1, line: 1, amount: 9_000n },
      { sequence: 2, line: 2, amount: -9_000n },
    ];
    const on = calendarDate('2026-04-01');
    const draft = { key: 'l', code: 'AB', account: '411', auxiliary: 'C1', on, lines };
    await run((tx) => new Letterings().letter(tx, books.memberBooks, draft));
    await post(told('2026-07-04', [own('706', 1_00n), own('411', -1_00n, 'C1')], LATE));
    const first = await exportOf('csv', 2026);
    expect(first.content.toString()).toContain(';2026-Q1\r\n');
    books = await inOtherBooks();
    const more = { format: 'csv' as const, mapping: ownCsvMapping };
    const report = await imported(work, books.actor, fileOf(first.content, more));
    expect(report.letters).toEqual({ letterings: 1, lines: 2, leftOpen: 0 });
    const common = 'select count(*) from ledger.posting where practice_id is null';
    expect(await rowsOf(work, books.actor, common)).toEqual(['0']);
    const second = await exportOf('csv', 2026);
    expect(second.content.toString()).toBe(first.content.toString());
  });
});

describe('an export for hledger', () => {
  (hasHledger ? it : it.skip)('has the balances of the trial balance, to the cent', async () => {
    await twoYears();
    const late = told('2026-12-31', [debit('606', 7_77n), credit('408', 7_77n)], { period: 13 });
    await post(late);
    for (const year of [2025, 2026]) {
      const { content } = await exportOf('hledger', year);
      const journal = content.toString('utf8');
      expect(hledger(journal, 'check', '--strict')).toBe('');
      expect(hledgerBalances(journal)).toEqual(
        (await balancesOf(work, books.actor, books.memberBooks, year)).sort(),
      );
    }
  });
});

/** '411 120000' for each account of a journal that is not at nought. */
function hledgerBalances(journal: string): string[] {
  const totals = hledger(journal, 'balance', '--flat', '--no-total', '-O', 'csv');
  return totals
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, code, amount] = /^"[^:]+:(\w+) .*","(-?[\d.]+) EUR"$/.exec(line) ?? [];
      return `${code} ${BigInt(String(amount).replace('.', ''))}`;
    })
    .sort();
}
