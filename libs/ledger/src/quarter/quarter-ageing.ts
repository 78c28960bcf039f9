import { IS_CARRIED_OPENING } from '../recipes/opening-entry.js';
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

/**
 * What payers had still to settle on the last day (receivable) and what was still to be paid
 * (payable), by days after due; both positive in the usual case.
 */
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

export interface AgeingTerms {
  /** What is not settled so many days after its document is due. */
  readonly paymentTermDays: number;
  /** Which accounts of a chart are on which side: regular expressions over their codes. */
  readonly sides: readonly {
    readonly chart: string;
    readonly side: AgedBalance['side'];
    readonly pattern: string;
  }[];
  /** Under which auxiliaries members' books know their cooperative. */
  readonly cooperativeAuxiliaries: readonly string[];
}

/**
 * The open items of all books, as `openItems` finds them for one. A lettering counts whenever it
 * was made, once all that it relates is posted by the last day: a payment of September that was
 * matched in October has settled its invoice in September.
 */
export const agedBalances = (
  ask: QuarterAsk,
  { paymentTermDays, sides, cooperativeAuxiliaries }: AgeingTerms,
): QuarterReading<AgedBalance> => ({
  sql: `${beginning(ask)} ${agedSql(ask)}`,
  values: [...valuesOf(ask), paymentTermDays, JSON.stringify(sides), cooperativeAuxiliaries],
  of: agedRow,
});

/** Reads a row of `agedBalances`. */
export const agedRow = (row: Row): AgedBalance => ({
  ...ownerOf(row),
  side: row['side'] as AgedBalance['side'],
  isInternal: row['internal'] === true,
  notDue: amountOf(row['notDue']),
  upTo30: amountOf(row['upTo30']),
  upTo60: amountOf(row['upTo60']),
  over60: amountOf(row['over60']),
  latePayers: Number(row['latePayers']),
});

// An imported opening entry stands for the years before it; one of ours only repeats them.
const begunSql = (ask: QuarterAsk): string => `, openings as (
    select e.legal_entity_id, e.year, bool_or(${IS_CARRIED_OPENING}) as is_carried
      from ledger.entry e ${upToHead(ask)}
      where e.cooperative_id = $1 and e.period = 0 and e.year <= $3 group by 1, 2
  ), begun as materialized (
    select f.legal_entity_id, make_date(coalesce(
        max(f.year) filter (where not o.is_carried), min(f.year)), 1, 1) as day
      from ledger.fiscal_year f
      left join openings o on o.legal_entity_id = f.legal_entity_id and o.year = f.year
      where f.cooperative_id = $1 and f.year <= $3 group by 1
  )`;

// Settled is what letterings took, none of whose lines is posted after the last day.
const usedSql = ({ heads }: QuarterAsk): string => `, late as materialized (
    select distinct m.legal_entity_id, m.number
      from ledger.entry e join ledger.lettering_line m
        using (cooperative_id, legal_entity_id, sequence)
      where e.cooperative_id = $1
        and (e.entry_date >= $7 or e.period = 13 and e.year = $3)
  ), used as materialized (
    select l.legal_entity_id, l.sequence, l.line, sum(l.amount) as amount
      from ledger.lettering t
      ${heads ? 'join frozen h on h.entity = t.legal_entity_id' : ''}
      join ledger.lettering_line l on l.cooperative_id = $1
        and l.legal_entity_id = t.legal_entity_id and l.number = t.number
      left join ledger.lettering u on u.cooperative_id = $1
        and u.legal_entity_id = t.legal_entity_id and u.undoes = t.number
        ${heads ? 'and u.number <= h.letterings' : ''}
      left join late on late.legal_entity_id = t.legal_entity_id and late.number = t.number
      where t.cooperative_id = $1 and t.undoes is null and u.number is null
        and late.number is null ${heads ? 'and t.number <= h.letterings' : ''}
      group by 1, 2, 3
  )`;

// Day of the document, else of the entry; payment term $9, sides $10, cooperative's names $11.
const agedSql = (ask: QuarterAsk): string => `${begunSql(ask)}${usedSql(ask)}, sides as (
    select * from jsonb_to_recordset($10::jsonb) as s(chart text, side text, pattern text)
  ), items as (
    select p.legal_entity_id, p.practice_id, s.side, p.auxiliary,
      coalesce(case b.kind when 'cooperative' then m.id is not null
        else p.auxiliary = any ($11::text[]) end, false) as internal,
      $7::date - 1 - $9::int - coalesce((p.particulars ->> 'documentDate')::date,
        e.document_date, p.entry_date) as days,
      (case s.side when 'payable' then -1 else 1 end) * (p.amount - coalesce(u.amount, 0)) as open
    from ledger.posting p
    join ledger.entry e using (cooperative_id, legal_entity_id, sequence) ${upToHead(ask)}
    join registry.legal_entity b on b.cooperative_id = $1 and b.id = p.legal_entity_id
    join sides s on s.chart = b.chart and p.account ~ s.pattern
    join begun on begun.legal_entity_id = p.legal_entity_id and p.entry_date >= begun.day
    left join used u on u.legal_entity_id = p.legal_entity_id and u.sequence = p.sequence
      and u.line = p.line
    left join registry.legal_entity m on m.cooperative_id = $1 and m.code = p.auxiliary
      and m.kind = 'member'
    where p.cooperative_id = $1 and p.entry_date < $7
      and ($2::uuid[] is null or p.practice_id = any ($2))
      and (e.period <> 13 or e.year < $3) and not ${IS_CARRIED_OPENING}
      and p.amount <> coalesce(u.amount, 0)
  ), payers as (
    select legal_entity_id, practice_id, side, internal, auxiliary,
      coalesce(sum(open) filter (where days <= 0), 0) as not_due,
      coalesce(sum(open) filter (where days between 1 and 30), 0) as up_to_30,
      coalesce(sum(open) filter (where days between 31 and 60), 0) as up_to_60,
      coalesce(sum(open) filter (where days > 60), 0) as over_60
    from items group by 1, 2, 3, 4, 5
  )
  select legal_entity_id as entity, practice_id as practice, side, internal,
    sum(not_due)::text as "notDue", sum(up_to_30)::text as "upTo30",
    sum(up_to_60)::text as "upTo60", sum(over_60)::text as "over60",
    count(*) filter (where over_60 > 0)::text as "latePayers"
  from payers group by 1, 2, 3, 4 order by 1, 2, 3, 4`;
