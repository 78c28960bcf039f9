import type { ContributionUse } from '@plusloin/membership';
import type { PoolFigures, PracticeFigures } from './close-figures.js';
import type { StatedResults } from './pooled-controls.js';
import { pooledStatement } from './pooled-statement.js';
import { practiceStatement, type FrozenBooks } from './practice-statement.js';
import type { PooledStatement, PracticeStatement, StatementHead } from './statement-shapes.js';

/** What all statements of a close share: their head, and where the contributions went. */
export interface SharedFigures {
  readonly head: StatementHead;
  readonly use: ContributionUse;
}

/** What the figures of a close say of a practice. */
export const statementOfPractice = (
  { head, use }: SharedFigures,
  figures: PracticeFigures,
  books: ReadonlyMap<string, FrozenBooks>,
): PracticeStatement => practiceStatement(head, figures, books, use, figures.dues);

/** What they say of the pool; `stated`: what the practices' statements say, if there are any. */
export const statementOfPool = (
  figures: PoolFigures,
  stated: StatedResults | null = null,
): PooledStatement => pooledStatement(figures, stated);
