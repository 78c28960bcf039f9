export type { PracticeChoice } from './axis.js';
export type { BalanceSheet } from './balance-sheet.js';
export {
  PREVIOUS_RESULT,
  type PracticeBalance,
  type PracticeMovement,
} from './by-practice.queries.js';
export type { Elimination, UnmatchedPair } from './eliminations.js';
export type {
  LedgerDocument,
  LedgerEntry,
  LedgerPosting,
  PostingLettering,
} from './entry.queries.js';
export type {
  FoundLine,
  GeneralLedgerAsk,
  GeneralLedgerLine,
  GeneralLedgerPage,
  LedgerSift,
} from './general-ledger.queries.js';
export type { AccountAmount, GroupedAccounts } from './grouped-accounts.js';
export type { IncomeStatement } from './income-statement.queries.js';
export * from './ledger-reports.js';
export type { Movement, MovementsAsk } from './movements.queries.js';
export type { PeriodBalance } from './period-balance.queries.js';
export type { Pooled, PooledAmounts, PooledEntity, PooledRow } from './pooled.js';
export type { PooledAsk } from './pooled.queries.js';
export type { Days } from './reading.js';
export * from './reports.errors.js';
export { statementGroups, type Side, type StatementGroup } from './statement-groups.js';
export {
  UNCLOSED_RESULT_LABEL,
  type Moment,
  type TrialBalanceAsk,
  type TrialBalanceRow,
} from './trial-balance.queries.js';
