import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { fecLine, fecText } from '../src/exchange/testing/small-files.js';
import { fileOf, imported } from './transfer-books.js';

let database: TestDatabase;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  books = await someBooks(database.work(), { country: 'FR' });
});
afterAll(() => database.close());

const sale = (number: number): string[] => {
  const entry = { EcritureNum: String(number), PieceRef: `F-${number}` };
  return [
    fecLine({ ...entry, Debit: '10,00' }),
    fecLine({ ...entry, CompteNum: '706000', Credit: '10,00' }),
  ];
};

const take = (from: number, until: number) => {
  const numbers = Array.from({ length: until - from }, (_, nth) => from + nth);
  const file = fecText(...numbers.flatMap(sale));
  return imported(database.work(), books.actor, fileOf(file, {}));
};

const gathered = async (): Promise<number> => {
  const { rows } = await database.superuser.query<{ times: number }>(
    `select analyze_count::int as times from pg_stat_user_tables
      where schemaname = 'ledger' and relname = 'posting'`,
  );
  return rows[0]?.times ?? -1;
};

it('the planner learns of books that came in, once they are many', async () => {
  await take(1, 101);
  expect(await gathered()).toBe(0);
  // With the two hundred lines before, a thousand.
  await take(101, 501);
  expect(await gathered()).toBe(1);
});
