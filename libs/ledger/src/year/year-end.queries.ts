import type { Tx } from '@plusloin/platform';
import type { Standing } from '../recipes/closing-entry.js';
import { COMMON_PART } from '../reports/axis.js';

export type YearOpening = 'first' | 'carried' | 'posted';

/** How the year begins; null when nothing was ever posted in it. */
export async function openingOf(
  tx: Tx,
  legalEntityId: string,
  year: number,
): Promise<YearOpening | null> {
  const [found] = await tx.query<{ opening: YearOpening }>(
    `select opening from ledger.fiscal_year
       where cooperative_id = $1 and legal_entity_id = $2 and year = $3`,
    [tx.cooperativeId, legalEntityId, year],
  );
  return found?.opening ?? null;
}

/** Expense and income that a year has not given to a result account, closing period included. */
export async function unclosedResults(
  tx: Tx,
  legalEntityId: string,
  year: number,
): Promise<Standing[]> {
  return standings(await tx.query<Row>(RESULTS, [tx.cooperativeId, legalEntityId, year]));
}

/** What the years before this one leave on accounts, as their postings say: with auxiliaries. */
export async function leftByPostings(
  tx: Tx,
  legalEntityId: string,
  year: number,
): Promise<Standing[]> {
  return standings(await tx.query<Row>(LEFT, [tx.cooperativeId, legalEntityId, year - 1]));
}

export interface OpeningDifference {
  readonly account: string;
  readonly difference: string;
}

/** Where the opening entry of a year is not what the balances of the years before it leave. */
export function openingDifferences(
  tx: Tx,
  legalEntityId: string,
  year: number,
): Promise<OpeningDifference[]> {
  return tx.query<OpeningDifference>(DIFFERENCES, [tx.cooperativeId, legalEntityId, year - 1]);
}

interface Row {
  readonly account: string;
  readonly practiceId: string | null;
  readonly auxiliary: string | null;
  readonly amount: string;
}

const standings = (rows: readonly Row[]): Standing[] =>
  rows.map(({ account, practiceId, auxiliary, amount }) => ({
    account,
    amount: BigInt(amount),
    ...(practiceId === null ? {} : { practiceId }),
    ...(auxiliary === null ? {} : { auxiliary }),
  }));

/** Cooperative $1, books $2, year $3. */
const RESULTS = `
  select account, nullif(practice_id, '${COMMON_PART}') as "practiceId",
      null as auxiliary, sum(debit - credit) as amount
    from ledger.balance
    where cooperative_id = $1 and legal_entity_id = $2 and year = $3
      and left(account, 1) in ('6', '7')
    group by account, practice_id having sum(debit - credit) <> 0
    order by practice_id, account collate "C"`;

/** Cooperative $1, books $2, last year $3 of those that are left. */
const BEGUN = `
  select coalesce(max(f.year) filter (where f.opening <> 'carried'), min(f.year)) as year
    from ledger.fiscal_year f
    where f.cooperative_id = $1 and f.legal_entity_id = $2 and f.year <= $3::smallint`;

const LEFT = `
  select p.account, p.practice_id as "practiceId", p.auxiliary, sum(p.amount) as amount
    from ledger.posting p
    where p.cooperative_id = $1 and p.legal_entity_id = $2
      and p.entry_date >= make_date((${BEGUN}), 1, 1) and p.entry_date < make_date($3 + 1, 1, 1)
    group by p.account, p.practice_id, p.auxiliary having sum(p.amount) <> 0
    order by p.practice_id nulls first, p.account collate "C", p.auxiliary collate "C" nulls first`;

const DIFFERENCES = `
  with sums as (
    select b.account, b.practice_id,
        sum(case when b.year > $3 then b.debit - b.credit else b.credit - b.debit end) as difference
      from ledger.balance b
      where b.cooperative_id = $1 and b.legal_entity_id = $2
        and b.year >= (${BEGUN}) and (b.year <= $3 or b.year = $3 + 1 and b.period = 0)
      group by b.account, b.practice_id
  )
  select account, difference from sums where difference <> 0
    order by account collate "C", practice_id`;
