import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BooksImport, parseImportMapping, Periods, type ImportMapping } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { fecLine, fecOf, fecText } from '../src/exchange/testing/small-files.js';
import { balancesOf, fileOf, imported, refusalOf, rowsOf } from './transfer-books.js';

let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());
beforeEach(async () => {
  books = await someBooks(work, { country: 'FR' });
});

const rows = (sql: string) => rowsOf(work, books.actor, sql);
const take = (content: string, more: Parameters<typeof fileOf>[1] = {}) =>
  imported(work, books.actor, fileOf(content, more));
const mappingOf = (content: object): ImportMapping =>
  parseImportMapping(JSON.stringify({ version: 1, ...content }));

const sale = fecOf({ CompAuxNum: 'C001', CompAuxLib: 'Asbl Les Érables' });

const NOTHING = ['0'];
const writtenRows = (): Promise<string[]> =>
  rows(`select (select count(*) from ledger.entry) + (select count(*) from ledger.posting)
    + (select count(*) from ledger.imported_file) + (select count(*) from ledger.balance)
    + (select count(*) from ledger.account where label = 'Tout neuf')
    + (select count(*) from ledger.auxiliary)`);

describe('importing a FEC', () => {
  it('posts its entries with the numbers, days and names of the file', async () => {
    const report = await take(sale);
    expect(report.counts).toMatchObject({ lines: 2, entries: 1, debit: 48_300n, credit: 48_300n });
    expect(
      await rows(`select journal, number, entry_date::text, period, label, document_ref,
        original_number, validated_on::text from ledger.entry`),
    ).toEqual(['VE 1 2026-02-14 2 Accompagnement février F2026-003 1 2026-12-31']);
    expect(await rows('select account, amount, auxiliary from ledger.posting order by 1')).toEqual([
      '411000 48300 C001',
      '706000 -48300 -',
    ]);
    expect(await rows('select code, label from ledger.auxiliary')).toEqual([
      'C001 Asbl Les Érables',
    ]);
  });

  it('opens the accounts and journals that the books do not have, with their labels', async () => {
    const line = { JournalCode: 'HON', JournalLib: 'Honoraires', CompteLib: 'Tout neuf' };
    const report = await take(
      fecText(
        fecLine({ ...line, CompteNum: '411777', Debit: '10,00' }),
        fecLine({ ...line, CompteNum: '706777', Credit: '10,00' }),
      ),
    );
    expect(report.newAccounts).toEqual([
      ['411777', 'Tout neuf'],
      ['706777', 'Tout neuf'],
    ]);
    expect(report.newJournals).toMatchObject([{ code: 'HON', label: 'Honoraires' }]);
    expect(await rows(`select label from ledger.account where code like '%777'`)).toHaveLength(2);
    expect(await rows(`select label, kind from ledger.journal where code = 'HON'`)).toEqual([
      'Honoraires general',
    ]);
  });

  it('keeps what a line says otherwise than its entry, and what receipts books say', async () => {
    const receipts = [
      fecLine({ Debit: '10,00' }, 22),
      fecLine({ CompteNum: '706000', Credit: '10,00', PieceRef: 'Z9' }, 22),
    ];
    const header = `${fecText().trim()}\tDateRglt\tModeRglt\tNatOp\tIdClient\n`;
    const [first, second] = receipts.map((line) => line.replace(/\t{4}$/, ''));
    await take(
      `${header}${first}\t20260301\tVIR\tPrestation\tC7\n${second}\t20260301\tVIR\t\t\n`,
    );
    expect(
      await rows(`select settled_on::text, settlement_mode, nature, party, particulars
        from ledger.posting order by line`),
    ).toEqual(['2026-03-01 VIR Prestation C7 -', '2026-03-01 VIR - - [object Object]']);
    expect(
      await rows(`select particulars ->> 'documentRef' from ledger.posting where line = 2`),
    ).toEqual(['Z9']);
  });

  it('opens the year with entries of period 0, and several years in their order', async () => {
    const day = (on: string, more: object) => fecLine({ EcritureDate: on, ValidDate: on, ...more });
    const opening = { JournalCode: 'AN', JournalLib: 'À nouveaux', EcritureNum: '9' };
    const report = await take(
      fecText(
        day('20260214', { Debit: '5,00' }),
        day('20260214', { CompteNum: '706000', Credit: '5,00' }),
        day('20250101', { ...opening, CompteNum: '512000', Debit: '70,00' }),
        day('20250101', { ...opening, CompteNum: '101000', Credit: '70,00' }),
      ),
    );
    expect(report.years).toEqual([2025, 2026]);
    expect(await rows('select year, opening from ledger.fiscal_year order by year')).toEqual([
      '2025 posted',
      '2026 carried',
    ]);
    expect(await rows('select period, entry_date::text from ledger.entry order by 2')).toEqual([
      '0 2025-01-01',
      '2 2026-02-14',
    ]);
    expect(await balancesOf(work, books.actor, books.memberBooks, 2026)).toEqual([
      '101000 -7000',
      '411000 500',
      '512000 7000',
      '706000 -500',
    ]);
  });

  it('letters what the file letters, and counts what its letters leave open', async () => {
    const client = { CompAuxNum: 'C1', EcritureLet: 'A', DateLet: '20260301' };
    const paid = { JournalCode: 'BQ', JournalLib: 'Banque', EcritureDate: '20260301' };
    const report = await take(
      fecText(
        fecLine({ ...client, Debit: '483,00' }),
        fecLine({ CompteNum: '706000', Credit: '483,00' }),
        fecLine({ ...paid, CompteNum: '512000', Debit: '483,00' }),
        fecLine({ ...paid, ...client, Credit: '483,00' }),
        fecLine({ EcritureNum: '2', Debit: '1,00', EcritureLet: 'Z', DateLet: '20260301' }),
        fecLine({ EcritureNum: '2', CompteNum: '706000', Credit: '1,00' }),
      ),
    );
    expect(report.letters).toEqual({ letterings: 1, lines: 2, leftOpen: 1 });
    const made = 'select code, account, auxiliary, made_on::text from ledger.lettering';
    expect(await rows(made)).toEqual(['A 411000 C1 2026-03-01']);
    const taken = 'select sequence, line, amount from ledger.lettering_line order by 1';
    expect(await rows(taken)).toEqual(['1 1 48300', '2 2 -48300']);
  });
});

