import {
  isZero,
  nameOf,
  notesText,
  type PracticeWords,
} from '@plusloin/contracts';
import { Quarter } from '@plusloin/kernel';
import type { Cell, Column, Row, Span, Table } from '@plusloin/platform/pdf';
import type {
  Amount,
  PracticeStatement,
  StatementBlock,
  StatementLine,
} from '../statement-shapes.js';
import { columnsOf, shortPeriod, shortPeriodBefore } from './period-names.js';

/** '8 % du facturé · sur 6 300,00', the explanation quieter than the name. */
export function labelOf(
  line: StatementLine,
  block: Pick<StatementBlock, 'code'>,
  words: PracticeWords,
): Span[] {
  const notes = notesText(line.notes, words);
  return [
    ...(line.number === null ? [] : [{ text: `${line.number}\u2002`, tone: 'quiet' } as const]),
    { text: nameOf(line, block, words) },
    ...(notes === '' ? [] : [{ text: `\u2002${notes}`, tone: 'quiet', strong: false } as const]),
  ];
}

/** Nothing where a line has no such figure; a dash where it is not known, which is not a nought. */
export function figureCell(text: Amount | null | undefined, words: PracticeWords): Cell {
  if (text === undefined) return '';
  if (text === null) return [{ text: words.unknown, tone: 'quiet', strong: false }];
  const shown = words.format.amount(text);
  return isZero(text) ? [{ text: shown, tone: 'quiet' }] : shown;
}

/** The heads of the columns in which figures stand. */
export function figureColumns(statement: PracticeStatement, words: PracticeWords) {
  const { format, table } = words;
  const amount = { align: 'right', width: { least: 66 } } as const;
  return columnsOf<Column>(statement, [
    { title: shortPeriod(statement, format), ...amount, tinted: true },
    { title: shortPeriodBefore(statement, format), ...amount },
    { title: table.yearToDate(Quarter.parse(statement.quarter).year), ...amount },
  ]);
}

export const quarterCell = (line: StatementLine, words: PracticeWords): Cell =>
  line.quarter === null
    ? [{ text: words.notCounted, tone: 'quiet', strong: false }]
    : figureCell(line.quarter, words);

/** What must be nought, with the drawn sign that it is. */
export function noughtCell(text: Amount, words: PracticeWords): Cell {
  const shown = words.format.amount(text);
  return isZero(text)
    ? { holds: true, text: shown }
    : { holds: false, text: [{ text: shown, tone: 'care' }] };
}

const MUST_BE_NOUGHT = ['vat-difference', 'bank-difference', 'difference'];

/** A block as a table of one figure: its lines, its total, what is said beside it. */
export function blockTable(block: StatementBlock, words: PracticeWords, rowHeight: number): Table {
  const row = (line: StatementLine, look: Row['look']): Row => ({
    cells: [
      labelOf(line, block, words),
      MUST_BE_NOUGHT.includes(line.code) && line.quarter !== null
        ? noughtCell(line.quarter, words)
        : quarterCell(line, words),
    ],
    look,
  });
  const { lines, total } = block;
  const sum = lines.filter(({ isAside }) => !isAside);
  return {
    kind: 'table',
    summary: words.blocks[block.code] ?? block.code,
    size: 8,
    rowHeight,
    columns: [
      { title: words.table.line, align: 'left', width: { share: 1 } },
      { title: words.table.amount, align: 'right', width: { least: 0 } },
    ],
    rows: [
      ...sum.map((line) => row(line, 'plain')),
      ...(total === null ? [] : [row(total, 'total')]),
      ...lines.filter(({ isAside }) => isAside).map((line) => row(line, 'quiet')),
    ],
  };
}
