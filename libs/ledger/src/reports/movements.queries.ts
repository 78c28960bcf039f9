import { yearOf } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { COMMON_PART, practiceKey, type PracticeChoice } from './axis.js';
import { spanOf, type Days } from './reading.js';

export interface MovementsAsk extends Days {
  readonly legalEntityId: string;
  readonly practice?: PracticeChoice;
  /** Counts the closing period of each year whose last day is among the days. */
  readonly withPeriod13?: boolean;
}

export interface Movement {
  readonly account: string;
  readonly label: string;
  /** Null is the common part of the books. */
  readonly practiceId: string | null;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** Per account and practice what was posted in `[from, until)`; an opening is no movement. */
export async function movements(tx: Tx, ask: MovementsAsk): Promise<Movement[]> {
  const { firstMonth, endMonth, looseDays } = spanOf(ask);
  // The thirty-first of December is the day of period 13: it counts with the year that ends.
  const ends = ask.withPeriod13 === true ? [yearOf(ask.from), endedBefore(ask)] : [1, 0];
  const rows = await tx.prepared<Row>('ledger.movements', MOVEMENTS, [
    tx.cooperativeId,
    ask.legalEntityId,
    practiceKey(ask.practice),
    firstMonth,
    endMonth,
    ...ends,
    looseDays.map(({ from }) => from),
    looseDays.map(({ until }) => until),
  ]);
  return rows.map(({ debit, credit, ...row }) => ({
    ...row,
    debit: BigInt(debit),
    credit: BigInt(credit),
  }));
}

/** The last year whose thirty-first of December lies before `until`. */
const endedBefore = ({ until }: Days): number => yearOf(until) - 1;

interface Row {
  readonly account: string;
  readonly label: string;
  readonly practiceId: string | null;
  readonly debit: string;
  readonly credit: string;
}

/**
 * Cooperative $1, books $2, practice $3, whole months `[$4, $5)` from balances, period 13 of the
 * years $6 to $7, loose days from the postings of those days.
 */
const MOVEMENTS = `
  with moved as (
    select b.account, b.practice_id, b.debit, b.credit from ledger.balance b
      where b.cooperative_id = $1 and b.legal_entity_id = $2
        and ($3::uuid is null or b.practice_id = $3::uuid)
        and (b.period between 1 and 12 and b.year * 12 + b.period - 1 >= $4::int
            and b.year * 12 + b.period - 1 < $5::int
          or b.period = 13 and b.year between $6::int and $7::int)
    union all
    select p.account, coalesce(p.practice_id, '${COMMON_PART}'), greatest(p.amount, 0),
        greatest(-p.amount, 0)
      from unnest($8::date[], $9::date[]) as d(first_day, end_day)
      join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = $2
        and e.entry_date >= d.first_day and e.entry_date < d.end_day
        and e.period between 1 and 12
      join ledger.posting p on p.cooperative_id = e.cooperative_id
        and p.legal_entity_id = e.legal_entity_id and p.sequence = e.sequence
      where $3::uuid is null or coalesce(p.practice_id, '${COMMON_PART}') = $3::uuid
  )
  select m.account, a.label, nullif(m.practice_id, '${COMMON_PART}') as "practiceId",
      sum(m.debit) as debit, sum(m.credit) as credit
    from moved m
    join ledger.account a on a.cooperative_id = $1 and a.legal_entity_id = $2
      and a.code = m.account
    group by m.account, a.label, m.practice_id
    order by m.account collate "C", m.practice_id`;
