import { type CalendarDate, Quarter } from '@plusloin/kernel';
import {
  type Block,
  frenchQuarter,
  margins,
  pageSize,
  type PdfDocument,
  renderPdf,
} from '@plusloin/platform/pdf';
import { groupThousands } from '@plusloin/plots';
import type { PooledStatement } from '../statement-shapes.js';
import { closingBlocks } from './pooled-closing.js';
import { figureBlocks, figuresBeginAPage } from './pooled-figures.js';
import { perimeterTable, practicesTable } from './pooled-tables.js';
import { documentHead, plotOf } from './statement-parts.js';
import { french, type Words } from './words.js';

/** The sum of a cooperative and its members' practices for a quarter, with its proof. */
export const drawPooledStatement = (statement: PooledStatement): Promise<Buffer> =>
  renderPdf(pooledDocument(statement, french));

export function pooledDocument(statement: PooledStatement, words: Words): PdfDocument {
  const quarter = frenchQuarter(Quarter.parse(statement.quarter));
  const title = words.pooled.documentTitle(statement.cooperative.name, quarter);
  const version = words.version(statement.version);
  const entries = statement.books.reduce((sum, { entries: { count } }) => sum + count, 0);
  return {
    title,
    subject: words.pooled.title,
    author: statement.cooperative.name,
    language: words.language[statement.cooperative.country],
    createdOn: statement.frozenOn as CalendarDate,
    orientation: 'landscape',
    mark: statement.provisional ? words.provisional : undefined,
    running: title,
    foot: [
      words.pooled.title,
      words.pooled.footOf(
        words.entries(groupThousands(String(entries))),
        statement.books.length,
      ),
    ],
    pageOf: (page, pages) => version + words.list.dot + words.page(page, pages),
    body: bodyOf(statement, words),
  };
}

function bodyOf(statement: PooledStatement, words: Words): Block[] {
  const { pooled } = words;
  const head = documentHead(
    statement,
    [
      { kind: 'heading', level: 1, text: pooled.title },
      {
        kind: 'paragraph',
        text: frenchQuarter(Quarter.parse(statement.quarter)),
        size: 10,
        strong: true,
      },
    ],
    words,
  );
  const { length } = statement.books;
  // Where the tables begin a page of their own, the plot fills what the perimeter leaves.
  const plotIsFirst = figuresBeginAPage(statement) && length <= MOST_BESIDE_THE_PLOT;
  return [
    head,
    { kind: 'gap', height: 4 },
    { kind: 'heading', level: 2, text: pooled.perimeter },
    perimeterTable(statement, words),
    ...(plotIsFirst ? historyBlocks(statement, words) : []),
    ...figureBlocks(statement, words),
    {
      kind: 'heading',
      level: 2,
      text: pooled.byPractice,
      aside: words.inCurrency(statement.currency),
    },
    practicesTable(statement, words),
    ...(plotIsFirst ? [] : historyBlocks(statement, words)),
    ...closingBlocks(statement, words),
  ];
}

const MOST_BESIDE_THE_PLOT = 10;

function historyBlocks({ history, currency }: PooledStatement, words: Words): Block[] {
  if (history.length === 0) return [];
  const width = pageSize.landscape.width - margins.left - margins.right;
  return [
    {
      kind: 'heading',
      level: 2,
      text: words.pooled.history,
      aside: words.inWhole(currency),
    },
    plotOf(history, currency, { width, height: 92 }, words),
  ];
}
