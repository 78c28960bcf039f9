import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { fecLine, fecText } from '../src/exchange/testing/small-files.js';
import { fileOf, imported, rowsOf } from './transfer-books.js';

let database: TestDatabase;
let work: Work;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  books = await someBooks(work, { country: 'FR' });
});
afterAll(() => database.close());

const take = (content: string) => imported(work, books.actor, fileOf(content));

describe('importing a FEC with credit notes', () => {
  it('gives credit notes the day of what they take back, and guesses none', async () => {
    const entry = (number: string, on: string, more: Record<string, string>) => [
      fecLine({ EcritureNum: number, EcritureDate: on, ...more, Debit: '9,00' }),
      fecLine({
        ...{ EcritureNum: number, EcritureDate: on, ...more },
        ...{ CompteNum: '706000', Credit: '9,00' },
      }),
    ];
    const doc = (PieceRef: string, EcritureLib: string) => ({ PieceRef, EcritureLib });
    await take(
      fecText(
        ...entry('1', '20260214', doc('F1', 'Séances')),
        ...entry('2', '20260310', doc('F2', 'Séances')),
        ...entry('3', '20260620', doc('F2', 'Séances, le même numéro')),
      ),
    );
    const report = await take(
      fecText(
        ...entry('4', '20260515', doc('F3', 'Séances')),
        ...entry('5', '20260704', doc('AV1', 'Avoir sur facture F1')),
        ...entry('6', '20260705', doc('F3', 'Avoir')),
        ...entry('7', '20260706', doc('AV2', 'Avoir sur F2')),
        ...entry('8', '20260707', doc('AV3', 'Avoir sur F9')),
        ...entry('9', '20260708', doc('AV4', 'Rendu [concerne 2026-T1]')),
      ),
    );
    expect(
      await rowsOf(
        work,
        books.actor,
        `select document_ref, concerns from ledger.entry where entry_date > '2026-07-01'
        order by sequence`,
      ),
    ).toEqual(['AV1 2026-02-14', 'F3 2026-05-15', 'AV2 -', 'AV3 -', 'AV4 2026-Q1']);
    expect(report.late).toEqual({ entries: 3, unknownDocuments: ['F2', 'F9'] });
  });
});
