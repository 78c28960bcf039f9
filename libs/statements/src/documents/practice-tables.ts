import { type CalendarDate, Quarter } from '@plusloin/kernel';
import { frenchAmount, frenchShortDay, type Row, type Table } from '@plusloin/platform/pdf';
import type {
  Figures,
  PositionGroup,
  PositionLine,
  PracticeSection,
  PracticeStatement,
  ResultLine,
} from '../statement-shapes.js';
import { amountCell, differenceCell, isZero, sumOf } from './cells.js';
import type { Words } from './words.js';

/** Income, expense and what remains: the quarter, a year before, the year so far. */
export function resultTable(
  section: PracticeSection,
  statement: PracticeStatement,
  words: Words,
): Table {
  const quarter = Quarter.parse(statement.quarter);
  const { practice } = words;
  const amount = { align: 'right', width: { least: 82 } } as const;
  return {
    kind: 'table',
    summary: practice.resultSummary,
    columns: [
      { title: practice.line, align: 'left', width: { share: 1 } },
      { title: quarter.label(), ...amount, tinted: true },
      { title: quarter.minus(4).label(), ...amount },
      { title: practice.yearToDate(quarter.year), ...amount },
    ],
    rows: [
      ...section.income.map((line) => resultRow(line, words)),
      totalRow(practice.income, section.totals.income, 'sum', words),
      ...section.expense.map((line) => resultRow(line, words)),
      totalRow(practice.expense, section.totals.expense, 'sum', words),
      totalRow(practice.resultOfQuarter, section.totals.result, 'total', words),
    ],
  };
}

const figureCells = (of: Figures, { unknown }: Words): Row['cells'] =>
  [of.quarter, of.yearBefore, of.yearToDate].map((amount) => amountCell(amount, unknown));

const resultRow = (line: ResultLine, words: Words): Row => ({
  cells: [
    [{ text: line.account, tone: 'quiet' }, { text: `\u2002${line.label}` }],
    ...figureCells(line, words),
  ],
});

const totalRow = (label: string, of: Figures, look: Row['look'], words: Words): Row => ({
  cells: [label, ...figureCells(of, words)],
  look,
});

/** Under the situation stand its counterparts: they explain it and are not part of it. */
const COUNTERPARTS: readonly PositionGroup[] = ['equity', 'shared'];

/** What is there at the start, what came, what went, what is there at the end. */
export function positionTable(
  section: PracticeSection,
  statement: PracticeStatement,
  words: Words,
): Table {
  const { practice } = words;
  const isCounterpart = ({ group }: PositionLine): boolean => COUNTERPARTS.includes(group);
  const own = section.position.filter((line) => !isCounterpart(line));
  const sum = (amounts: readonly string[]): string =>
    frenchAmount(sumOf(amounts, statement.currency).toString());
  const amount = { align: 'right', width: { least: 0 } } as const;
  return {
    kind: 'table',
    summary: practice.positionSummary,
    size: 8,
    columns: [
      { title: '', align: 'left', width: { share: 1 } },
      { title: practice.onDay(day(statement.from)), ...amount },
      { title: practice.debit, ...amount },
      { title: practice.credit, ...amount },
      { title: practice.onDay(day(statement.lastDay)), ...amount, tinted: true },
    ],
    rows: [
      ...own.map((line) => positionRow(line, 'plain', words)),
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
      ...section.position
        .filter(isCounterpart)
        .map((line) => positionRow(line, 'quiet', words)),
    ],
  };
}

const day = (date: string): string => frenchShortDay(date as CalendarDate);

const positionRow = (line: PositionLine, look: Row['look'], words: Words): Row => ({
  cells: [
    words.positionGroup[line.group],
    ...[line.opening, line.debit, line.credit, line.closing].map((amount) =>
      amountCell(amount, words.unknown),
    ),
  ],
  look,
});

/** From the situation at the start to the one at the end, and what is left unexplained: nought. */
export function proofTable(
  { proof }: PracticeSection,
  statement: PracticeStatement,
  words: Words,
): Table {
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
      { title: practice.proofAmount, align: 'right', width: { least: 0 } },
    ],
    rows: [
      row(practice.situationOn(day(statement.from)), proof.opening),
      row(practice.proofResult, proof.result),
      row(practice.proofPrivate, proof.private),
      ...(isZero(proof.shared) ? [] : [row(practice.proofShared, proof.shared)]),
      { ...row(practice.situationOn(day(statement.lastDay)), proof.closing), look: 'sum' },
      { cells: [practice.proofDifference, differenceCell(proof.difference)], look: 'total' },
    ],
  };
}
