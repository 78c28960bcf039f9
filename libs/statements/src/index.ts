export * from './builder-version.js';
export type * from './close-figures.js';
export { lastCompleteQuarter, stateProvisionally } from './close-jobs.js';
export type { CloseProgress, CloseStanding, CloseSummary } from './close-progress.js';
export * from './contributions-port.js';
export * from './documents/index.js';
export * from './dues-port.js';
export { ruledDues } from './dues/ruled-dues.js';
export type { TrialDifference, TrialFigures } from './figures-compared.js';
export { everyTable } from './everything/everything-tables.js';
export { Eliminations, type Elimination } from './eliminations.js';
export { practiceStatement, type FrozenBooks, type StatedPractice } from './practice-statement.js';
export { QuarterClose, type CloseBegun, type CloseRequest } from './quarter-close.service.js';
export * from './closes.service.js';
export * from './proposed-closes.service.js';
export * from './close-practices.js';
export * from './published-statements.js';
export * from './quarter-readiness.js';
export { Questions } from './questions.service.js';
export { QuestionNotices } from './question-notices.js';
export * from './quarter-versions.js';
export * from './reminders.service.js';
export { Reopenings, type Reopening } from './reopening.service.js';
export * from './statement-extras.js';
export { StatementFigures } from './statement-figures.js';
export * from './statement-settings.js';
export type { StoredPractice } from './stored-figures.js';
export { networkStatement } from './network-statement.js';
export {
  PoolAccounts,
  usualRules,
  type AccountRule,
  type PoolSettings,
} from './pooled-settings.js';
export * from './statement-shapes.js';
export * from './statements.context.js';
export * from './statements.errors.js';
export * from './trial.service.js';
export {
  judgeStatements,
  verifyStatements,
  type StatementsJudged,
} from './verify-statements.js';
