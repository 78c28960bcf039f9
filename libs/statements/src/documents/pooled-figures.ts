import { isZero } from '@plusloin/contracts';
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
import { amountCell, differenceCell } from './cells.js';
import { type ColumnBlock, columnBlocks } from './column-blocks.js';
import { rowLabel, type PooledSpeech } from './pooled-words.js';
import {
  isGrouped,
  rowsThatSpeak,
  shownAmount,
  shownColumns,
  type ShownColumn,
} from './shown-columns.js';

const WIDTH = pageSize.landscape.width - margins.left - margins.right;
const SIZE = 8;
const CODE_WIDTH = 32;
const LABEL_WIDTH = 206;
const CELL_PADDING = 11;
/** Wider columns would only put figures far from their labels. */
const WIDEST_COLUMN = 116;

/** What is drawn: the statement by the columns that are shown. */
interface Figures {
  readonly statement: PooledStatement;
  readonly columns: readonly ShownColumn[];
  readonly widths: ColumnWidths;
  readonly speech: PooledSpeech;
}

/**
 * Result and bank on one page, situation, proof and treasury on the next. What one page cannot hold
 * at a readable size goes over several blocks of columns, each with the labels and, last, totals.
 */
export function figureBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const columns = shownColumns(statement, speech);
  const widths = columnWidths(statement, columns, speech);
  const room = WIDTH - LABEL_WIDTH - widths.eliminated - widths.pooled;
  const figures = { statement, columns, widths, speech };
  return columnBlocks(widths.books, room).flatMap((block, _, all): Block[] => {
    const isSplit = all.length > 1;
    return [
      ...page(figures, block, isSplit, ['result', 'bank']),
      ...page(figures, block, isSplit, ['situation', 'proof', 'treasury']),
    ];
  });
}

type Section = keyof PooledStatement['rows'];

function page(
  figures: Figures,
  block: ColumnBlock,
  isSplit: boolean,
  sections: readonly Section[],
): Block[] {
  const { statement, columns, speech } = figures;
  const { pooled, words } = speech;
  const whole = isGrouped(statement) ? pooled.groupedFigures : pooled.figures;
  return [
    { kind: 'new-page' },
    {
      kind: 'heading',
      level: 2,
      text: isSplit ? pooled.columnsOf(block.from + 1, block.until, columns.length) : whole,
      aside: words.inCurrency(statement.currency),
    },
    ...sections.flatMap((section): Block[] => [
      { kind: 'heading', level: 3, text: pooled[section] },
      rowsTable(figures, section, block),
    ]),
  ];
}

interface ColumnWidths {
  readonly books: readonly number[];
  readonly eliminated: number;
  readonly pooled: number;
}

/** The widest amount of each column decides, the same in all sections. */
function columnWidths(
  { rows }: PooledStatement,
  columns: readonly ShownColumn[],
  { pooled }: PooledSpeech,
): ColumnWidths {
  const all = Object.values(rows).flat();
  const look = { size: SIZE, tone: 'text', strong: true } as const;
  const widest = (title: string, amounts: readonly string[]): number =>
    Math.max(...[title, ...amounts.map(frenchAmount)].map((text) => phraseWidth(text, look))) +
    CELL_PADDING;
  return {
    books: columns.map((column) =>
      widest(
        column.title,
        all.map((row) => shownAmount(row, column)),
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
function tableColumns(
  { columns, widths, speech: { pooled } }: Figures,
  { from, until }: ColumnBlock,
): Column[] {
  const shown = columns.slice(from, until).map(({ title }, place) => ({
    title,
    width: widths.books[from + place] ?? 0,
  }));
  const amounts = [
    ...shown,
    { title: pooled.eliminated, width: widths.eliminated },
    { title: pooled.pooled, width: widths.pooled },
  ];
  const used = amounts.reduce((sum, { width }) => sum + width, 0);
  const more = Math.max(0, WIDTH - LABEL_WIDTH - used) / amounts.length;
  return [
    { title: '', align: 'left', width: CODE_WIDTH },
    { title: pooled.line, align: 'left', width: { share: 1 } },
    ...amounts.map(({ title, width }, place): Column => ({
      title,
      align: 'right',
      width: Math.max(width, Math.min(width + more, WIDEST_COLUMN)),
      tinted: place === amounts.length - 1,
    })),
  ];
}

function rowsTable(figures: Figures, section: Section, block: ColumnBlock): Table {
  const { statement, columns, speech } = figures;
  const { unknown } = speech.words;
  const rows = rowsThatSpeak(statement.rows[section]);
  return {
    kind: 'table',
    summary: speech.pooled[section],
    columns: tableColumns(figures, block),
    size: SIZE,
    rowHeight: 12.6,
    keeps: true,
    rows: rows.map((row, place): Row => {
      const isLast = place === rows.length - 1;
      const isProof = section === 'proof' && isLast;
      const shown = columns.slice(block.from, block.until);
      const amounts = [...shown.map((column) => shownAmount(row, column)), row.eliminated];
      const cell = isProof ? proofCell : amountCell;
      return {
        cells: [
          [{ text: row.code, tone: 'quiet' }],
          rowLabel(row, speech),
          ...amounts.map((amount) => cell(amount, unknown)),
          isProof
            ? differenceCell(row.pooled)
            : [{ text: frenchAmount(row.pooled), strong: true }],
        ],
        look: lookOf(row, isLast),
      };
    }),
  };
}

/** Parts of the result stand under it, quietly. */
function lookOf(row: PooledRow, isLast: boolean): Row['look'] {
  if (row.code.startsWith('P11')) return 'quiet';
  if (!row.strong) return 'plain';
  return isLast || row.code === 'P10' ? 'total' : 'sum';
}

/** The last row of the proof is nought everywhere, or it asks for care. */
const proofCell: typeof amountCell = (amount, unknown) =>
  amount !== null && !isZero(amount)
    ? [{ text: frenchAmount(amount), tone: 'care' }]
    : amountCell(amount, unknown);
