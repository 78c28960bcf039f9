import {
  type Block,
  type Column,
  frenchAmount,
  margins,
  pageSize,
  phraseWidth,
  type Row,
  type Table,
} from '@plusloin/platform/pdf';
import type { PooledRow, PooledStatement } from '../statement-shapes.js';
import { amountCell, differenceCell, isZero } from './cells.js';
import { type ColumnBlock, columnBlocks } from './column-blocks.js';
import type { Words } from './words.js';

const WIDTH = pageSize.landscape.width - margins.left - margins.right;
const SIZE = 8;
const LABEL_WIDTH = 168;
const CELL_PADDING = 11;
const MOST_ON_FIRST_PAGE = 3;
/** Wider columns would only put figures far from their labels. */
const WIDEST_COLUMN = 110;

/**
 * Result, situation and proof with a column for each set of books. What one page cannot hold at a
 * readable size goes over several blocks of columns, each with the labels and, last, the totals.
 */
export function figureBlocks(statement: PooledStatement, words: Words): Block[] {
  const widths = columnWidths(statement, words);
  const room = WIDTH - LABEL_WIDTH - widths.eliminated - widths.pooled;
  const blocks = columnBlocks(widths.books, room);
  const isSplit = blocks.length > 1;
  const fillsItsPage = figuresBeginAPage(statement);
  return blocks.flatMap((block): Block[] => [
    ...(isSplit || fillsItsPage ? [{ kind: 'new-page' } as const] : []),
    {
      kind: 'heading',
      level: 2,
      text: isSplit
        ? words.pooled.columnsOf(block.from + 1, block.until, statement.books.length)
        : words.pooled.figures,
      aside: words.inCurrency(statement.currency),
    },
    ...sectionBlocks(statement, block, widths, words),
    ...(isSplit && block === blocks.at(-1) ? [{ kind: 'new-page' } as const] : []),
  ]);
}

/** The perimeter of so many books leaves no room for the tables: their title goes with them. */
export const figuresBeginAPage = ({ books }: PooledStatement): boolean =>
  books.length > MOST_ON_FIRST_PAGE;

function sectionBlocks(
  statement: PooledStatement,
  block: ColumnBlock,
  widths: ColumnWidths,
  words: Words,
): Block[] {
  const { pooled } = words;
  const { rows } = statement;
  const columns = columnsOf(statement, block, widths, words);
  const section = (name: string, of: readonly PooledRow[], isProof = false): Block[] => [
    { kind: 'heading', level: 3, text: name },
    rowsTable({ summary: name, columns, isProof }, of, block, words),
  ];
  return [
    ...section(pooled.result, rows.result),
    ...section(pooled.situation, rows.situation),
    ...section(pooled.proof, rows.proof, true),
  ];
}

interface ColumnWidths {
  readonly books: readonly number[];
  readonly eliminated: number;
  readonly pooled: number;
}

/** The widest amount of each column decides, the same in all three sections. */
function columnWidths({ rows, books }: PooledStatement, { pooled }: Words): ColumnWidths {
  const all = [...rows.result, ...rows.situation, ...rows.proof];
  const look = { size: SIZE, tone: 'text', strong: true } as const;
  const widest = (title: string, amounts: readonly string[]): number =>
    Math.max(...[title, ...amounts.map(frenchAmount)].map((text) => phraseWidth(text, look))) +
    CELL_PADDING;
  return {
    books: books.map(({ code }, place) =>
      widest(
        code,
        all.map((row) => row.perBooks[place] ?? '0.00'),
      ),
    ),
    eliminated: widest(
      pooled.eliminated,
      all.map((row) => row.eliminated),
    ),
    pooled: widest(
      pooled.pooled,
      all.map((row) => row.pooled),
    ),
  };
}

/** What a block leaves free goes to its columns alike, and beyond their widest to the labels. */
function columnsOf(
  { books }: PooledStatement,
  { from, until }: ColumnBlock,
  widths: ColumnWidths,
  words: Words,
): Column[] {
  const shown = books.slice(from, until).map(({ code }, place) => ({
    title: code,
    width: widths.books[from + place] ?? 0,
  }));
  const amounts = [
    ...shown,
    { title: words.pooled.eliminated, width: widths.eliminated },
    { title: words.pooled.pooled, width: widths.pooled },
  ];
  const used = amounts.reduce((sum, { width }) => sum + width, 0);
  const more = Math.max(0, WIDTH - LABEL_WIDTH - used) / amounts.length;
  return [
    { title: words.pooled.line, align: 'left', width: { share: 1 } },
    ...amounts.map(({ title, width }, place): Column => ({
      title,
      align: 'right',
      width: Math.max(width, Math.min(width + more, WIDEST_COLUMN)),
      tinted: place === amounts.length - 1,
    })),
  ];
}

function rowsTable(
  table: { readonly summary: string; readonly columns: Column[]; readonly isProof: boolean },
  rows: readonly PooledRow[],
  { from, until }: ColumnBlock,
  words: Words,
): Table {
  const { summary, columns, isProof } = table;
  return {
    kind: 'table',
    summary,
    columns,
    size: SIZE,
    rowHeight: 12.6,
    keeps: true,
    rows: rows.map((row, place): Row => {
      const isLast = place === rows.length - 1;
      const amounts = [...row.perBooks.slice(from, until), row.eliminated];
      const cell = isProof && isLast ? proofCell : amountCell;
      return {
        cells: [
          [{ text: `${row.code}\u2002`, tone: 'quiet' }, { text: row.label }],
          ...amounts.map((amount) => cell(amount, words.unknown)),
          isProof && isLast
            ? differenceCell(row.pooled)
            : [{ text: frenchAmount(row.pooled), strong: true }],
        ],
        look: isLast && row.strong ? 'total' : row.strong ? 'sum' : 'plain',
      };
    }),
  };
}

/** The last row of the proof is nought everywhere, or it asks for care. */
const proofCell: typeof amountCell = (amount, unknown) =>
  amount !== null && !isZero(amount)
    ? [{ text: frenchAmount(amount), tone: 'care' }]
    : amountCell(amount, unknown);
