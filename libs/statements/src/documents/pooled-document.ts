import { type CalendarDate, Money } from '@plusloin/kernel';
import {
  type Block,
  frenchMoney,
  margins,
  pageSize,
  type PdfDocument,
  renderPdf,
  roomLeft,
  type Span,
} from '@plusloin/platform/pdf';
import { groupThousands } from '@plusloin/plots';
import type { Language } from '@plusloin/registry';
import type { PooledStatement } from '../statement-shapes.js';
import { ageingTable, comparisonTable, vatTable } from './pooled-block-tables.js';
import { closingBlocks } from './pooled-closing.js';
import { contributionBlocks } from './pooled-contribution-tables.js';
import { figureBlocks } from './pooled-figures.js';
import { frenchFormat } from './language-format.js';
import { isPartYear, periodName, shortPeriodBefore } from './period-names.js';
import { correctionBlocks, perimeterBlocks, practiceBlocks } from './pooled-tables.js';
import { pooledPeriod, rowLabel, speechOf, type PooledSpeech } from './pooled-words.js';
import { dateOf, documentHead, plotOf } from './statement-parts.js';

/** The sum of a cooperative and its members' practices for a quarter, with its proof. */
export const drawPooledStatement = (
  statement: PooledStatement,
  language: Language = 'fr',
): Promise<Buffer> => renderPdf(pooledDocument(statement, speechOf(language, statement)));

export function pooledDocument(statement: PooledStatement, speech: PooledSpeech): PdfDocument {
  const { words, pooled } = speech;
  const period = periodName(statement, frenchFormat);
  const title = pooled.documentTitle(statement.cooperative.name, period);
  const version = words.version(statement.version);
  const entries = statement.books.reduce((sum, { entries: { count } }) => sum + count, 0);
  return {
    title,
    subject: pooled.title,
    author: statement.cooperative.name,
    language: words.language[statement.cooperative.country],
    createdOn: statement.frozenOn as CalendarDate,
    orientation: 'landscape',
    mark: statement.provisional ? words.provisional : undefined,
    running: title,
    foot: [
      pooled.title,
      pooled.footOf(words.entries(groupThousands(String(entries))), statement.books.length),
    ],
    pageOf: (page, pages) => version + words.list.dot + words.page(page, pages),
    body: bodyOf(statement, speech),
  };
}

function bodyOf(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const first: Block[] = [
    ...headBlocks(statement, speech),
    headline(statement, speech),
    ...perimeterBlocks(statement, speech),
  ];
  // Where a long perimeter fills the first page, the plot goes where there is room; one that is
  // longer still leaves most of a second page.
  const page = { isFirst: true, isMarked: statement.provisional };
  const left = roomLeft(first, 'landscape', page);
  const isEarly = left < 0 || left > HISTORY.height + HISTORY.heads;
  return [
    ...first,
    ...(isEarly ? historyBlocks(statement, speech) : []),
    ...figureBlocks(statement, speech),
    ...stateBlocks(statement, speech),
    ...contributionBlocks(statement, speech),
    ...practiceBlocks(statement, speech),
    ...(isEarly ? [] : historyBlocks(statement, speech)),
    ...correctionBlocks(statement, speech),
    ...closingBlocks(statement, speech),
  ];
}

function headBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { words, pooled } = speech;
  const partYear = pooled.partYear(
    dateOf(statement.from),
    shortPeriodBefore(statement, frenchFormat),
  );
  const head = documentHead(
    statement,
    [
      { kind: 'heading', level: 1, text: pooled.title },
      {
        kind: 'paragraph',
        text: pooledPeriod(statement, speech),
        size: 10,
        strong: true,
      },
      ...(isPartYear(statement)
        ? [{ kind: 'paragraph', text: partYear, size: 8.5, tone: 'care' } as const]
        : []),
    ],
    words,
  );
  return [head, { kind: 'gap', height: 6 }];
}

/** What must be read first: what the pool earned and holds, and whether all of it holds. */
function headline({ rows, controls, currency }: PooledStatement, speech: PooledSpeech): Block {
  const { words } = speech;
  const told = [
    ...rows.result.filter(({ code }) => code === 'P4' || code === 'P10'),
    ...rows.bank.slice(-1),
    ...rows.situation.slice(-1),
  ].flatMap((row): Span[] => {
    const amount = frenchMoney(Money.parse(row.pooled, currency));
    return [
      { text: rowLabel(row, speech) + words.list.colon },
      { text: amount, strong: true },
      { text: words.list.dot },
    ];
  });
  const holding = controls.filter((one) => one.holds).length;
  const isSound = holding === controls.length;
  const state = speech.pooled.headline({ holding, controls: controls.length });
  const text: Span[] = [
    ...told,
    { text: state, strong: true, tone: isSound ? 'done' : 'care' },
  ];
  return { kind: 'panel', size: 9.5, text };
}

const HISTORY = { table: 286, gap: 24, height: 104, heads: 40 };

/** The three columns of every statement beside the quarters that explain them. */
function historyBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { words, pooled } = speech;
  const { history, currency } = statement;
  const width = pageSize.landscape.width - margins.left - margins.right;
  const plot = width - HISTORY.table - HISTORY.gap;
  const heading = (text: string, aside: string): Block => ({
    kind: 'heading',
    level: 2,
    text,
    aside,
  });
  return [
    {
      kind: 'beside',
      gap: HISTORY.gap,
      parts: [
        {
          share: HISTORY.table,
          blocks: [
            heading(pooled.comparison, words.inCurrency(currency)),
            comparisonTable(statement, speech),
          ],
        },
        {
          share: plot,
          blocks: [
            heading(pooled.history, words.inWhole(currency)),
            plotOf(history, currency, { width: plot, height: HISTORY.height }, words),
          ],
        },
      ],
    },
  ];
}

/** VAT to pay and payers to collect from, beside each other where they fit. */
function stateBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { words, pooled } = speech;
  const aside = words.inCurrency(statement.currency);
  return [
    { kind: 'new-page' },
    { kind: 'heading', level: 2, text: pooled.vatBlock, aside },
    vatTable(statement, speech),
    { kind: 'heading', level: 2, text: pooled.ageing, aside },
    ageingTable(statement, speech),
    {
      kind: 'paragraph',
      size: 8,
      tone: 'quiet',
      text:
        pooled.latePayers +
        words.list.colon +
        (statement.ageing.latePayers === 'under-5'
          ? pooled.under5
          : String(statement.ageing.latePayers)),
    },
  ];
}
