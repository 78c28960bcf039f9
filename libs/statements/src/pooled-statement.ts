import { Quarter } from '@plusloin/kernel';
import type { PoolFigures } from './close-figures.js';
import { historyOf } from './history.js';
import { bankRows } from './pooled-bank.js';
import { ageingBlock, correctionsBlock, vatBlock } from './pooled-blocks.js';
import { byBooks, columnsOf, pooledRow, type Column, type Row } from './pooled-columns.js';
import { contributionsBlock } from './pooled-contributions.js';
import { minorOf, openChecksOf, pooledControls, type StatedResults } from './pooled-controls.js';
import { resultRows } from './pooled-result.js';
import { signaturesOf, signerOf } from './pooled-signatures.js';
import { situationRows } from './pooled-situation.js';
import { treasuryRows } from './pooled-treasury.js';
import { amount, rangeOf, sumOf, type StatedPractice } from './practice-statement.js';
import type {
  Figures,
  PooledBooks,
  PooledPractice,
  PooledRow,
  PooledStatement,
  QuarterBar,
  StatementHead,
} from './statement-shapes.js';

/**
 * The sum of all sets of books of the cooperative less what they owe each other. To the cent: each
 * practice and the common part add up to the books, the books and the eliminations to the pool.
 * `stated`: what the members' statements say, made apart from the pool; `null` when there are none.
 */
export function pooledStatement(
  figures: PoolFigures,
  stated: StatedResults | null = null,
): PooledStatement {
  const { head, pairs, use } = figures;
  const columns = columnsOf(figures);
  const result = resultRows(columns, pairs, use);
  const bank = bankRows(columns, pairs);
  const situation = situationRows(columns, pairs, result, ofOwners(bank));
  const treasury = treasuryRows(columns, figures);
  const ageing = ageingBlock(columns, figures.aged);
  const contributions = contributionsBlock(columns, figures);
  const vat = vatBlock(columns);
  const practices = practiceRows(figures);
  const rows = {
    result: result.rows,
    bank: bank.map(pooledRow),
    situation: situation.rows,
    proof: situation.proof,
    treasury: treasury.map(pooledRow),
  };
  const history = pooledHistory(figures, Quarter.parse(head.quarter));
  return {
    ...head,
    kind: 'pooled',
    books: perimeterOf(columns, figures),
    rows,
    ...{ vat, ageing, contributions },
    corrections: correctionsBlock(columns, figures),
    practices,
    controls: pooledControls(
      { figures, columns, rows, treasury, vat, ageing, contributions },
      practices,
      stated,
    ),
    signatures: signaturesOf(figures.books, head.cooperative.name),
    comparison: comparisonOf(rows.result, history, head),
    history,
  };
}

const ofOwners = (bank: readonly Row[]) => bank.find((row) => row.code === 'T8')?.perBooks ?? [];

function perimeterOf(columns: readonly Column[], figures: PoolFigures): PooledBooks[] {
  const whole = byBooks(figures.entries);
  const kept = new Map<string, number>();
  for (const { bookings } of figures.practices) {
    for (const id of new Set(bookings.map((one) => one.legalEntityId))) {
      kept.set(id, (kept.get(id) ?? 0) + 1);
    }
  }
  const checksOf = openChecksOf(figures);
  return columns.map((column) => {
    const { legalEntityId, head: chain, ...identity } = column.books;
    return {
      ...identity,
      practices: kept.get(legalEntityId) ?? 0,
      entries: rangeOf(whole.get(legalEntityId)?.[0]),
      chain,
      signedBy: signerOf(column.books),
      checksOpen: checksOf(column),
    };
  });
}

function practiceRows({ practices, books, practiceTotals }: PoolFigures): PooledPractice[] {
  const totals = new Map(practiceTotals.map((one) => [one.practiceId, one]));
  const codes = new Map(books.map((one) => [one.legalEntityId, one.code]));
  return practices.map((practice) => {
    const { income, expense, entries } = totals.get(practice.id) ?? NOTHING;
    return {
      code: practice.code,
      title: practice.title,
      member: practice.member,
      books: booksOf(practice, codes).join(', '),
      income: amount(income),
      expense: amount(expense),
      result: amount(income - expense),
      entries,
    };
  });
}

const NOTHING = { income: 0n, expense: 0n, entries: 0 };

const booksOf = ({ bookings }: StatedPractice, codes: ReadonlyMap<string, string>) => [
  ...new Set(bookings.flatMap((booking) => codes.get(booking.legalEntityId) ?? [])),
];

function pooledHistory({ history, eliminatedBefore }: PoolFigures, quarter: Quarter) {
  const eliminated = [...eliminatedBefore].map(([name, sum]) => ({
    ...{ legalEntityId: '', practiceId: null, quarter: name },
    income: -sum,
    expense: -sum,
  }));
  const known = new Set(history.map((row) => row.quarter));
  const rows = eliminated.filter((row) => known.has(row.quarter));
  return historyOf([...history, ...rows], quarter.toString());
}

/** The pool's totals in the three columns of every statement; the plot holds what is needed. */
function comparisonOf(
  rows: readonly PooledRow[],
  history: readonly QuarterBar[],
  { quarter, quarters = [quarter] }: StatementHead,
) {
  const yearBefore = quarters.map((one) => Quarter.parse(one).minus(4).toString());
  const before = history.filter((bar) => yearBefore.includes(bar.quarter));
  const toDate = history.filter((bar) => bar.quarter.slice(0, 4) === quarter.slice(0, 4));
  const figuresOf = (what: 'income' | 'expense' | 'result', code: string): Figures => ({
    quarter: rows.find((row) => row.code === code)?.pooled ?? '0.00',
    yearBefore: before.length === 0 ? null : sumOfAmounts(before, what),
    yearToDate: sumOfAmounts(toDate, what),
  });
  return {
    income: figuresOf('income', 'P4'),
    expense: figuresOf('expense', 'P9'),
    result: figuresOf('result', 'P10'),
  };
}

const sumOfAmounts = (bars: readonly QuarterBar[], what: 'income' | 'expense' | 'result') =>
  amount(sumOf(bars, (bar) => minorOf(bar[what])));