describe('practices', () => {
  const alice = { practices: { rules: [{ accountPrefix: '706', practice: 'ALICE' }] } };

  it('are given to lines by the rules of the mapping', async () => {
    const report = await take(sale, { mapping: mappingOf(alice) });
    expect(report.linesOfRule).toEqual([1]);
    expect(await rows('select practice_id from ledger.posting order by line')).toEqual([
      '-',
      books.practice,
    ]);
  });

  it('that nobody knows refuse the file, with their place in the mapping', async () => {
    const mapping = mappingOf({ practices: { defaultPractice: 'ZOE' } });
    const { code, details } = await refusalOf(take(sale, { mapping }));
    expect(code).toBe('ledger.import-refused');
    expect(details).toMatchObject({
      count: 1,
      refusals: [
        { line: 0, code: 'import.practice-unknown', what: 'practices.defaultPractice : ZOE' },
      ],
    });
    expect(await writtenRows()).toEqual(NOTHING);
  });

  it('that are not kept in these books on the day refuse the file, with the line', async () => {
    const ask = { mapping: mappingOf(alice), entityCode: 'COOP' };
    const { details } = await refusalOf(take(sale, ask));
    expect(details).toMatchObject({
      refusals: [{ line: 3, code: 'import.practice-not-booked', what: 'ALICE, 2026-02-14' }],
    });
  });
});

