import { Quarter } from '@plusloin/kernel';
import {
  type Block,
  type Column,
  frenchAmount,
  frenchQuarter,
  margins,
  pageSize,
  type PdfDocument,
  phraseWidth,
  renderPdf,
  type Row,
  type Table,
} from '@plusloin/platform';
import { groupThousands } from '@plusloin/plots';
import type { PooledRow, PooledStatement } from '../statement-shapes.js';
import { amountCell, shortHash, sumOf } from './cells.js';
import { controlsTable, signatureBlocks } from './pooled-closing.js';
import { columnBlocks } from './column-blocks.js';
import { documentHead, keeperText, plotOf, registrationText, vatText } from './statement-parts.js';
import { french, type Words } from './words.js';

/** The sum of a cooperative and its members' practices for a quarter, with its proof. */
export const drawPooledStatement = (statement: PooledStatement): Promise<Buffer> =>
  renderPdf(pooledDocument(statement, french));

const WIDTH = pageSize.landscape.width - margins.left - margins.right;

export function pooledDocument(statement: PooledStatement, words: Words): PdfDocument {
  const quarter = frenchQuarter(Quarter.parse(statement.quarter));
  const title = words.pooled.documentTitle(statement.cooperative.name, quarter);
  const entries = statement.books.reduce((sum, { entries: { count } }) => sum + count, 0);
  return {
    title,
    subject: words.pooled.title,
    author: statement.cooperative.name,
    language: words.language[statement.cooperative.country],
    createdOn: statement.frozenOn as PdfDocument['createdOn'],
    orientation: 'landscape',
    mark: statement.provisional ? words.provisional : undefined,
    running: title,
    foot: [words.pooled.title, words.entries(groupThousands(String(entries)))],
    pageOf: (page, pages) => words.version(statement.version) + words.list.dot + words.page(page, pages),
    body: bodyOf(statement, words),
  };
}

function bodyOf(statement: PooledStatement, words: Words): Block[] {
  const { pooled } = words;
  const quarter = frenchQuarter(Quarter.parse(statement.quarter));
  const head = documentHead(
    statement,
    [
      { kind: 'heading', level: 1, text: pooled.title },
      { kind: 'paragraph', text: quarter, size: 10, strong: true },
    ],
    words,
  );
  return [
    head,
    { kind: 'heading', level: 2, text: pooled.perimeter },
    perimeterTable(statement, words),
    ...figureBlocks(statement, words),
    { kind: 'new-page' },
    { kind: 'heading', level: 2, text: pooled.byPractice, aside: words.inCurrency(statement.currency) },
    practicesTable(statement, words),
    { kind: 'heading', level: 2, text: pooled.controls },
    controlsTable(statement, words),
    ...(statement.history.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: pooled.history } as const,
          plotOf(statement.history, statement.currency, { width: WIDTH, height: 130 }, words),
        ]),
    ...signatureBlocks(statement, words),
  ];
}

function perimeterTable(statement: PooledStatement, words: Words): Table {
  const { pooled } = words;
  const { country } = statement.cooperative;
  return {
    kind: 'table',
    summary: pooled.perimeter,
    size: 8,
    columns: [
      { title: pooled.books, align: 'left', width: 'fit' },
      { title: pooled.name, align: 'left', width: { share: 1.5 } },
      { title: pooled.kind, align: 'left', width: 'fit' },
      { title: pooled.keeper, align: 'left', width: { share: 1.7 } },
      { title: pooled.vat, align: 'left', width: { share: 1.1 } },
      { title: pooled.practices, align: 'right', width: 'fit' },
      { title: pooled.entries, align: 'right', width: 'fit' },
      { title: pooled.chain, align: 'left', width: 'fit' },
    ],
    rows: statement.books.map((books): Row => ({
      cells: [
        [{ text: books.code, strong: true }],
        [{ text: books.name }, { text: `, ${registrationText(books, country, words)}`, tone: 'quiet' }],
        words.booksKind[books.kind],
        keeperText(books, words),
        vatText(books, words),
        groupThousands(String(books.practices)),
        groupThousands(String(books.entries.count)),
        words.chain(books.chain.sequence, shortHash(books.chain.hash)),
      ],
    })),
  };
}

const FIGURE_SIZE = 8;
const LABEL_WIDTH = 170;
const CELL_PADDING = 12;

