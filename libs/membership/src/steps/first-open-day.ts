import { addDays, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/**
 * The day after the last that is closed in some books, or that a contribution was documented for;
 * null where nothing is closed yet. What would change what was stated begins on it or later.
 */
export async function firstOpenDay(tx: Tx): Promise<CalendarDate | null> {
  const [row] = await tx.query<{ last: CalendarDate | null }>(LAST_CLOSED, [tx.cooperativeId]);
  const last = row?.last ?? null;
  return last === null ? null : addDays(last, 1);
}

const LAST_CLOSED = `
  select greatest(
    (select max((make_date(year, period, 1) + interval '1 month' - interval '1 day')::date)
      from ledger.standing_lock
      where cooperative_id = $1 and journal = '*' and period between 1 and 12),
    (select max((make_date(left(quarter, 4)::int, right(quarter, 1)::int * 3, 1)
        + interval '1 month' - interval '1 day')::date)
      from membership.contribution where cooperative_id = $1)
  )::text as last`;