describe('a practice that has left these books', () => {
  const mapping = mappingOf({ practices: { defaultPractice: 'ALICE' } });
  const left = (day: string) =>
    work.run(books.actor, (tx) =>
      tx.query('update registry.practice_booking set valid_until = $1', [day]),
    );

  it('is refused from that day on', async () => {
    await left('2026-02-14');
    expect((await refusalOf(take(sale, { mapping }))).details).toMatchObject({
      refusals: [{ line: 2, what: 'ALICE, 2026-02-14 (2 lignes)' }],
    });
  });

  it('is taken the day before', async () => {
    await left('2026-02-15');
    expect((await take(sale, { mapping })).counts.entries).toBe(1);
  });
});

describe('a file that cannot be taken', () => {
  const broken = fecText(
    fecLine({ Debit: '10,00', CompteLib: 'Tout neuf', CompteNum: '411888', CompAuxNum: 'C5' }),
    fecLine({ CompteNum: '706000', Credit: '10,00' }),
    fecLine({ EcritureNum: '2', EcritureDate: '20260231', Debit: '5,00' }),
    fecLine({ EcritureNum: '2', CompteNum: '706000', Credit: '5,00' }),
  );

  it('is refused whole for one line, named with its column, and writes nothing', async () => {
    const { code, details } = await refusalOf(take(broken));
    expect(code).toBe('ledger.import-refused');
    expect(details).toMatchObject({
      count: 1,
      refusals: [{ line: 4, column: { name: 'EcritureDate', position: 4 }, what: '20260231' }],
    });
    expect(await writtenRows()).toEqual(NOTHING);
  });

  it('writes nothing when only the books refuse it', async () => {
    await work.run(books.actor, (tx) =>
      new Periods().lock(tx, books.memberBooks, 2026, [2], '*', 'T1'),
    );
    expect(await refusalOf(take(sale))).toMatchObject({ code: 'ledger.period-locked' });
    expect(await writtenRows()).toEqual(NOTHING);
  });

  it('that changes between its two readings is not taken', async () => {
    let opened = 0;
    const other = sale.replaceAll('483,00', '484,00');
    const ask = fileOf('');
    const file = { name: 'x', open: () => fileOf(opened++ === 0 ? sale : other).file.open() };
    await expect(imported(work, books.actor, { ...ask, file })).rejects.toThrow('changed');
    expect(await writtenRows()).toEqual(NOTHING);
  });
});

describe('a preview', () => {
  const preview = (content: string, more: Parameters<typeof fileOf>[1] = {}) =>
    new BooksImport(work).preview(books.actor, fileOf(content, more));

  it('tells what an import would do, and writes nothing', async () => {
    const told = await preview(sale, {
      mapping: mappingOf({ accounts: { 706000: '706123' }, journals: { VE: { code: 'HON' } } }),
    });
    expect(told).toMatchObject({
      entityCode: 'ALICE',
      years: [2026],
      newAccounts: [
        ['411000', 'Clients'],
        ['706123', 'Prestations'],
      ],
      newJournals: [{ code: 'HON' }],
      unknownPractices: [],
      refusals: { total: 0 },
    });
    expect(await writtenRows()).toEqual(NOTHING);
  });

  it('lists what is wrong, and practices that nobody knows', async () => {
    const told = await preview(sale.replace('20260214', '20260299'), {
      mapping: mappingOf({ practices: { defaultPractice: 'ZOE' } }),
    });
    expect(told.unknownPractices).toEqual(['ZOE']);
    expect(told.refusals.byCode).toEqual({ 'import.date': 1, 'import.practice-unknown': 1 });
  });

  it('says when the same file is in the books already', async () => {
    await take(sale);
    expect((await preview(sale)).importedOn).toBe('2026-11-22');
  });

  it('of books that nobody knows is refused', async () => {
    expect(await refusalOf(preview(sale, { entityCode: 'NOBODY' }))).toMatchObject({
      code: 'registry.unknown-entity',
    });
  });
});
