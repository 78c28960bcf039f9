import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { credit, debit, DocumentSeries, Journal, LedgerReports } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
beforeEach(async () => {
  books = await someBooks(work);
});
afterAll(() => database.close());

/** Posts an invoice and numbers it, in one transaction. */
const issue = (key: string, day: string, { series = 'F', account = '400' } = {}) =>
  work.run(books.actor, async (tx) => {
    const on = calendarDate(day);
    const lines = [debit('400', 121_00n), credit('700', 100_00n), credit('451', 21_00n)];
    const draft = { key, journal: 'VE', on, label: 'Séances', lines };
    const { sequence } = await new Journal().post(tx, books.memberBooks, draft);
    const number = { series, on, key, sequence, account };
    return new DocumentSeries().number(tx, books.memberBooks, number);
  });

const refusalOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'done',
    ({ code }) => code,
  );

describe('numbering documents', () => {
  it('counts from 1 in each series and year, without a gap', async () => {
    expect(await issue('a', '2026-03-01')).toBe(1);
    expect(await issue('b', '2026-03-01')).toBe(2);
    expect(await issue('n', '2026-03-01', { series: 'N' })).toBe(1);
    expect(await issue('c', '2026-03-02')).toBe(3);
    expect(await issue('d', '2027-01-02')).toBe(1);
  });

  it('gives a document one number, however often it is asked for', async () => {
    expect(await issue('a', '2026-03-01')).toBe(1);
    expect(await issue('a', '2026-03-01')).toBe(1);
    expect(await issue('b', '2026-03-01')).toBe(2);
  });

  it('refuses a date before the last one, and gives the number to the next', async () => {
    await issue('a', '2026-03-02');
    expect(await refusalOf(issue('late', '2026-03-01'))).toBe('ledger.series-out-of-order');
    expect(await issue('b', '2026-03-02')).toBe(2);
  });

  it('refuses a document whose amount stands nowhere', async () => {
    const elsewhere = issue('a', '2026-03-01', { account: '440' });
    expect(await refusalOf(elsewhere)).toBe('ledger.unknown-entry');
  });

  it('leads from the entry to its document', async () => {
    await issue('a', '2026-03-01');
    const entry = await work.read(books.actor, (tx) =>
      new LedgerReports().entry(tx, books.memberBooks, 1),
    );
    const number = { series: 'F', year: 2026, number: 1, issuedOn: '2026-03-01' };
    expect(entry.documents).toEqual([{ ...number, account: '400', amount: 121_00n }]);
  });
});
