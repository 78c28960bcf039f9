import {
  basisOf,
  dutyName,
  notesText,
  type PracticeWords,
  sentenceOf,
  titleOf,
} from '@plusloin/contracts';
import { Money, Quarter } from '@plusloin/kernel';
import { type Block, margins, pageSize, type Row, type Table } from '@plusloin/platform/pdf';
import { quarterBars } from '@plusloin/plots';
import type {
  PracticeSection,
  PracticeStatement,
  StatementBlock,
  StatementLine,
} from '../statement-shapes.js';
import { columnsOf } from './period-names.js';
import { blockTable, figureCell, figureColumns, labelOf, quarterCell } from './practice-rows.js';

/** How generous a page can be. */
export interface Room {
  readonly rowHeight: number;
  readonly plotHeight: number;
}

/** What the member reads: the sentence, the money, the figures, where it goes and what is due. */
export function memberBlocks(
  section: PracticeSection,
  statement: PracticeStatement,
  words: PracticeWords,
  room: Room,
): Block[] {
  // The quarters of all books together stand once, on the first page.
  const isFirst = section === statement.sections[0];
  const plot = plotBlocks(statement, words, room);
  const use = titledTable(find(section, 'use'), words, room);
  const duties = dutiesBlocks(find(section, 'duties'), words, room);
  return [
    { kind: 'panel', text: sentenceOf(section, statement, words), size: 11.5 },
    { kind: 'gap', height: 8 },
    moneyBeside(isFirst ? plot : use, section, words, room),
    { kind: 'gap', height: 10 },
    figuresTable(section, statement, words, room),
    ...remarks(section, words),
    ...inTwo([...(isFirst ? [use] : []), duties]),
  ];
}

const find = ({ blocks }: PracticeSection, code: string): StatementBlock | undefined =>
  blocks.find((one) => one.code === code);

const SIDE = { gap: 24, left: 1.4, right: 1 };

function moneyBeside(
  right: readonly Block[],
  section: PracticeSection,
  words: PracticeWords,
  { rowHeight }: Room,
): Block {
  const money = section.blocks[0];
  const left: Block[] =
    money === undefined
      ? []
      : [heading(money, words), moneyTable(money, section, words, rowHeight)];
  return {
    kind: 'beside',
    gap: SIDE.gap,
    parts: [
      { share: SIDE.left, blocks: left },
      { share: SIDE.right, blocks: right },
    ],
  };
}

const heading = (block: StatementBlock, words: PracticeWords): Block => ({
  kind: 'heading',
  level: 2,
  text: titleOf(block, words),
  aside: basisOf(block, words),
});

/** The money first, what is left of it last; what is left says what it does not include. */
function moneyTable(
  money: StatementBlock,
  { headline }: PracticeSection,
  words: PracticeWords,
  rowHeight: number,
): Table {
  const missing = headline.notCounted.map((code) => words.without[code] ?? code).join(words.comma);
  const table = blockTable(money, words, rowHeight);
  const isTotal = (row: Row): boolean => row.look === 'total';
  const rows = table.rows.map((row, place): Row => {
    if (place === 0) return { ...row, look: 'sum' };
    if (!isTotal(row) || missing === '') return row;
    const [label = '', ...cells] = row.cells;
    if (typeof label === 'string' || !Array.isArray(label)) return row;
    const without = { text: `\u2002${words.notIncluded(missing)}`, tone: 'quiet', strong: false };
    return { ...row, cells: [[...label, without], ...cells] as Row['cells'] };
  });
  return { ...table, rows, size: 8.5 };
}

function plotBlocks(
  { history, currency }: PracticeStatement,
  words: PracticeWords,
  { plotHeight }: Room,
): Block[] {
  const width = pageSize.portrait.width - margins.left - margins.right - SIDE.gap;
  const plot = quarterBars({
    quarters: history.map(({ quarter, income, result }, place) => ({
      label: words.format.shortQuarter(quarter),
      short: shortName(quarter, place, words),
      income: Money.parse(income, currency).minor,
      result: Money.parse(result, currency).minor,
    })),
    width: (width * SIDE.right) / (SIDE.left + SIDE.right),
    height: plotHeight,
    words: words.plot,
    figures: 'on-scale',
  });
  const text = words.plot.heading(history.length);
  return [
    { kind: 'heading', level: 2, text, aside: currency === 'EUR' ? words.euros : currency },
    { kind: 'figure', plot },
  ];
}

/** 'T4' over its year, which is written where it begins. */
function shortName(quarter: string, place: number, words: PracticeWords): string[] {
  const { number, year } = Quarter.parse(quarter);
  const [name = ''] = words.format.shortQuarter(quarter).split(/[ \u00a0]/);
  const begins = number === 1 || (place === 0 && number !== 4);
  return [name, begins ? String(year) : ''];
}

/** The blocks of the three columns, each under its own sum. */
const IN_FIGURES = [
  'invoiced',
  'collected',
  'year',
  'paid',
  'ageing',
  'expenses',
  'contribution',
  'social',
  'result',
];

