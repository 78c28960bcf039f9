import type { Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** What must be nought in each set of books over a quarter. */
export interface QuarterControls {
  readonly legalEntityId: string;
  /** Minor units: the sum of all postings. */
  readonly unbalanced: bigint;
  /**
   * Minor units: how far balances and postings lie apart, over all accounts and practices, from the
   * opening that the quarter stands on to its last day.
   */
  readonly balanceGap: bigint;
  /** Numbers missing in the journals of the year. */
  readonly missingNumbers: number;
  /** Minor units left on the accounts that begin with the suspense prefix of the books. */
  readonly suspense: bigint;
}

/**
 * One query for all sets of books. `suspense`: legal entity to the prefix of its suspense account.
 */
export async function quarterControls(
  tx: Tx,
  quarter: Quarter,
  suspense: ReadonlyMap<string, string>,
): Promise<QuarterControls[]> {
  const [, , last] = quarter.months;
  const rows = await tx.query<Record<string, string>>(CONTROLS, [
    tx.cooperativeId,
    quarter.year,
    last,
    [...suspense.keys()],
    [...suspense.values()],
  ]);
  return rows.map((row) => ({
    legalEntityId: row['entity'] ?? '',
    unbalanced: BigInt(row['unbalanced'] ?? 0),
    balanceGap: BigInt(row['gap'] ?? 0),
    missingNumbers: Number(row['missing'] ?? 0),
    suspense: BigInt(row['suspense'] ?? 0),
  }));
}

const CONTROLS = `
  with books as (
    select entity, prefix from unnest($4::uuid[], $5::text[]) as b(entity, prefix)
  ), base as (
    select legal_entity_id, max(year) filter (where opening <> 'carried') as year
      from ledger.fiscal_year where cooperative_id = $1 and year <= $2 group by legal_entity_id
  ), posted as (
    select p.legal_entity_id, p.account, coalesce(p.practice_id,
        '00000000-0000-0000-0000-000000000000') as practice_id, e.year, e.period,
        sum(p.amount) as amount
      from ledger.entry e join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
      join base on base.legal_entity_id = e.legal_entity_id
      where e.cooperative_id = $1 and e.year >= base.year
        and (e.year < $2 or (e.year = $2 and e.period <= $3))
      group by 1, 2, 3, 4, 5
  ), kept as (
    select legal_entity_id, account, practice_id, b.year, period, debit - credit as amount
      from ledger.balance b join base using (legal_entity_id)
      where cooperative_id = $1 and b.year >= base.year
        and (b.year < $2 or (b.year = $2 and period <= $3))
  ), gaps as (
    select coalesce(p.legal_entity_id, k.legal_entity_id) as entity,
      sum(abs(coalesce(p.amount, 0) - coalesce(k.amount, 0))) as gap
      from posted p full join kept k using (legal_entity_id, account, practice_id, year, period)
      group by 1
  ), totals as (
    select legal_entity_id as entity, sum(amount) as unbalanced from posted group by 1
  ), missing as (
    select entity, sum(last_number - entries) as missing from (
      select e.legal_entity_id as entity, e.journal, max(e.number) as last_number,
        count(*) as entries from ledger.entry e
        where e.cooperative_id = $1 and e.year = $2 group by 1, 2) j group by entity
  ), waiting as (
    select b.legal_entity_id as entity, sum(b.debit - b.credit) as suspense
      from ledger.balance b join books on books.entity = b.legal_entity_id
      where b.cooperative_id = $1 and b.year = $2 and b.period <= $3
        and b.account like books.prefix || '%' group by 1
  )
  select books.entity, coalesce(t.unbalanced, 0) as unbalanced, coalesce(g.gap, 0) as gap,
    coalesce(m.missing, 0) as missing, coalesce(w.suspense, 0) as suspense
  from books left join totals t using (entity) left join gaps g using (entity)
  left join missing m using (entity) left join waiting w using (entity)`;