/** As many columns as a page holds at a readable size; each block ends with the totals. */
function figureBlocks(statement: PooledStatement, words: Words): Block[] {
  const { pooled } = words;
  const widest = widestCell(statement, words);
  const blocks = columnBlocks(statement.books.length, Math.floor((WIDTH - LABEL_WIDTH) / widest) - 2);
  return blocks.flatMap(({ from, until }): Block[] => {
    const title =
      blocks.length === 1 ? pooled.figures : pooled.columnsOf(from + 1, until, statement.books.length);
    const table = (name: string, rows: readonly PooledRow[]): Block[] => [
      { kind: 'heading', level: 3, text: name },
      rowsTable(name, rows, statement, { from, until, widest }, words),
    ];
    return [
      { kind: 'new-page' },
      { kind: 'heading', level: 2, text: title, aside: words.inCurrency(statement.currency) },
      ...table(pooled.result, statement.rows.result),
      ...table(pooled.situation, statement.rows.situation),
      ...table(pooled.proof, statement.rows.proof),
    ];
  });
}

function widestCell({ rows, books }: PooledStatement, { pooled }: Words): number {
  const look = { size: FIGURE_SIZE, tone: 'text', strong: true } as const;
  const texts = [
    ...books.map(({ code }) => code),
    pooled.eliminated,
    pooled.pooled,
    ...[...rows.result, ...rows.situation, ...rows.proof].flatMap((row) =>
      [...row.perBooks, row.eliminated, row.pooled].map(frenchAmount),
    ),
  ];
  return Math.max(...texts.map((text) => phraseWidth(text, look))) + CELL_PADDING;
}

function rowsTable(
  summary: string,
  rows: readonly PooledRow[],
  statement: PooledStatement,
  block: { readonly from: number; readonly until: number; readonly widest: number },
  words: Words,
): Table {
  const column = (title: string): Column => ({ title, align: 'right', width: block.widest });
  const shown = <T>(list: readonly T[]): readonly T[] => list.slice(block.from, block.until);
  return {
    kind: 'table',
    summary,
    size: FIGURE_SIZE,
    rowHeight: 12.5,
    columns: [
      { title: words.pooled.line, align: 'left', width: { share: 1 } },
      ...shown(statement.books).map(({ code }) => column(code)),
      column(words.pooled.eliminated),
      column(words.pooled.pooled),
    ],
    rows: rows.map((row): Row => ({
      cells: [
        [{ text: `${row.code}  `, tone: 'quiet' }, { text: row.label }],
        ...shown(row.perBooks).map((amount) => amountCell(amount, words.unknown)),
        amountCell(row.eliminated, words.unknown),
        [{ text: frenchAmount(row.pooled), strong: true }],
      ],
      look: row.strong ? 'sum' : 'plain',
    })),
  };
}

function practicesTable(statement: PooledStatement, words: Words): Table {
  const { pooled } = words;
  const { practices, currency } = statement;
  const total = (amounts: readonly string[]): string =>
    frenchAmount(sumOf(amounts, currency).toString());
  const entries = practices.reduce((sum, practice) => sum + practice.entries, 0);
  const amount = { align: 'right', width: 'fit' } as const;
  return {
    kind: 'table',
    summary: pooled.byPractice,
    columns: [
      { title: pooled.practice, align: 'left', width: { share: 1.4 } },
      { title: pooled.member, align: 'left', width: { share: 1 } },
      { title: pooled.books, align: 'left', width: 'fit' },
      { title: pooled.income, ...amount },
      { title: pooled.expense, ...amount },
      { title: pooled.result, ...amount },
      { title: pooled.entries, ...amount },
    ],
    rows: [
      ...practices.map((practice): Row => ({
        cells: [
          [{ text: `${practice.code}  `, tone: 'quiet' }, { text: practice.title }],
          practice.member,
          practice.books,
          amountCell(practice.income, words.unknown),
          amountCell(practice.expense, words.unknown),
          amountCell(practice.result, words.unknown),
          groupThousands(String(practice.entries)),
        ],
      })),
      {
        cells: [
          pooled.total,
          '',
          '',
          total(practices.map(({ income }) => income)),
          total(practices.map(({ expense }) => expense)),
          total(practices.map(({ result }) => result)),
          groupThousands(String(entries)),
        ],
        look: 'total',
      },
    ],
  };
}
