import { type CalendarDate, Quarter } from '@plusloin/kernel';
import {
  type Block,
  frenchQuarter,
  margins,
  pageSize,
  type PdfDocument,
  renderPdf,
  roomLeft,
  type Table,
} from '@plusloin/platform/pdf';
import type { PracticeSection, PracticeStatement } from '../statement-shapes.js';
import { headlineOf } from './headline.js';
import { positionTable, proofTable, resultTable } from './practice-tables.js';
import {
  documentHead,
  footOf,
  keeperText,
  plotOf,
  registrationText,
  vatText,
} from './statement-parts.js';
import { french, type Words } from './words.js';

/** One A4 page for a member's practice; a second set of books takes a second page. */
export const drawPracticeStatement = (statement: PracticeStatement): Promise<Buffer> =>
  renderPdf(practiceDocument(statement, french));

export function practiceDocument(statement: PracticeStatement, words: Words): PdfDocument {
  const quarter = frenchQuarter(Quarter.parse(statement.quarter));
  const version = words.version(statement.version);
  const { member, title } = statement.practice;
  return {
    title: words.practice.documentTitle(member, quarter),
    subject: `${words.practice.title(quarter)}${words.list.comma}${version}`,
    author: statement.cooperative.name,
    language: words.language[statement.cooperative.country],
    createdOn: statement.frozenOn as CalendarDate,
    orientation: 'portrait',
    mark: statement.provisional ? words.provisional : undefined,
    running: words.practice.running(member, title, quarter),
    foot: statement.sections.map(({ books, entries, chain }) =>
      footOf(books, entries, chain, words),
    ),
    pageOf: (page, pages) => version + words.list.dot + words.page(page, pages),
    body: bodyOf(statement, words),
  };
}

function bodyOf(statement: PracticeStatement, words: Words): Block[] {
  const [first, ...others] = statement.sections;
  const firstPage = (room: Room): Block[] => [
    ...headBlocks(statement, words),
    ...(first === undefined ? [] : sectionBlocks(first, statement, room, words)),
    ...historyBlocks(statement, room, words),
  ];
  return [
    ...fitted(firstPage, { isFirst: true, isMarked: statement.provisional }, rowsOf(first)),
    ...others.flatMap((section): Block[] => [
      { kind: 'new-page' },
      ...fitted(
        (room) => [
          { kind: 'heading', level: 1, text: words.practice.otherBooks(section.books.code) },
          { kind: 'gap', height: 6 },
          ...sectionBlocks(section, statement, room, words),
        ],
        { isFirst: false, isMarked: statement.provisional },
        rowsOf(section),
      ),
    ]),
  ];
}

/** How generous a page can be. */
interface Room {
  readonly rowHeight: number;
  readonly plotHeight: number;
}

const TIGHT: Room = { rowHeight: 10.6, plotHeight: 76 };
const ROOMY: Room = { rowHeight: 16, plotHeight: 150 };

/** Gives the rows, then the plot, what a tight page leaves free, up to a page that is roomy. */
function fitted(
  blocksIn: (room: Room) => Block[],
  page: { readonly isFirst: boolean; readonly isMarked: boolean },
  rows: number,
): Block[] {
  const spare = roomLeft(blocksIn(TIGHT), 'portrait', page);
  if (spare <= 0) return blocksIn(TIGHT);
  const rowHeight = Math.min(ROOMY.rowHeight, TIGHT.rowHeight + (spare * 0.75) / rows);
  const left = spare - (rowHeight - TIGHT.rowHeight) * rows;
  const plotHeight = Math.min(ROOMY.plotHeight, TIGHT.plotHeight + left * 0.9);
  return blocksIn({ rowHeight, plotHeight });
}

/** Rows under each other: the sums of the result, the position beside the proof. */
const rowsOf = (section: PracticeSection | undefined): number =>
  section === undefined
    ? 1
    : section.income.length + section.expense.length + 3 + Math.max(section.position.length + 1, 6);

function headBlocks(statement: PracticeStatement, words: Words): Block[] {
  const { member, title, code } = statement.practice;
  const quarter = frenchQuarter(Quarter.parse(statement.quarter));
  const whose = [
    { text: member, strong: true },
    { text: words.list.comma + title },
    { text: `${words.list.dot}${code}`, tone: 'quiet' },
  ] as const;
  return [
    documentHead(
      statement,
      [
        { kind: 'heading', level: 1, text: words.practice.title(quarter) },
        { kind: 'paragraph', text: whose, size: 10 },
      ],
      words,
    ),
    { kind: 'gap', height: 12 },
    { kind: 'panel', text: headlineOf(statement, words), size: 11.5 },
    { kind: 'gap', height: 12 },
  ];
}

function historyBlocks(statement: PracticeStatement, room: Room, words: Words): Block[] {
  const { history } = statement;
  if (history.length === 0) return [];
  const width = pageSize.portrait.width - margins.left - margins.right;
  const size = { width, height: room.plotHeight };
  return [
    {
      kind: 'heading',
      level: 2,
      text: words.practice.history(history.length),
      aside: words.inWhole(statement.currency),
    },
    plotOf(history, statement.currency, size, words),
  ];
}

function sectionBlocks(
  section: PracticeSection,
  statement: PracticeStatement,
  { rowHeight }: Room,
  words: Words,
): Block[] {
  const { practice } = words;
  const aside = words.inCurrency(statement.currency);
  const goesBack = section.totals.result.yearBefore !== null;
  return [
    factsOf(section, statement, words),
    { kind: 'heading', level: 2, text: practice.result, aside },
    { ...resultTable(section, statement, words), rowHeight },
    ...(goesBack ? [] : dashExplained(words)),
    situationBlock(section, statement, rowHeight, words),
  ];
}

const dashExplained = ({ practice }: Words): Block[] => [
  { kind: 'gap', height: 3 },
  { kind: 'paragraph', text: practice.noYearBefore, size: 7.5, tone: 'quiet' },
];

/** What there is beside how it came about. */
function situationBlock(
  section: PracticeSection,
  statement: PracticeStatement,
  rowHeight: number,
  words: Words,
): Block {
  const titled = (text: string, table: Table): Block[] => [
    { kind: 'heading', level: 2, text },
    { ...table, rowHeight },
  ];
  const position = positionTable(section, statement, words);
  const proof = proofTable(section, statement, words);
  return {
    kind: 'beside',
    gap: 22,
    parts: [
      { share: 1.85, blocks: titled(words.practice.position, position) },
      { share: 1, blocks: titled(words.practice.proof, proof) },
    ],
  };
}

function factsOf(section: PracticeSection, statement: PracticeStatement, words: Words): Block {
  const { books, wayOfWorking } = section;
  const registration = registrationText(books, statement.cooperative.country, words);
  return {
    kind: 'facts',
    columns: [1.35, 1.25, 1, 1],
    facts: [
      { name: words.practice.books, value: books.name + words.list.comma + registration },
      { name: words.practice.keptBy, value: keeperText(books, words) },
      { name: words.practice.vat, value: vatText(books, words) },
      { name: words.practice.wayOfWorking, value: wayOfWorkingText(wayOfWorking, words) },
    ],
  };
}

const wayOfWorkingText = (code: string, { practice }: Words): string =>
  practice.waysOfWorking[code] ?? code;
