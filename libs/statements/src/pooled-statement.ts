import { Quarter } from '@plusloin/kernel';
import type { AccountFigures, QuarterControls, QuarterFigures } from '@plusloin/ledger';
import { historyOf } from './history.js';
import type { EliminatedPair } from './eliminations.js';
import { pooledControls } from './pooled-controls.js';
import { resultRows } from './pooled-result.js';
import { situationRows } from './pooled-situation.js';
import {
  amount,
  rangeOf,
  sumOf,
  type FrozenBooks,
  type StatedPractice,
} from './practice-statement.js';
import type { PooledPractice, PooledStatement, StatementHead } from './statement-shapes.js';

export interface PooledInput {
  readonly head: StatementHead;
  /** In the order of the columns: the cooperative first. */
  readonly books: readonly FrozenBooks[];
  readonly practices: readonly StatedPractice[];
  readonly figures: QuarterFigures;
  readonly pairs: readonly EliminatedPair[];
  readonly controls: readonly QuarterControls[];
  /** What is eliminated from income and expense in each quarter of the plot. */
  readonly eliminatedBefore: ReadonlyMap<string, bigint>;
}

/** The figures of one set of books, the columns of the pooled statement. */
export interface Column {
  readonly books: FrozenBooks;
  readonly accounts: readonly AccountFigures[];
}

/**
 * The sum of all sets of books of the cooperative less what they owe each other. To the cent: each
 * practice and the common part add up to the books, the books and the eliminations to the pool.
 */
export function pooledStatement(input: PooledInput): PooledStatement {
  const { head, books, practices, figures, pairs } = input;
  const columns = books.map((one) => ({
    books: one,
    accounts: figures.accounts.filter((row) => row.legalEntityId === one.legalEntityId),
  }));
  const result = resultRows(columns, pairs);
  const situation = situationRows(columns, pairs, result);
  return {
    ...head,
    kind: 'pooled',
    books: books.map((one) => {
      const { legalEntityId, head: chain, ...identity } = one;
      const kept = practices.filter((practice) => isKeptIn(practice, legalEntityId));
      const range = figures.entries.find(
        (row) => row.isWhole && row.legalEntityId === legalEntityId,
      );
      return { ...identity, practices: kept.length, entries: rangeOf(range), chain };
    }),
    rows: { result: result.rows, situation: situation.rows, proof: situation.proof },
    practices: practices.map((practice) => rowOfPractice(practice, books, figures)),
    controls: pooledControls(input, columns, situation.proof),
    history: pooledHistory(input, Quarter.parse(head.quarter)),
  };
}

const isKeptIn = (practice: StatedPractice, legalEntityId: string) =>
  practice.bookings.some((booking) => booking.legalEntityId === legalEntityId);

function rowOfPractice(
  practice: StatedPractice,
  books: readonly FrozenBooks[],
  figures: QuarterFigures,
): PooledPractice {
  const rows = figures.accounts.filter((row) => row.practiceId === practice.id);
  const net = (digit: string) =>
    sumOf(
      rows.filter((row) => row.account.startsWith(digit)),
      (row) => row.debit - row.credit,
    );
  const kept = books.filter((one) => isKeptIn(practice, one.legalEntityId));
  return {
    code: practice.code,
    title: practice.title,
    member: practice.member,
    books: kept.map((one) => one.code).join(', '),
    income: amount(-net('7')),
    expense: amount(net('6')),
    result: amount(-net('7') - net('6')),
    entries: sumOfCounts(figures, practice.id),
  };
}

const sumOfCounts = (figures: QuarterFigures, practiceId: string) =>
  figures.entries
    .filter((row) => row.practiceId === practiceId && !row.isWhole)
    .reduce((sum, row) => sum + row.count, 0);

function pooledHistory({ figures, eliminatedBefore }: PooledInput, quarter: Quarter) {
  const eliminated = [...eliminatedBefore].map(([name, sum]) => ({
    ...{ legalEntityId: '', practiceId: null, quarter: name },
    income: -sum,
    expense: -sum,
  }));
  const known = new Set(figures.history.map((row) => row.quarter));
  const rows = eliminated.filter((row) => known.has(row.quarter));
  return historyOf([...figures.history, ...rows], quarter.toString());
}
