export type { PracticeChoice } from './axis.js';
export {
  PREVIOUS_RESULT,
  type PracticeBalance,
  type PracticeMovement,
} from './by-practice.queries.js';
export type {
  LedgerDocument,
  LedgerEntry,
  LedgerPosting,
  PostingLettering,
} from './entry.queries.js';
export * from './ledger-reports.js';
export type { Movement, MovementsAsk } from './movements.queries.js';
export type { Days } from './reading.js';
export * from './reports.errors.js';
export {
  UNCLOSED_RESULT_LABEL,
  type Moment,
  type TrialBalanceAsk,
  type TrialBalanceRow,
} from './trial-balance.queries.js';
