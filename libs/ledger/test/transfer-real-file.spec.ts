import { createReadStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportReport } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { hasFecJudge, hasRealFec, judgedFec, realFec } from '../src/exchange/testing/judges.js';
import { balancesOf, exported, fileOf, imported, rowsOf, type Exported } from './transfer-books.js';

/** The anonymised FEC of a firm: number 0 everywhere, no date of validation. 2 102 lines. */
(hasRealFec ? describe : describe.skip)('a real dirty FEC', () => {
  let database: TestDatabase;
  let work: Work;
  let books: SomeBooks;
  let report: ImportReport;
  let out: Exported;

  beforeAll(async () => {
    database = await testDatabase();
    work = database.work();
    books = await someBooks(work, { country: 'FR' });
    const file = { name: 'real.txt', open: () => createReadStream(realFec) };
    const more = { file, isRegrouped: true };
    report = await imported(work, books.actor, fileOf('', more));
    const ask = { entityCode: 'ALICE', year: 2023, format: 'fec' as const };
    out = await exported(work, books.actor, { ...ask, form: { columns: 22 as const } });
  });
  afterAll(() => database.close());

  it('enters whole, and what was done to it is counted', async () => {
    expect(report.counts).toMatchObject({ lines: 2_102, entries: 666, linesWithNumberZero: 2_102 });
    const counted = `select (select count(*) from ledger.entry) || ' ' || count(*),
      count(*) filter (where particulars ? 'on') from ledger.posting`;
    expect(await rowsOf(work, books.actor, counted)).toEqual(['666 2102 422']);
  });

  it('has the balances that were counted apart from the product', async () => {
    const balances = await balancesOf(work, books.actor, books.memberBooks, 2023);
    expect(balances).toEqual(
      expect.arrayContaining(['51210000 1883265', '40100000 -463100', '53000000 7313843']),
    );
  });

  it('leaves with every line', () => {
    expect(out.content.toString('latin1').trimEnd().split('\r\n')).toHaveLength(1 + 2_102);
  });

  (hasFecJudge ? it : it.skip)('leaves as a valid FEC', () => {
    expect(judgedFec(out.name, out.content)).toContain(': VALID (0 errors');
  });

  it('comes back into other books, no longer dirty, with the same balances', async () => {
    const others = await someBooks(work, { country: 'FR' });
    const back = await imported(work, others.actor, fileOf(out.content));
    expect(back.counts).toMatchObject({ lines: 2_102, entries: 666, linesWithNumberZero: 0 });
    expect(await balancesOf(work, others.actor, others.memberBooks, 2023)).toEqual(
      await balancesOf(work, books.actor, books.memberBooks, 2023),
    );
  });
});
