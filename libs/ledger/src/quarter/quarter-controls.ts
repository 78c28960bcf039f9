import {
  amountOf,
  beginning,
  NIL,
  upToHead,
  valuesOf,
  type QuarterAsk,
  type QuarterReading,
  type Row,
} from './quarter-reading.js';

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
 * The balances are compared with the postings as both are now, also when heads are given.
 */
export const quarterControls = (
  ask: QuarterAsk,
  suspense: ReadonlyMap<string, string>,
): QuarterReading<QuarterControls> => ({
  sql: `${beginning(ask)} ${controlsSql(ask)}`,
  values: [...valuesOf(ask), [...suspense.keys()], [...suspense.values()]],
  of: controlsRow,
});

/** Reads a row of `quarterControls`. */
export const controlsRow = (row: Row): QuarterControls => ({
  legalEntityId: String(row['entity']),
  unbalanced: amountOf(row['unbalanced']),
  balanceGap: amountOf(row['gap']),
  missingNumbers: Number(row['missing']),
  suspense: amountOf(row['suspense']),
});

const controlsSql = (ask: QuarterAsk): string => `, books as (
    select entity, prefix from unnest($9::uuid[], $10::text[]) as b(entity, prefix)
  ), posted as (
    select p.legal_entity_id, p.account, coalesce(p.practice_id, ${NIL}) as practice_id, e.year,
        e.period, sum(p.amount) as amount
      from ledger.entry e join ledger.posting p using (cooperative_id, legal_entity_id, sequence)
      join base on base.legal_entity_id = e.legal_entity_id
      where e.cooperative_id = $1 and e.year >= base.year
        and (e.year < $3 or (e.year = $3 and e.period <= $5))
      group by 1, 2, 3, 4, 5
  ), kept as (
    select legal_entity_id, account, practice_id, b.year, period, debit - credit as amount
      from ledger.balance b join base using (legal_entity_id)
      where cooperative_id = $1 and b.year >= base.year
        and (b.year < $3 or (b.year = $3 and period <= $5))
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
        count(*) as entries from ledger.entry e ${upToHead(ask)}
        where e.cooperative_id = $1 and e.year = $3 group by 1, 2) j group by entity
  ), waiting as (
    select b.legal_entity_id as entity, sum(b.debit - b.credit) as suspense
      from balance b join books on books.entity = b.legal_entity_id
      join base on base.legal_entity_id = b.legal_entity_id
      where b.cooperative_id = $1 and b.year >= base.year
        and (b.year < $3 or b.year = $3 and b.period <= $5)
        and b.account like books.prefix || '%' group by 1
  )
  select books.entity, coalesce(t.unbalanced, 0)::text as unbalanced,
    coalesce(g.gap, 0)::text as gap, coalesce(m.missing, 0)::text as missing,
    coalesce(w.suspense, 0)::text as suspense
  from books left join totals t using (entity) left join gaps g using (entity)
  left join missing m using (entity) left join waiting w using (entity) order by 1`;
