import { cellName, stretch, type SheetRow, type WorkSheet } from '@plusloin/platform';
import type { PooledRow } from '../../statement-shapes.js';
import { rowLabel } from '../pooled-words.js';
import { keeperText } from '../statement-parts.js';
import { BookFormulas, type WorkbookPlans } from './book-formulas.js';
import { heads, money, sheetTop, TABLE_TOP, text, type WorkbookInput } from './workbook-sheets.js';

/** A row of the statement as a column of this sheet. */
export interface BookColumn {
  /** The row's code; `bankT9` where the bank adds up its movements. */
  readonly key: string;
  readonly row: PooledRow;
  readonly column: number;
}

/** Code, name, kind, keeper, who signs, what is to check. */
const FIRST_AMOUNT = 6;
export const KIND_COLUMN = 2;
export const POOLED_ROW = TABLE_TOP;
export const ELIMINATED_ROW = TABLE_TOP + 1;
export const FIRST_BOOKS = TABLE_TOP + 2;

/** Every row of the statement once: what the proof repeats stands where it was first. */
export function bookColumns({ statement }: WorkbookInput): BookColumn[] {
  const { result, bank, situation, proof, treasury } = statement.rows;
  const own = new Set(['S8', 'T8c', 'S9']);
  const keyed = [
    ...result.map((row) => ({ key: row.code, row })),
    ...bank.map((row) => ({ key: row.code === 'T9' ? 'bankT9' : row.code, row })),
    ...situation.map((row) => ({ key: row.code, row })),
    ...proof.filter((row) => own.has(row.code)).map((row) => ({ key: row.code, row })),
    ...treasury.map((row) => ({ key: row.code, row })),
  ];
  return keyed.map((one, place) => ({ ...one, column: FIRST_AMOUNT + place }));
}

/**
 * Each set of books in a row, each line of the statement in a column, however many there are. Here
 * the balance becomes the statement; the other sheets only point here.
 */
export function booksSheet(input: WorkbookInput, plans: WorkbookPlans): WorkSheet {
  return {
    name: input.speech.pooled.sheets.books,
    tab: 1,
    columns: [14, 34, 14, 30, 30, 22, ...plans.books.map(() => 13)],
    frozen: { rows: FIRST_BOOKS, columns: 1 },
    rows: rowsOf(input, plans),
  };
}

function* rowsOf(input: WorkbookInput, plans: WorkbookPlans): Generator<SheetRow> {
  const { statement, speech } = input;
  const { pooled, words } = speech;
  const formulas = new BookFormulas(input, plans);
  yield* sheetTop(input, pooled.sheets.books);
  const empty = Array.from({ length: FIRST_AMOUNT }, () => null);
  yield [...empty, ...plans.books.map(({ row }) => text(rowLabel(row, speech), 'headRight'))];
  const names = [pooled.books, pooled.name, pooled.kind, pooled.keeper, pooled.signer];
  const codes = plans.books.map(({ row }) => row.code);
  yield heads([...names, pooled.checksOpen, ...codes], FIRST_AMOUNT);
  const blank = Array.from({ length: FIRST_AMOUNT - 1 }, () => text('', 'total'));
  yield [
    text(pooled.pooled, 'total'),
    ...blank,
    ...plans.books.map(({ row, column }) =>
      money(row.pooled, pooledFormula(column, statement.books.length), 'total'),
    ),
  ];
  yield [
    text(pooled.eliminated, 'strong'),
    ...blank.map(() => text('', 'strong')),
    ...plans.books.map(({ row, key }) =>
      money(row.eliminated, formulas.eliminated(key, ELIMINATED_ROW), 'strong'),
    ),
  ];
  for (const [place, books] of statement.books.entries()) {
    yield [
      text(books.code, 'strong'),
      text(books.name),
      text(words.booksKind[books.kind]),
      text(keeperText(books, words)),
      text(books.signedBy ?? pooled.unaudited),
      text(books.checksOpen.map((check) => pooled.openCheck[check]).join(', ')),
      ...plans.books.map(({ row, key }) =>
        money(row.perBooks[place] ?? '0.00', formulas.of(key, place, FIRST_BOOKS + place)),
      ),
    ];
  }
}

const pooledFormula = (column: number, count: number): string => {
  const [first, last] = [cellName(column, FIRST_BOOKS), cellName(column, FIRST_BOOKS + count - 1)];
  return `SUM(${first}:${last})+${cellName(column, ELIMINATED_ROW)}`;
};

/** A column of this sheet over all books, for a formula elsewhere. */
export const inBooks = ({ statement, speech }: WorkbookInput, column: number): string =>
  stretch(
    speech.pooled.sheets.books,
    column,
    FIRST_BOOKS,
    FIRST_BOOKS + statement.books.length - 1,
  );