function figuresTable(
  section: PracticeSection,
  statement: PracticeStatement,
  words: PracticeWords,
  { rowHeight }: Room,
): Table {
  const blocks = section.blocks.filter(({ code }) => IN_FIGURES.includes(code));
  return {
    kind: 'table',
    summary: words.table.figures,
    size: 8.5,
    rowHeight,
    columns: [
      { title: words.table.line, align: 'left', width: { share: 1 } },
      ...figureColumns(statement, words),
    ],
    rows: blocks
      .flatMap((block) => blockRows(block, section, words))
      .map(({ cells: [label = '', first = '', before = '', toDate = ''], ...row }) => ({
        ...row,
        cells: [label, ...columnsOf(statement, [first, before, toDate])],
      })),
  };
}

/** Blocks that only explain the one above are quieter. */
const UNDER = ['year', 'ageing'];

function blockRows(block: StatementBlock, section: PracticeSection, words: PracticeWords): Row[] {
  const { total, lines, code } = block;
  const isResult = code === 'result';
  const look = UNDER.includes(code) ? 'plain' : isResult ? 'total' : 'sum';
  const parts = isResult ? lines.filter((line) => isShownInResult(line, section)) : lines;
  const indent = UNDER.includes(code) ? 24 : 12;
  const detail = (line: StatementLine): Row => ({ ...figureRow(line, block, words), indent });
  return [
    ...(total === null ? [] : [{ ...sumRow(block, total, words), look } as const]),
    ...parts.map(detail),
  ];
}

/** What stands above as the sum of its own block is not said twice. */
const isShownInResult = ({ code, isAside }: StatementLine, { blocks }: PracticeSection): boolean =>
  isAside || !blocks.some((block) => block.code === code);

function sumRow(block: StatementBlock, total: StatementLine, words: PracticeWords): Row {
  const basis = basisOf(block, words);
  const notes = [basis, notesText(total.notes, words)].filter((text) => text !== '');
  const isUnder = UNDER.includes(block.code);
  const name = isUnder
    ? `${block.letter ?? ''}\u2002${words.lines[total.code] ?? ''}`
    : titleOf(block, words);
  return {
    cells: [
      [
        { text: name },
        { text: `\u2002${notes.join(words.dot)}`, tone: 'quiet', strong: false },
      ],
      ...figureCells(total, words),
    ],
    ...(isUnder ? { indent: 12 } : {}),
  };
}

const figureRow = (line: StatementLine, block: StatementBlock, words: PracticeWords): Row => ({
  cells: [labelOf(line, block, words), ...figureCells(line, words)],
});

const figureCells = (line: StatementLine, words: PracticeWords) => [
  quarterCell(line, words),
  figureCell(line.yearBefore, words),
  figureCell(line.yearToDate, words),
];

/** Why a column has a dash, and what the older columns of B hold. */
function remarks(section: PracticeSection, words: PracticeWords): Block[] {
  const credited = find(section, 'invoiced')?.lines.some(({ code }) => code === 'credit-notes');
  const texts = [
    ...(section.totals.result.yearBefore === null ? [words.noYearBefore] : []),
    ...(credited === true ? [words.netColumns] : []),
  ];
  if (texts.length === 0) return [];
  return [
    { kind: 'gap', height: 3 },
    { kind: 'paragraph', text: texts.join(' '), size: 7.5, tone: 'quiet' },
  ];
}

/** In two halves; what is alone takes the first. */
function inTwo(columns: readonly (readonly Block[])[]): Block[] {
  const filled = columns.filter(({ length }) => length > 0);
  if (filled.length === 0) return [];
  const all = filled.length === 1 ? [...filled, []] : filled;
  return [
    { kind: 'beside', gap: SIDE.gap, parts: all.map((blocks) => ({ share: 1, blocks })) },
  ];
}

const titledTable = (
  block: StatementBlock | undefined,
  words: PracticeWords,
  { rowHeight }: Room,
): Block[] =>
  block === undefined ? [] : [heading(block, words), blockTable(block, words, rowHeight)];

const dutiesBlocks = (
  block: StatementBlock | undefined,
  words: PracticeWords,
  room: Room,
): Block[] =>
  block === undefined ? [] : [heading(block, words), dutiesTable(block, words, room)];

function dutiesTable(block: StatementBlock, words: PracticeWords, { rowHeight }: Room): Table {
  return {
    kind: 'table',
    summary: titleOf(block, words),
    size: 8,
    rowHeight,
    columns: [
      { title: words.table.date, align: 'left', width: { least: 0 } },
      { title: words.table.duty, align: 'left', width: { share: 1 } },
      { title: words.table.amount, align: 'right', width: { least: 0 } },
    ],
    rows: (block.duties ?? []).map((duty) => ({
      cells: [
        words.format.date(duty.on),
        dutyName(duty, words),
        duty.amount === null ? '' : words.format.amount(duty.amount),
      ],
    })),
  };
}
