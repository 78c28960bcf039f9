import { dayOf, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { COMMON_PART } from './axis.js';
import { spanOf, type Days } from './reading.js';
import { NotWholeMonths } from './reports.errors.js';
import { readingAt, type Moment } from './trial-balance.queries.js';

/** The account of what former years left and no closing entry has put on an account yet. */
export const PREVIOUS_RESULT = 'result:previous';

export interface PracticeBalance {
  readonly legalEntityId: string;
  /** An account of the chart, or `PREVIOUS_RESULT`. */
  readonly account: string;
  /** Null is the common part of the books. */
  readonly practiceId: string | null;
  /** Minor units, debit positive; never nought. */
  readonly balance: bigint;
}

export interface PracticeMovement {
  readonly legalEntityId: string;
  readonly account: string;
  readonly practiceId: string | null;
  readonly debit: bigint;
  readonly credit: bigint;
}

/**
 * Every balance of every set of books of the cooperative, in one query of the table of balances:
 * at the end of the last day of a month, or before the first day of one.
 */
export async function balancesByPractice(
  tx: Tx,
  ask: Moment & { readonly withPeriod13?: boolean },
): Promise<PracticeBalance[]> {
  const { year, wholeMonths, begunMonth } = readingAt(ask);
  if (begunMonth !== null) throw new NotWholeMonths(begunMonth);
  const lastPeriod = ask.withPeriod13 === true && wholeMonths === 12 ? 13 : wholeMonths;
  const parameters = [tx.cooperativeId, year, lastPeriod];
  const rows = await tx.prepared<BalanceRow>('ledger.balances-by-practice', BALANCES, parameters);
  return rows.map(({ legalEntityId, account, practiceId, balance }) => ({
    legalEntityId,
    account,
    practiceId,
    balance: BigInt(balance),
  }));
}

/** What was posted in whole months `[from, until)`; openings and period 13 are no movement. */
export async function movementsByPractice(tx: Tx, days: Days): Promise<PracticeMovement[]> {
  refuseLooseDays(days);
  const { firstMonth, endMonth } = spanOf(days);
  const parameters = [tx.cooperativeId, firstMonth, endMonth];
  const name = 'ledger.movements-by-practice';
  const rows = await tx.prepared<MovementRow>(name, MOVEMENTS, parameters);
  return rows.map(({ debit, credit, ...row }) => ({
    ...row,
    debit: BigInt(debit),
    credit: BigInt(credit),
  }));
}

export function refuseLooseDays(days: Days): void {
  const isFirst = (day: CalendarDate): boolean => dayOf(day) === 1;
  if (!isFirst(days.from) || !isFirst(days.until)) throw new NotWholeMonths(days);
}

interface BalanceRow {
  readonly legalEntityId: string;
  readonly account: string;
  readonly practiceId: string | null;
  readonly balance: string;
}

interface MovementRow {
  readonly legalEntityId: string;
  readonly account: string;
  readonly practiceId: string | null;
  readonly debit: string;
  readonly credit: string;
}

/** Cooperative $1, year $2, last period $3. The year logic is that of the trial balance. */
const BALANCES = `
  with began as (
    select f.legal_entity_id,
        coalesce(max(f.year) filter (where f.opening <> 'carried'), min(f.year)) as year
      from ledger.fiscal_year f where f.cooperative_id = $1 and f.year <= $2::smallint
      group by f.legal_entity_id
  ), by_year as (
    select b.legal_entity_id, b.account, b.practice_id, b.year,
        sum(b.debit - b.credit) as balance
      from ledger.balance b
      where b.cooperative_id = $1 and b.year >= (select min(year) from began)
        and (b.year, b.period) <= ($2::smallint, $3::smallint)
      group by b.legal_entity_id, b.account, b.practice_id, b.year
  ), summed as (
    select y.legal_entity_id, case when y.year < $2 and left(y.account, 1) in ('6', '7')
        then '${PREVIOUS_RESULT}' else y.account end as account,
        y.practice_id, sum(y.balance) as balance
      from began g join by_year y on y.legal_entity_id = g.legal_entity_id and y.year >= g.year
      group by 1, 2, 3 having sum(y.balance) <> 0
  )
  select legal_entity_id as "legalEntityId", account,
      nullif(practice_id, '${COMMON_PART}') as "practiceId", balance
    from summed order by legal_entity_id, account collate "C", practice_id`;

/** Cooperative $1, months `[$2, $3)` counted from the year 0. */
const MOVEMENTS = `
  select b.legal_entity_id as "legalEntityId", b.account,
      nullif(b.practice_id, '${COMMON_PART}') as "practiceId",
      sum(b.debit) as debit, sum(b.credit) as credit
    from ledger.balance b
    where b.cooperative_id = $1 and b.period between 1 and 12
      and b.year * 12 + b.period - 1 >= $2::int and b.year * 12 + b.period - 1 < $3::int
    group by b.legal_entity_id, b.account, b.practice_id
    order by b.legal_entity_id, b.account collate "C", b.practice_id`;
