import {
  amountOf,
  beginning,
  NIL,
  ownerOf,
  upToHead,
  valuesOf,
  type QuarterAsk,
  type QuarterReading,
  type Row,
} from './quarter-reading.js';

/** An account of one set of books and one practice (none: the common part) over a quarter. */
export interface AccountFigures {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly account: string;
  readonly label: string;
  /**
   * All in minor units, a debit positive. Balance-sheet accounts: what stood before the quarter.
   */
  readonly opening: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
  /**
   * Accounts of result: the same quarter a year before, and the year from January to the quarter's
   * end.
   */
  readonly yearBefore: bigint;
  readonly yearToDate: bigint;
  /**
   * Accounts of result: what former years left there, where no opening entry has taken it over yet.
   */
  readonly former: bigint;
}

/** The result of a practice in one quarter, for plots: income and expense, both as minor units. */
export interface QuarterResult {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly quarter: string;
  readonly income: bigint;
  readonly expense: bigint;
}

/** How many entries of the quarter concern a practice (`null`: the common part), or all of them. */
export interface EntryCount {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly isWhole: boolean;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** Since when a set of books that a practice is kept in, or was, holds postings: 202410. */
export interface FirstMonth {
  readonly legalEntityId: string;
  readonly practiceId: string | null;
  readonly month: number;
}

/** The figures of some practices over a quarter, or of all of them. */
export interface QuarterFigures {
  readonly accounts: readonly AccountFigures[];
  readonly history: readonly QuarterResult[];
  readonly entries: readonly EntryCount[];
  /** The first month in which each set of books has a posting: 202410. */
  readonly since: ReadonlyMap<string, number>;
}

/**
 * The accounts of all practices over a quarter, from the balances. Period 13 of the quarter's own
 * year is left out: it belongs to the annual closing.
 */
export const accountFigures = (ask: QuarterAsk): QuarterReading<AccountFigures> => ({
  sql: `${beginning(ask)} ${ACCOUNTS}`,
  values: valuesOf(ask),
  of: accountRow,
});

/** Reads a row of `accountFigures`, kept or fresh. */
export const accountRow = (row: Row): AccountFigures => ({
  ...ownerOf(row),
  account: String(row['account']),
  label: String(row['label']),
  opening: amountOf(row['opening']),
  debit: amountOf(row['debit']),
  credit: amountOf(row['credit']),
  yearBefore: amountOf(row['yearBefore']),
  yearToDate: amountOf(row['yearToDate']),
  former: amountOf(row['former']),
});

/** Income and expense of the eight quarters up to the last month asked for. */
export const quarterResults = (ask: QuarterAsk): QuarterReading<QuarterResult> => ({
  sql: `${beginning(ask)} ${HISTORY}`,
  values: valuesOf(ask),
  of: resultRow,
});

/** Reads a row of `quarterResults`. */
export const resultRow = (row: Row): QuarterResult => ({
  ...ownerOf(row),
  quarter: String(row['quarter']),
  income: amountOf(row['income']),
  expense: amountOf(row['expense']),
});

/** The entries of each practice, and of each set of books. */
export const entryCounts = (ask: QuarterAsk): QuarterReading<EntryCount> => ({
  sql: `${beginning(ask)} ${entriesSql(ask)}`,
  values: valuesOf(ask),
  of: entryCountRow,
});

/** Reads a row of `entryCounts`. */
export const entryCountRow = (row: Row): EntryCount => ({
  ...ownerOf(row),
  isWhole: row['whole'] === 1,
  count: Number(row['count']),
  first: Number(row['first']),
  last: Number(row['last']),
  debit: amountOf(row['debit']),
  credit: amountOf(row['credit']),
});

/** Since when the books of each practice hold postings; without a practice, each set of books. */
export const firstMonths = (ask: QuarterAsk): QuarterReading<FirstMonth> => ({
  sql: `${beginning(ask)} ${SINCE}`,
  values: valuesOf(ask),
  of: firstMonthRow,
});

/** Reads a row of `firstMonths`. */
export const firstMonthRow = (row: Row): FirstMonth => ({
  ...ownerOf(row),
  month: Number(row['month']),
});

const ACCOUNTS = `, figures as (
    select b.legal_entity_id, b.practice_id, b.account,
      sum(b.debit - b.credit) filter (where b.account !~ '^[67]' and b.year >= base.year
        and (b.year < $3 or b.period < $4)) as opening,
      sum(b.debit) filter (where b.year = $3 and b.period between $4 and $5) as debit,
      sum(b.credit) filter (where b.year = $3 and b.period between $4 and $5) as credit,
      sum(b.debit - b.credit) filter (where b.account ~ '^[67]'
        and b.year = $3 - 1 and b.period between $4 and $5) as year_before,
      sum(b.debit - b.credit) filter (where b.account ~ '^[67]'
        and b.year = $3 and b.period between 1 and $5) as year_to_date,
      sum(b.debit - b.credit) filter (where b.account ~ '^[67]'
        and b.year >= base.year and b.year < $3) as former
      from balance b join base using (legal_entity_id)
      where b.cooperative_id = $1 and b.year between least(base.year, $3 - 1) and $3
        and ($2::uuid[] is null or b.practice_id = any ($2))
      group by b.legal_entity_id, b.practice_id, b.account
  )
  select f.legal_entity_id as entity, nullif(f.practice_id, ${NIL}) as practice, f.account,
    a.label, f.opening::text, f.debit::text, f.credit::text, f.year_before::text as "yearBefore",
    f.year_to_date::text as "yearToDate", f.former::text
  from figures f join ledger.account a on a.cooperative_id = $1
    and a.legal_entity_id = f.legal_entity_id and a.code = f.account
  order by f.legal_entity_id, f.practice_id, f.account`;

const HISTORY = `
  select legal_entity_id as entity, nullif(practice_id, ${NIL}) as practice,
    concat(year, '-Q', (period + 2) / 3) as quarter,
    coalesce(sum(credit - debit) filter (where account ~ '^7'), 0)::text as income,
    coalesce(sum(debit - credit) filter (where account ~ '^6'), 0)::text as expense
  from balance
  where cooperative_id = $1 and ($2::uuid[] is null or practice_id = any ($2))
    and account ~ '^[67]' and period between 1 and 12
    and year * 4 + (period - 1) / 3 between $3 * 4 + ($5 - 1) / 3 - 7 and $3 * 4 + ($5 - 1) / 3
  group by 1, 2, 3 order by 1, 2, 3`;

const entriesSql = (ask: QuarterAsk): string => `
  select p.legal_entity_id as entity, p.practice_id as practice,
    grouping(p.practice_id) as whole, count(distinct p.sequence)::text as count,
    min(p.sequence)::text as first, max(p.sequence)::text as last,
    coalesce(sum(p.amount) filter (where p.amount > 0), 0)::text as debit,
    coalesce(-sum(p.amount) filter (where p.amount < 0), 0)::text as credit
  from ledger.entry e ${upToHead(ask)}
  join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
  where e.cooperative_id = $1 and e.entry_date >= $6 and e.entry_date < $7
    and e.period between 1 and 12 and ($2::uuid[] is null or p.practice_id = any ($2))
  group by grouping sets ((p.legal_entity_id, p.practice_id), (p.legal_entity_id))
  order by 1, 2, 3`;

const SINCE = `, since as (
    select legal_entity_id, min(year * 100 + period) as month
    from balance where cooperative_id = $1 and period between 1 and 12 group by 1
  ), kept as (
    select legal_entity_id, nullif(practice_id, ${NIL}) as practice from balance
      where cooperative_id = $1
    union
    select legal_entity_id, practice_id from registry.practice_booking
      where cooperative_id = $1 and valid_from < $7
    union
    select legal_entity_id, null from since
  )
  select since.legal_entity_id as entity, kept.practice, since.month
  from since join kept using (legal_entity_id)
  where $2::uuid[] is null or kept.practice = any ($2) order by 1, 2`;
