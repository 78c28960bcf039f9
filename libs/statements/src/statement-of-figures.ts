import type { PoolFigures, PracticeFigures } from './close-figures.js';
import { pooledStatement } from './pooled-statement.js';
import { practiceStatement, type FrozenBooks } from './practice-statement.js';
import type { PooledStatement, PracticeStatement, StatementHead } from './statement-shapes.js';

/** What the figures of a close say of a practice. */
export const statementOfPractice = (
  head: StatementHead,
  figures: PracticeFigures,
  books: ReadonlyMap<string, FrozenBooks>,
): PracticeStatement => practiceStatement(head, figures.practice, books, figures);

/** What they say of the pool. */
export const statementOfPool = (figures: PoolFigures): PooledStatement =>
  pooledStatement({ ...figures, figures: { ...figures, since: new Map() } });
