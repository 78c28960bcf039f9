import type { Check } from '@plusloin/platform';
import { euros } from './sql-amount.js';

/** Years that follow one another, and rows that nothing holds any more. */
export const yearChecks: readonly Check[] = [
  {
    name: 'ledger.fiscal-years',
    says: 'Les exercices de ces livres ne se suivent pas comme leurs écritures.',
    sql: `
      with used as (
        select legal_entity_id, year, bool_or(period = 0) as has_opening
        from ledger.balance group by 1, 2
      ), years as (
        select *, min(year) over (partition by legal_entity_id) as first,
          lag(year) over (partition by legal_entity_id order by year) as before
        from ledger.fiscal_year
      ), faults as (
        select coalesce(y.legal_entity_id, u.legal_entity_id) as legal_entity_id,
          coalesce(y.year, u.year) as year,
          case when y.year is null then 'un exercice ouvert'
            when u.has_opening then 'posted' when y.year = y.first then 'first' else 'carried'
          end as expected,
          coalesce(y.opening, 'aucun exercice') as found
        from years y full join used u on u.legal_entity_id = y.legal_entity_id and u.year = y.year
        where y.year is null
          or (y.opening = 'posted') is distinct from coalesce(u.has_opening, false)
          or (y.opening = 'first' and y.year <> y.first)
          or (y.opening = 'carried' and y.year = y.first)
        union all
        select legal_entity_id, year, 'exercice ' || year - 1, 'exercice ' || before
        from years where before <> year - 1
      )
      select e.code as entity, format('exercice %s', f.year) as "where", f.expected, f.found
      from faults f join registry.legal_entity e on e.id = f.legal_entity_id
      order by 1, f.year`,
  },
  {
    // Classes 2 to 5 only: between closing and opening the result may be allocated inside class 1.
    name: 'ledger.openings',
    says: 'Les à-nouveaux ne sont pas les soldes de clôture de l’exercice précédent.',
    sql: `
      with opened as (
        select y.cooperative_id, y.legal_entity_id, y.year, coalesce((
          select max(b.year) from ledger.fiscal_year b where b.cooperative_id = y.cooperative_id
            and b.legal_entity_id = y.legal_entity_id and b.year < y.year
            and b.opening = 'posted'), 0) as since
        from ledger.fiscal_year y where y.opening = 'posted' and exists (
          select from ledger.fiscal_year b where b.cooperative_id = y.cooperative_id
            and b.legal_entity_id = y.legal_entity_id and b.year = y.year - 1)
      ), compared as (
        select o.legal_entity_id, o.year, b.account,
          coalesce(sum(b.debit - b.credit) filter (where b.year < o.year), 0) as closing,
          coalesce(sum(b.debit - b.credit) filter (where b.year = o.year), 0) as opening
        from opened o join ledger.balance b on b.cooperative_id = o.cooperative_id
          and b.legal_entity_id = o.legal_entity_id and b.account ~ '^[2-5]'
          and (b.year between o.since and o.year - 1 or (b.year = o.year and b.period = 0))
        group by 1, 2, 3
      )
      select e.code as entity, format('à-nouveaux de %s, compte %s', c.year, c.account) as "where",
        ${euros('c.closing')} as expected, ${euros('c.opening')} as found
      from compared c join registry.legal_entity e on e.id = c.legal_entity_id
      where c.closing <> c.opening order by 1, c.year, c.account`,
  },
  {
    name: 'ledger.orphans',
    says: 'Cette ligne ne tient à rien.',
    sql: `
      select e.code as entity, format('journal %s', c.journal) as "where"
      from (select distinct cooperative_id, legal_entity_id, journal from ledger.counter) c
      join registry.legal_entity e on e.id = c.legal_entity_id
      where not exists (select from ledger.journal j where j.cooperative_id = c.cooperative_id
        and j.legal_entity_id = c.legal_entity_id and j.code = c.journal)
      union all
      select '*', format('livres de %s, que le registre ne connaît pas', h.legal_entity_id)
      from ledger.chain_head h where not exists (
        select from registry.legal_entity e where e.cooperative_id = h.cooperative_id
          and e.id = h.legal_entity_id)
      order by 1, 2`,
  },
];
