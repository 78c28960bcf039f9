import { Quarter } from '@plusloin/kernel';
import {
  type Block,
  frenchAmount,
  frenchQuarter,
  margins,
  pageSize,
  type PdfDocument,
  renderPdf,
  type Row,
  type Table,
} from '@plusloin/platform';
import type {
  Figures,
  PositionGroup,
  PositionLine,
  PracticeSection,
  PracticeStatement,
  ResultLine,
} from '../statement-shapes.js';
import { amountCell, isZero, sumOf } from './cells.js';
import { headlineOf } from './headline.js';
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
  const { member, title } = statement.practice;
  return {
    title: words.practice.subject(member, quarter),
    subject: `${words.practice.title(quarter)}, ${words.version(statement.version)}`,
    author: statement.cooperative.name,
    language: words.language[statement.cooperative.country],
    createdOn: statement.frozenOn as PdfDocument['createdOn'],
    orientation: 'portrait',
    mark: statement.provisional ? words.provisional : undefined,
    running: words.practice.running(member, title, quarter),
    foot: statement.sections.map(({ books, entries, chain }) =>
      footOf(books, entries, chain, words),
    ),
    pageOf: (page, pages) => words.version(statement.version) + words.list.dot + words.page(page, pages),
    body: bodyOf(statement, words),
  };
}

function bodyOf(statement: PracticeStatement, words: Words): Block[] {
  const { member, title, code } = statement.practice;
  const quarter = frenchQuarter(Quarter.parse(statement.quarter));
  const head = documentHead(
    statement,
    [
      { kind: 'heading', level: 1, text: words.practice.title(quarter) },
      { kind: 'paragraph', text: [{ text: member, strong: true }, { text: `, ${title} (${code})` }], size: 10 },
    ],
    words,
  );
  const [first, ...others] = statement.sections;
  return [
    head,
    { kind: 'gap', height: 10 },
    { kind: 'panel', text: headlineOf(statement, words), size: 11 },
    { kind: 'gap', height: 10 },
    ...(first === undefined ? [] : sectionBlocks(first, statement, words)),
    ...historyBlocks(statement, words),
    ...others.flatMap((section): Block[] => [
      { kind: 'new-page' },
      ...sectionBlocks(section, statement, words),
    ]),
  ];
}

function historyBlocks(statement: PracticeStatement, words: Words): Block[] {
  const { history } = statement;
  if (history.length === 0) return [];
  const width = pageSize.portrait.width - margins.left - margins.right;
  return [
    { kind: 'heading', level: 2, text: words.practice.history(history.length) },
    plotOf(history, statement.currency, { width, height: 118 }, words),
  ];
}

function sectionBlocks(
  section: PracticeSection,
  statement: PracticeStatement,
  words: Words,
): Block[] {
  return [
    factsOf(section, statement, words),
    {
      kind: 'heading',
      level: 2,
      text: words.practice.result,
      aside: words.inCurrency(statement.currency),
    },
    resultTable(section, statement, words),
    {
      kind: 'beside',
      gap: 22,
      parts: [
        {
          share: 1.85,
          blocks: [
            { kind: 'heading', level: 2, text: words.practice.position },
            positionTable(section, statement, words),
          ],
        },
        {
          share: 1,
          blocks: [
            { kind: 'heading', level: 2, text: words.practice.proof },
            proofTable(section, words),
          ],
        },
      ],
    },
  ];
}

function factsOf(section: PracticeSection, statement: PracticeStatement, words: Words): Block {
  const { books } = section;
  const { country } = statement.cooperative;
  return {
    kind: 'facts',
    columns: 4,
    facts: [
      {
        name: words.practice.books,
        value: `${books.name}, ${registrationText(books, country, words)}`,
      },
      { name: words.practice.keptBy, value: keeperText(books, words) },
      { name: words.practice.vat, value: vatText(books, words) },
      { name: words.practice.wayOfWorking, value: section.wayOfWorking },
    ],
  };
}

