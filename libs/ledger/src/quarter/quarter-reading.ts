import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** Months of one year that are read together: a quarter is one, and so is a whole year. */
export interface Span {
  readonly year: number;
  /** 1 to 12, in order. */
  readonly months: readonly number[];
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** Where a set of books stood when a quarter was frozen: what came later is not read. */
export interface FrozenHead {
  readonly legalEntityId: string;
  readonly sequence: number;
  /** The number of the last lettering of these books. */
  readonly letterings: number;
}

/** What of the books is read: a span, all practices or some, now or as of frozen heads. */
export interface QuarterAsk {
  readonly cooperativeId: string;
  readonly span: Span;
  readonly practiceIds?: readonly string[] | null;
  readonly heads?: readonly FrozenHead[] | null;
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * One aggregate query over the books for all practices at once. Its rows hold `entity` and, where
 * they belong to a practice, `practice`; amounts are texts, so that rows can be kept as JSON and
 * read again by `of`.
 */
export interface QuarterReading<T> {
  readonly sql: string;
  readonly values: readonly unknown[];
  of(row: Row): T;
}

/** Runs a reading. */
export async function readQuarter<T>(tx: Tx, reading: QuarterReading<T>): Promise<T[]> {
  const rows = await tx.query<Row>(reading.sql, reading.values);
  return rows.map((row) => reading.of(row));
}

/**
 * Readings go through all the books once, so none of them gains by looking up row after row; but
 * where tables were not analysed lately, the planner takes them for small and does so, and a close
 * grows with the square of its practices. Inside `use` it joins whole tables.
 */
export async function readingWhole<T>(tx: Tx, use: () => Promise<T>): Promise<T> {
  await tx.query(SETTINGS, ['off']);
  const result = await use();
  await tx.query(SETTINGS, ['on']);
  return result;
}

const SETTINGS = `
  select set_config('enable_nestloop', $1, true), set_config('jit', 'off', true)`;

/** The first eight parameters of every reading; `FRAME` gives them their types. */
export const valuesOf = ({ cooperativeId, span, practiceIds, heads }: QuarterAsk): unknown[] => [
  ...[cooperativeId, practiceIds ?? null, span.year, span.months[0], span.months.at(-1)],
  ...[span.from, span.until, heads ? JSON.stringify(heads) : null],
];

/** Cooperative $1, practices $2, year $3, months $4 to $5, days $6 until $7, heads $8. */
const FRAME = `frame as (select $1::uuid, $2::uuid[], $3::int, $4::int, $5::int, $6::date, $7::date,
    $8::jsonb)`;

const FROZEN = `frozen as materialized (
    select "legalEntityId" as entity, sequence as head, letterings
    from jsonb_to_recordset($8::jsonb)
      as h("legalEntityId" uuid, sequence bigint, letterings int))`;

export const NIL = `'00000000-0000-0000-0000-000000000000'`;

const joinFrozen = (entry: string): string =>
  `join frozen on frozen.entity = ${entry}.legal_entity_id
      and ${entry}.sequence <= frozen.head`;

/** Which entries count: all of them, or those up to the frozen heads. */
export const upToHead = ({ heads }: QuarterAsk, entry = 'e'): string =>
  heads ? joinFrozen(entry) : '';

// A year that stands on its opening entry needs none of the years before it.
const BASE = `base as (
    select legal_entity_id, max(year) filter (where opening <> 'carried') as year
      from ledger.fiscal_year where cooperative_id = $1 and year <= $3 group by legal_entity_id
  )`;

// The same as it was: an opening entry that was posted after the freeze did not stand yet.
const FROZEN_BASE = `base as (
    select f.legal_entity_id, coalesce(max(f.year) filter (where exists (
        select from ledger.entry e where e.cooperative_id = $1
          and e.legal_entity_id = f.legal_entity_id and e.entry_date = make_date(f.year, 1, 1)
          and e.period = 0 and e.sequence <= frozen.head)), min(f.year)) as year
      from ledger.fiscal_year f join frozen on frozen.entity = f.legal_entity_id
      where f.cooperative_id = $1 and f.year <= $3 group by f.legal_entity_id
  )`;

const BALANCE = `balance as not materialized (select * from ledger.balance)`;

// Balances do not remember what they were: they are added up from the postings again.
const FROZEN_BALANCE = `balance as materialized (
    select e.cooperative_id, e.legal_entity_id, p.account,
      coalesce(p.practice_id, ${NIL}) as practice_id, e.year, e.period,
      sum(greatest(p.amount, 0)) as debit, sum(greatest(-p.amount, 0)) as credit
    from ledger.entry e ${joinFrozen('e')}
    join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
    where e.cooperative_id = $1 and e.year <= $3 group by 1, 2, 3, 4, 5, 6
  )`;

/**
 * The beginning of every reading: `base` (the year whose opening each set of books stands on) and
 * `balance`, both as they are now or as of the frozen heads.
 */
export const beginning = ({ heads }: QuarterAsk): string =>
  heads
    ? `with ${FRAME}, ${FROZEN}, ${FROZEN_BASE}, ${FROZEN_BALANCE}`
    : `with ${FRAME}, ${BASE}, ${BALANCE}`;

/** Minor units. */
export const amountOf = (value: unknown): bigint => BigInt((value as string | null) ?? 0);

export const ownerOf = (row: Row) => ({
  legalEntityId: String(row['entity']),
  practiceId: (row['practice'] as string | null | undefined) ?? null,
});
