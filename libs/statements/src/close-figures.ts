import type { CalendarDate } from '@plusloin/kernel';
import type {
  AccountFigures,
  AgedBalance,
  CashMovement,
  EntryCount,
  LateCorrection,
  QuarterControls,
  QuarterResult,
} from '@plusloin/ledger';
import type { ContributionDue, ContributionUse } from '@plusloin/membership';
import type { CountedDues } from './dues-port.js';
import type { EliminatedPair } from './eliminations.js';
import type { PoolSettings } from './pooled-settings.js';
import type { RowsOfPool } from './pool-rows.js';
import type { FrozenBooks, StatedPractice } from './practice-statement.js';
import type { StatementHead } from './statement-shapes.js';

export type { AgedBalance, CashMovement, LateCorrection };

/**
 * What a close knows, read once when the quarter is frozen: statements are drawn from this alone,
 * today and when they are made again. Amounts in minor units.
 */
export interface PracticeFigures {
  readonly practice: StatedPractice;
  readonly accounts: readonly AccountFigures[];
  readonly entries: readonly EntryCount[];
  readonly history: readonly QuarterResult[];
  readonly cash: readonly CashMovement[];
  /** The same of the year so far, and of the same months a year before. */
  readonly cashYearToDate?: readonly CashMovement[];
  readonly cashYearBefore?: readonly CashMovement[];
  readonly aged: readonly AgedBalance[];
  readonly corrections: readonly LateCorrection[];
  readonly contributions: readonly ContributionDue[];
  /** What was answered of the owners of books, by legal entity; of others nothing is counted. */
  readonly dues?: ReadonlyMap<string, CountedDues>;
  /** The first month in which each set of books has a posting: 202410. */
  readonly since: ReadonlyMap<string, number>;
}

/** The same for the pool: all practices and the common parts, in sums of each set of books. */
export interface PoolFigures extends RowsOfPool {
  readonly head: StatementHead;
  /** In the order of the columns: the cooperative first. */
  readonly books: readonly FrozenBooks[];
  readonly practices: readonly StatedPractice[];
  readonly contributions: readonly ContributionDue[];
  readonly use: ContributionUse;
  readonly pairs: readonly EliminatedPair[];
  readonly controls: readonly QuarterControls[];
  /** What is eliminated from income and expense in each quarter of the plot. */
  readonly eliminatedBefore: ReadonlyMap<string, bigint>;
  /** The cooperative's own account prefixes; without them those of the charts. */
  readonly settings?: PoolSettings;
  /** The latest bank statements of the quarter; an account without one stays an open check. */
  readonly bankStatements?: readonly BankStatement[];
  /** Numbers of contribution invoices that were paid when the quarter was frozen. */
  readonly paidInvoices?: readonly string[];
}

/** What the bank says that an account holds on the quarter's last day. */
export interface BankStatement {
  readonly legalEntityId: string;
  readonly account: string;
  readonly balance: bigint;
}

/**
 * A line of an entry of the quarter for the workbook. No label and no auxiliary: they may name a
 * person who is accompanied.
 */
export interface LedgerRow {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly account: string;
  readonly on: CalendarDate;
  readonly journal: string;
  readonly number: number;
  readonly sequence: number;
  /** A debit is positive. */
  readonly amount: bigint;
}
