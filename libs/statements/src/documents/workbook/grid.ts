import { cellName, quoted, sheetPrefix, type SheetRow } from '@plusloin/platform';
import type { PooledRow } from '../../statement-shapes.js';
import { rowLabel } from '../pooled-words.js';
import { shownAmount, shownColumns, type ShownColumn } from '../shown-columns.js';
import type { WorkbookPlans } from './book-formulas.js';
import { ELIMINATED_ROW, FIRST_BOOKS, inBooks, KIND_COLUMN, POOLED_ROW } from './books-sheet.js';
import { heads, money, text, type WorkbookInput } from './workbook-sheets.js';

/** Rows of the statement as the PDF shows them; each cell points to where it is worked out. */
export function* grid(
  input: WorkbookInput,
  plans: WorkbookPlans,
  title: string,
  rows: readonly { readonly key: string; readonly row: PooledRow }[],
): Generator<SheetRow> {
  const { statement, speech } = input;
  const { pooled } = speech;
  const shown = shownColumns(statement, speech);
  yield [text(title, 'strong')];
  const titles = shown.map((column) => column.title);
  yield heads(['', pooled.line, ...titles, pooled.eliminated, pooled.pooled], 2);
  const sheet = sheetPrefix(pooled.sheets.books);
  for (const { key, row } of rows) {
    const column = plans.books.find((one) => one.key === key)?.column;
    if (column === undefined) throw new Error(`no column for ${key}`);
    const look = row.strong ? 'total' : 'plain';
    yield [
      text(row.code, row.strong ? 'total' : 'quiet'),
      text(rowLabel(row, speech), look),
      ...shown.map((one) =>
        money(shownAmount(row, one), formulaOf(input, one, column), look),
      ),
      money(row.eliminated, sheet + cellName(column, ELIMINATED_ROW), look),
      money(row.pooled, sheet + cellName(column, POOLED_ROW), row.strong ? 'total' : 'strong'),
    ];
  }
  yield [];
}

function formulaOf(input: WorkbookInput, shown: ShownColumn, column: number): string {
  const { pooled, words } = input.speech;
  const [place = 0] = shown.places;
  if (shown.together === null) {
    return sheetPrefix(pooled.sheets.books) + cellName(column, FIRST_BOOKS + place);
  }
  const kind = quoted(words.booksKind[shown.together]);
  return `SUMIFS(${inBooks(input, column)},${inBooks(input, KIND_COLUMN)},${kind})`;
}

/** The widths of a sheet that holds such a grid. */
export const gridWidths = ({ statement, speech }: WorkbookInput): number[] => [
  ...[6, 44],
  ...shownColumns(statement, speech).map(() => 15),
  ...[15, 16],
];
