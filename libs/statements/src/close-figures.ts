import type { CalendarDate } from '@plusloin/kernel';
import type { AccountFigures, EntryCount, QuarterControls, QuarterResult } from '@plusloin/ledger';
import type { ContributionDue, ContributionUse } from '@plusloin/membership';
import type { EliminatedPair } from './eliminations.js';
import type { PoolSettings } from './pooled-settings.js';
import type { FrozenBooks, StatedPractice } from './practice-statement.js';
import type { StatementHead } from './statement-shapes.js';

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
  readonly aged: readonly AgedBalance[];
  readonly corrections: readonly LateCorrection[];
  readonly contributions: readonly ContributionDue[];
  /** The first month in which each set of books has a posting: 202410. */
  readonly since: ReadonlyMap<string, number>;
}

/** The same for the pool: all practices and the common parts. */
export interface PoolFigures {
  readonly head: StatementHead;
  /** In the order of the columns: the cooperative first. */
  readonly books: readonly FrozenBooks[];
  readonly practices: readonly StatedPractice[];
  readonly accounts: readonly AccountFigures[];
  readonly entries: readonly EntryCount[];
  readonly history: readonly QuarterResult[];
  readonly cash: readonly CashMovement[];
  readonly aged: readonly AgedBalance[];
  readonly corrections: readonly LateCorrection[];
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

/** What moved on bank and cash accounts in the quarter, by the account on the other side. */
export interface CashMovement {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly counterpart: string;
  /** Whom it came from or went to, where the counterpart says so. */
  readonly auxiliary: string | null;
  /** Positive: it came into the bank. */
  readonly amount: bigint;
}

/** What payers or suppliers had still to settle on the quarter's last day, by days after due. */
export interface AgedBalance {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly side: 'receivable' | 'payable';
  /** Of the cooperative and its members among themselves: eliminated in the pool. */
  readonly isInternal: boolean;
  readonly notDue: bigint;
  readonly upTo30: bigint;
  readonly upTo60: bigint;
  readonly over60: bigint;
  /** How many payers are over 60 days late. */
  readonly latePayers: number;
}

/** An entry of the quarter that concerns an earlier one. */
export interface LateCorrection {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly sequence: number;
  readonly on: CalendarDate;
  readonly concerns: string;
  /** Its effect on the result of the quarter, profit positive. */
  readonly result: bigint;
}
