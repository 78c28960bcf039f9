import type { Tx } from '@plusloin/platform';
import { LegalEntity } from '@plusloin/registry';
import { balanceSheetOf, type BalanceSheet } from './balance-sheet.js';
import {
  balancesByPractice,
  movementsByPractice,
  type PracticeBalance,
  type PracticeMovement,
} from './by-practice.queries.js';
import { entryAt, type LedgerEntry } from './entry.queries.js';
import {
  foundLines,
  generalLedger,
  type FoundLine,
  type GeneralLedgerAsk,
  type GeneralLedgerPage,
  type LedgerSift,
} from './general-ledger.queries.js';
import { incomeStatementOf, results, type IncomeStatement } from './income-statement.queries.js';
import { periodBalance, type PeriodBalance } from './period-balance.queries.js';
import { movements, type Movement, type MovementsAsk } from './movements.queries.js';
import { pooledBooks, type PooledAsk } from './pooled.queries.js';
import type { Pooled } from './pooled.js';
import type { Days } from './reading.js';
import {
  trialBalance,
  type Moment,
  type TrialBalanceAsk,
  type TrialBalanceRow,
} from './trial-balance.queries.js';

/**
 * How the books are read: sums come from the table of balances, single lines from postings. Days
 * are `[from, until)`, practices one, the common part ('common') or all of them; period 13 is left
 * out unless it is asked for. Unknown books are refused with `platform.not-found`.
 */
export class LedgerReports {
  /** Refusal: `ledger.books-do-not-balance`. */
  trialBalance(tx: Tx, ask: TrialBalanceAsk): Promise<TrialBalanceRow[]> {
    return trialBalance(tx, ask);
  }

  movements(tx: Tx, ask: MovementsAsk): Promise<Movement[]> {
    return movements(tx, ask);
  }

  /** All books of the cooperative at once. Refusal: `ledger.not-whole-months`. */
  balancesByPractice(
    tx: Tx,
    ask: Moment & { readonly withPeriod13?: boolean },
  ): Promise<PracticeBalance[]> {
    return balancesByPractice(tx, ask);
  }

  /** All books of the cooperative at once. Refusal: `ledger.not-whole-months`. */
  movementsByPractice(tx: Tx, days: Days): Promise<PracticeMovement[]> {
    return movementsByPractice(tx, days);
  }

  /** Page by page. Refusals: `ledger.days-span-years`, `ledger.invalid-cursor`. */
  generalLedger(tx: Tx, ask: GeneralLedgerAsk): Promise<GeneralLedgerPage> {
    return generalLedger(tx, ask);
  }

  /** Its lines that are looked for, without running balances. Refusals as above. */
  foundLines(
    tx: Tx,
    ask: GeneralLedgerAsk & { readonly sift: LedgerSift },
  ): Promise<{ readonly lines: readonly FoundLine[]; readonly next: string | null }> {
    return foundLines(tx, ask);
  }

  /** Before and after some days of one year, and what moved between. Refusal as above. */
  periodBalance(tx: Tx, ask: MovementsAsk): Promise<PeriodBalance[]> {
    return periodBalance(tx, ask);
  }

  /** Refusal: `ledger.unknown-entry`. */
  entry(tx: Tx, legalEntityId: string, sequence: number): Promise<LedgerEntry> {
    return entryAt(tx, legalEntityId, sequence);
  }

  /** At any day. Refusal: `ledger.books-do-not-balance`. */
  async balanceSheet(tx: Tx, ask: TrialBalanceAsk): Promise<BalanceSheet> {
    const balances = await trialBalance(tx, ask);
    return balanceSheetOf(await chartOf(tx, ask.legalEntityId), balances);
  }

  /** Of any days; with period 13 that of a closed year too, before its result was given away. */
  async incomeStatement(tx: Tx, ask: MovementsAsk): Promise<IncomeStatement> {
    return incomeStatementOf(await chartOf(tx, ask.legalEntityId), await results(tx, ask));
  }

  /**
   * All books of the cooperative, what is eliminated between them, and what is left: of whole
   * months. Refusals: `ledger.not-whole-months`, `ledger.practices-do-not-add-up`,
   * `ledger.pooled-does-not-add-up`.
   */
  pooled(tx: Tx, ask: PooledAsk): Promise<Pooled> {
    return pooledBooks(tx, ask);
  }
}

async function chartOf(tx: Tx, id: string): Promise<LegalEntity['chart']> {
  return (await tx.findOrThrow(LegalEntity, { cooperativeId: tx.cooperativeId, id })).chart;
}
