import type { QuarterFigures } from '@plusloin/ledger';
import type { PracticeFigures } from './close-figures.js';
import type { StatedPractice } from './practice-statement.js';

/** What balances alone tell of one practice: a statement drawn from it shows less. */
export function figuresOfBalances(
  practice: StatedPractice,
  figures: QuarterFigures,
): PracticeFigures {
  const own = <T extends { practiceId: string | null }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.practiceId === practice.id);
  return {
    practice,
    accounts: own(figures.accounts),
    entries: own(figures.entries),
    history: own(figures.history),
    cash: [],
    aged: [],
    corrections: [],
    contributions: [],
    since: figures.since,
  };
}
