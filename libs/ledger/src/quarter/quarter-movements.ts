import type { CalendarDate } from '@plusloin/kernel';
import {
  amountOf,
  beginning,
  ownerOf,
  upToHead,
  valuesOf,
  type QuarterAsk,
  type QuarterReading,
  type Row,
} from './quarter-reading.js';

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

/**
 * What moved in the banks, told by the other lines of the same entries: they sum to the movement of
 * the bank accounts of each set of books. From one bank account to another nothing moves.
 */
export const cashMovements = (ask: QuarterAsk): QuarterReading<CashMovement> => ({
  sql: `${beginning(ask)} ${cashSql(ask)}`,
  values: valuesOf(ask),
  of: cashRow,
});

/** Reads a row of `cashMovements`. */
export const cashRow = (row: Row): CashMovement => ({
  ...ownerOf(row),
  counterpart: String(row['counterpart']),
  auxiliary: (row['auxiliary'] as string | null | undefined) ?? null,
  amount: amountOf(row['amount']),
});

/** The entries that name something before the quarter: a day, a month, a quarter or a year. */
export const lateCorrections = (ask: QuarterAsk): QuarterReading<LateCorrection> => ({
  sql: `${beginning(ask)} ${lateSql(ask)}`,
  values: valuesOf(ask),
  of: correctionRow,
});

/** Reads a row of `lateCorrections`. */
export const correctionRow = (row: Row): LateCorrection => ({
  ...ownerOf(row),
  sequence: Number(row['sequence']),
  on: String(row['on']) as CalendarDate,
  concerns: String(row['concerns']),
  result: amountOf(row['result']),
});

// Class 5 is bank and cash in both charts, transfers under way (58) with it.
const cashSql = (ask: QuarterAsk): string => `, lines as (
    select p.legal_entity_id, p.practice_id, p.account, p.auxiliary, p.amount,
      bool_or(p.account ~ '^5') over (partition by p.legal_entity_id, p.sequence) as in_bank
    from ledger.entry e ${upToHead(ask)}
    join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
    where e.cooperative_id = $1 and e.entry_date >= $6 and e.entry_date < $7
      and e.period between 1 and 12
  )
  select legal_entity_id as entity, practice_id as practice, account as counterpart, auxiliary,
    (-sum(amount))::text as amount
  from lines where in_bank and account !~ '^5'
    and ($2::uuid[] is null or practice_id = any ($2))
  group by 1, 2, 3, 4 having sum(amount) <> 0
  order by 1, 2, account collate "C", auxiliary collate "C"`;

const lateSql = (ask: QuarterAsk): string => `
  select p.legal_entity_id as entity, p.practice_id as practice, p.sequence::text,
    p.entry_date::text as on, e.concerns,
    coalesce(-sum(p.amount) filter (where p.account ~ '^[67]'), 0)::text as result
  from ledger.entry e ${upToHead(ask)}
  join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
  where e.cooperative_id = $1 and e.entry_date >= $6 and e.entry_date < $7
    and e.period between 1 and 12 and ($2::uuid[] is null or p.practice_id = any ($2))
    and case when e.concerns ~ '^[0-9]{4}-Q[1-4]$'
        then substr(e.concerns, 1, 4)::int * 4 + substr(e.concerns, 7, 1)::int - 1
          < $3 * 4 + ($4 - 1) / 3
      when e.concerns ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'
        then e.concerns < left($6::date::text, length(e.concerns)) else false end
  group by 1, 2, p.sequence, 4, 5 order by 1, 2, p.sequence`;
