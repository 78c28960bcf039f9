import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseImportMapping } from '@plusloin/ledger';
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

const sale = fecOf();

describe('a year is opened once', () => {
  const opening = (amount: string) =>
    fecText(
      ...['101000', '512000'].map((CompteNum, index) =>
        fecLine({
          ...{ JournalCode: 'AN', JournalLib: 'À nouveaux', EcritureDate: '20260101', CompteNum },
          ...(index === 0 ? { Credit: amount } : { Debit: amount }),
        }),
      ),
    );

  it('so that a second file with balances taken up is refused', async () => {
    await take(opening('70,00'));
    expect((await refusalOf(take(opening('80,00')))).details).toMatchObject({
      refusals: [{ line: 2, code: 'import.opening-twice', what: '2026' }],
    });
    expect(await balancesOf(work, books.actor, books.memberBooks, 2026)).toEqual([
      '101000 -7000',
      '512000 7000',
    ]);
  });

  it('also when the first of two files came in while the second was being read', async () => {
    let reads = 0;
    const second = {
      name: 'second',
      async *open() {
        reads += 1;
        yield* fileOf(opening('80,00')).file.open();
        if (reads === 1) await take(opening('70,00'));
      },
    };
    expect((await refusalOf(take('', { file: second }))).details).toMatchObject({
      refusals: [{ line: 2, code: 'import.opening-twice', what: '2026' }],
    });
    expect(await balancesOf(work, books.actor, books.memberBooks, 2026)).toEqual([
      '101000 -7000',
      '512000 7000',
    ]);
  });
});

describe('a file enters once', () => {
  it('in the same books, and the second time names the day of the first', async () => {
    await take(sale);
    expect(await refusalOf(take(sale, { file: fileOf(sale).file }))).toEqual({
      code: 'ledger.file-already-imported',
      details: { file: 'books.txt', importedOn: '2026-11-22' },
    });
    expect(await rows('select count(*) from ledger.entry')).toEqual(['1']);
  });

  it('whatever the second mapping says', async () => {
    await take(sale);
    const mapping = parseImportMapping(
      JSON.stringify({ version: 1, practices: { defaultPractice: 'ZOE' } }),
    );
    expect((await refusalOf(take(sale, { mapping }))).code).toBe('ledger.file-already-imported');
  });

  it('also when it is sent twice at once', async () => {
    let secondHasRead = (): void => undefined;
    const hasRead = new Promise<void>((read) => (secondHasRead = read));
    let opened = 0;
    const first = {
      name: 'first',
      async *open() {
        opened += 1;
        // Its own transaction has begun; the other one has found nothing imported.
        if (opened === 2) await hasRead.then(() => pause(200));
        yield* fileOf(sale).file.open();
      },
    };
    const second = {
      name: 'second',
      async *open() {
        yield* fileOf(sale).file.open();
        secondHasRead();
      },
    };
    const both = [take(sale, { file: first }), take(sale, { file: second })].map(refusalOf);
    expect((await Promise.all(both)).map(({ code }) => code)).toEqual([
      'none',
      'ledger.file-already-imported',
    ]);
    expect(await rows('select count(*) from ledger.entry')).toEqual(['1']);
  });

  it('and in other books once more', async () => {
    await take(sale);
    await take(sale, { entityCode: 'COOP' });
    expect(await rows('select count(*) from ledger.entry')).toEqual(['2']);
  });
});