function resultTable(section: PracticeSection, statement: PracticeStatement, words: Words): Table {
  const quarter = Quarter.parse(statement.quarter);
  const { practice, unknown } = words;
  const figures = ({ quarter: now, yearBefore, yearToDate }: Figures): Row['cells'] => [
    amountCell(now, unknown),
    amountCell(yearBefore, unknown),
    amountCell(yearToDate, unknown),
  ];
  const line = ({ account, label, ...rest }: ResultLine): Row => ({
    cells: [[{ text: `${account}  `, tone: 'quiet' }, { text: label }], ...figures(rest)],
  });
  const total = (label: string, of: Figures, look: Row['look']): Row => ({
    cells: [label, ...figures(of)],
    look,
  });
  return {
    kind: 'table',
    summary: practice.result,
    columns: [
      { title: practice.line, align: 'left', width: { share: 1 } },
      { title: quarter.label(), align: 'right', width: 82 },
      { title: quarter.minus(4).label(), align: 'right', width: 82 },
      { title: practice.yearToDate(quarter.year), align: 'right', width: 82 },
    ],
    rows: [
      ...section.income.map(line),
      total(practice.income, section.totals.income, 'sum'),
      ...section.expense.map(line),
      total(practice.expense, section.totals.expense, 'sum'),
      total(practice.resultOfQuarter, section.totals.result, 'total'),
    ],
  };
}

/** Behind the situation stand its counterparts: they explain it and are not part of it. */
const COUNTERPARTS: readonly PositionGroup[] = ['equity', 'shared'];

function positionTable(
  section: PracticeSection,
  statement: PracticeStatement,
  words: Words,
): Table {
  const { practice, unknown } = words;
  const row = (line: PositionLine, look: Row['look']): Row => ({
    cells: [
      words.positionGroup[line.group],
      ...[line.opening, line.debit, line.credit, line.closing].map((a) => amountCell(a, unknown)),
    ],
    look,
  });
  const isCounterpart = ({ group }: PositionLine): boolean => COUNTERPARTS.includes(group);
  const own = section.position.filter((line) => !isCounterpart(line));
  const sum = (amounts: readonly string[]): string =>
    frenchAmount(sumOf(amounts, statement.currency).toString());
  const amount = { align: 'right', width: 'fit' } as const;
  return {
    kind: 'table',
    summary: practice.positionSummary,
    size: 8,
    columns: [
      { title: '', align: 'left', width: { share: 1 } },
      { title: practice.opening, ...amount },
      { title: practice.debit, ...amount },
      { title: practice.credit, ...amount },
      { title: practice.closing, ...amount },
    ],
    rows: [
      ...own.map((line) => row(line, 'plain')),
      {
        cells: [
          practice.situation,
          frenchAmount(section.proof.opening),
          sum(own.map(({ debit }) => debit)),
          sum(own.map(({ credit }) => credit)),
          frenchAmount(section.proof.closing),
        ],
        look: 'total',
      },
      ...section.position.filter(isCounterpart).map((line) => row(line, 'quiet')),
    ],
  };
}

function proofTable({ proof }: PracticeSection, words: Words): Table {
  const { practice, unknown } = words;
  const row = (label: string, amount: string): Row => ({
    cells: [label, amountCell(amount, unknown)],
  });
  return {
    kind: 'table',
    summary: practice.proofSummary,
    size: 8,
    columns: [
      { title: '', align: 'left', width: { share: 1 } },
      { title: practice.proofAmount, align: 'right', width: 'fit' },
    ],
    rows: [
      row(practice.proofOpening, proof.opening),
      row(practice.proofResult, proof.result),
      row(practice.proofPrivate, proof.private),
      ...(isZero(proof.shared) ? [] : [row(practice.proofShared, proof.shared)]),
      { ...row(practice.proofClosing, proof.closing), look: 'sum' },
      {
        cells: [
          practice.proofDifference,
          { holds: isZero(proof.difference), text: frenchAmount(proof.difference) },
        ],
        look: 'total',
      },
    ],
  };
}
