import type { Tx } from '@plusloin/platform';

/** Every period of a year: 0 the opening, 1 to 12 the months, 13 the closing. */
export const ALL_PERIODS: readonly number[] = Array.from({ length: 14 }, (_, period) => period);

export interface PeriodLock {
  readonly period: number;
  /** A journal, or '*' for all of them. */
  readonly journal: string;
  readonly reason: string;
  readonly lockedBy: string;
}

/**
 * Which periods of the books take no posting any more. A closed period stays closed, unless two
 * people reopen its quarter.
 */
export class Periods {
  /**
   * Closes periods for one journal, or for all of them ('*'); twice changes nothing. From here to
   * the end of the transaction nobody else posts into these books.
   */
  async lock(
    tx: Tx,
    legalEntityId: string,
    year: number,
    periods: readonly number[],
    journal: string,
    reason: string,
  ): Promise<void> {
    await tx.query('select ledger.lock_periods($1, $2, $3::smallint[], $4, $5, $6, $7)', [
      legalEntityId,
      year,
      periods,
      journal,
      tx.actor.id,
      tx.now,
      reason,
    ]);
  }

  /**
   * Opens periods that are closed for all journals, in all books of the cooperative in the order of
   * their ids. A row says who did it and why; the closing itself stays in the register.
   */
  async unlockAll(
    tx: Tx,
    year: number,
    periods: readonly number[],
    reason: string,
  ): Promise<void> {
    await tx.query(UNLOCK, [tx.cooperativeId, year, periods, tx.actor.id, tx.now, reason]);
  }

  locks(tx: Tx, legalEntityId: string, year: number): Promise<PeriodLock[]> {
    return tx.query<PeriodLock>(LOCKS, [tx.cooperativeId, legalEntityId, year]);
  }

  /** Whether a year is closed for good: no journal takes anything in its last period. */
  async isYearClosed(tx: Tx, legalEntityId: string, year: number): Promise<boolean> {
    const locks = await this.locks(tx, legalEntityId, year);
    return locks.some(({ period, journal }) => period === 13 && journal === '*');
  }
}

const UNLOCK = `
  select ledger.unlock_periods(b.id, $2::smallint, $3::smallint[], $4, $5, $6)
    from (select legal_entity_id as id from ledger.chain_head where cooperative_id = $1
      order by 1) b`;

const LOCKS = `
  select period, journal, reason, locked_by as "lockedBy" from ledger.standing_lock
    where cooperative_id = $1 and legal_entity_id = $2 and year = $3
    order by period, journal collate "C"`;
