import type { Tx } from '@plusloin/platform';
import {
  balancesByPractice,
  movementsByPractice,
  type PracticeBalance,
  type PracticeMovement,
} from './by-practice.queries.js';
import { entryAt, type LedgerEntry } from './entry.queries.js';
import { movements, type Movement, type MovementsAsk } from './movements.queries.js';
import type { Days } from './reading.js';
import {
  trialBalance,
  type Moment,
  type TrialBalanceAsk,
  type TrialBalanceRow,
} from './trial-balance.queries.js';

/** How the books are read: sums come from the table of balances, single lines from postings. */
export class LedgerReports {
  /** Refusals: `ledger.books-do-not-balance`, `platform.not-found`. */
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

  /** Refusal: `ledger.unknown-entry`. */
  entry(tx: Tx, legalEntityId: string, sequence: number): Promise<LedgerEntry> {
    return entryAt(tx, legalEntityId, sequence);
  }
}
