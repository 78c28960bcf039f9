import type { Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

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

/** How many entries of the quarter concern a practice (`null`: the common part, undefined: all). */
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

export interface QuarterFigures {
  readonly accounts: readonly AccountFigures[];
  readonly history: readonly QuarterResult[];
  readonly entries: readonly EntryCount[];
  /** The first month in which each set of books has a posting: 202410. */
  readonly since: ReadonlyMap<string, number>;
}

/**
 * The figures of a quarter in one query each, never one per practice: all of the cooperative, or
 * only some practices. They come from the balances, except the count of entries. Period 13 of the
 * quarter's own year is left out: it belongs to the annual closing.
 */
export async function quarterFigures(
  tx: Tx,
  quarter: Quarter,
  practiceIds: readonly string[] | null = null,
): Promise<QuarterFigures> {
  const [first, , last] = quarter.months;
  const months = [tx.cooperativeId, practiceIds, quarter.year, first, last];
  const accounts = await tx.query<Row>(ACCOUNTS, months);
  const history = await tx.query<Row>(HISTORY, [...months.slice(0, 3), last, HISTORY_QUARTERS]);
  const days = [tx.cooperativeId, practiceIds, quarter.from, quarter.until];
  const entries = await tx.query<Row>(ENTRIES, days);
  const since = await tx.query<Row>(SINCE, [tx.cooperativeId]);
  return {
    accounts: accounts.map(accountOf),
    history: history.map((row) => ({
      ...ownerOf(row),
      quarter: `${row['year']}-Q${row['quarter']}`,
      income: amountOf(row['income']),
      expense: amountOf(row['expense']),
    })),
    entries: entries.map((row) => ({
      ...ownerOf(row),
      isWhole: row['whole'] === 1,
      count: Number(row['count']),
      first: Number(row['first']),
      last: Number(row['last']),
      debit: amountOf(row['debit']),
      credit: amountOf(row['credit']),
    })),
    since: new Map(since.map((row) => [String(row['entity']), Number(row['month'])])),
  };
}

const HISTORY_QUARTERS = 8;

type Row = Readonly<Record<string, string | number | null>>;

const amountOf = (value: string | number | null | undefined): bigint => BigInt(value ?? 0);

const ownerOf = (row: Row) => ({
  legalEntityId: String(row['entity']),
  practiceId: row['practice'] === null ? null : String(row['practice']),
});

const accountOf = (row: Row): AccountFigures => ({
  ...ownerOf(row),
  account: String(row['account']),
  label: String(row['label']),
  opening: amountOf(row['opening']),
  debit: amountOf(row['debit']),
  credit: amountOf(row['credit']),
  yearBefore: amountOf(row['year_before']),
  yearToDate: amountOf(row['year_to_date']),
  former: amountOf(row['former']),
});

const NIL = `'00000000-0000-0000-0000-000000000000'`;

// A year that stands on its opening entry needs none of the years before it.
const ACCOUNTS = `
  with base as (
    select legal_entity_id, max(year) filter (where opening <> 'carried') as year
      from ledger.fiscal_year where cooperative_id = $1 and year <= $3 group by legal_entity_id
  ), figures as (
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
      from ledger.balance b join base using (legal_entity_id)
      where b.cooperative_id = $1 and b.year between least(base.year, $3 - 1) and $3
        and ($2::uuid[] is null or b.practice_id = any ($2))
      group by b.legal_entity_id, b.practice_id, b.account
  )
  select f.legal_entity_id as entity, nullif(f.practice_id, ${NIL}) as practice, f.account,
    a.label, f.opening, f.debit, f.credit, f.year_before, f.year_to_date, f.former
  from figures f join ledger.account a on a.cooperative_id = $1
    and a.legal_entity_id = f.legal_entity_id and a.code = f.account
  order by f.legal_entity_id, f.practice_id, f.account`;

const HISTORY = `
  select legal_entity_id as entity, nullif(practice_id, ${NIL}) as practice, year,
    (period + 2) / 3 as quarter,
    coalesce(sum(credit - debit) filter (where account ~ '^7'), 0) as income,
    coalesce(sum(debit - credit) filter (where account ~ '^6'), 0) as expense
  from ledger.balance
  where cooperative_id = $1 and ($2::uuid[] is null or practice_id = any ($2))
    and account ~ '^[67]' and period between 1 and 12
    and year * 4 + (period - 1) / 3 between $3 * 4 + ($4 - 1) / 3 - $5 + 1
      and $3 * 4 + ($4 - 1) / 3
  group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

const ENTRIES = `
  select p.legal_entity_id as entity, p.practice_id as practice,
    grouping(p.practice_id) as whole, count(distinct p.sequence) as count,
    min(p.sequence) as first, max(p.sequence) as last,
    coalesce(sum(p.amount) filter (where p.amount > 0), 0) as debit,
    coalesce(-sum(p.amount) filter (where p.amount < 0), 0) as credit
  from ledger.entry e join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
  where e.cooperative_id = $1 and e.entry_date >= $3 and e.entry_date < $4
    and e.period between 1 and 12 and ($2::uuid[] is null or p.practice_id = any ($2))
  group by grouping sets ((p.legal_entity_id, p.practice_id), (p.legal_entity_id))
  order by 1, 2, 3`;

const SINCE = `
  select legal_entity_id as entity, min(year * 100 + period) as month
  from ledger.balance where cooperative_id = $1 and period between 1 and 12
  group by legal_entity_id`;
