import type { Check } from '@plusloin/platform';

const euros = (amount: string) => `(${amount} / 100.0)::numeric(20, 2)`;

/** What was documented is what the books say: asked nightly and by `verify`. */
export const membershipChecks: readonly Check[] = [
  {
    name: 'membership.contributions-are-booked',
    says: 'Une contribution documentée ne correspond pas à son écriture.',
    sql: `
      with owed as (
        select c.cooperative_id, e.id, e.code, c.documented_net as net, format(
          'contribution:%s:v%s:%s:%s', c.quarter, c.version, p.code,
          case when c.is_internal then 'internal' else 'accrued' end) as key
        from membership.contribution c
        join registry.legal_entity e on e.cooperative_id = c.cooperative_id
          and e.kind = 'cooperative'
        join registry.practice p on p.cooperative_id = c.cooperative_id and p.id = c.practice_id
        where c.documented_net <> 0
      )
      select o.code as entity, o.key as "where", ${euros('o.net')} as expected,
        ${euros('b.net')} as found
      from owed o left join lateral (
        select sum(case when l.practice_id is not null then l.amount
            when l.account ~ '^7' then -l.amount else 0 end) as net
        from ledger.entry n join ledger.posting l on l.cooperative_id = n.cooperative_id
          and l.legal_entity_id = n.legal_entity_id and l.sequence = n.sequence
        where n.cooperative_id = o.cooperative_id and n.legal_entity_id = o.id and n.key = o.key
      ) b on true
      where b.net is distinct from o.net order by 2`,
  },
  {
    name: 'membership.invoices-are-documents',
    says: 'Une facture de contribution ne correspond pas à sa pièce numérotée.',
    sql: `
      with invoice as (
        select i.cooperative_id, e.id, format('contribution:%s:v%s:%s:invoiced', i.quarter,
          i.version, p.code) as key, format('%s-%s-%s %s %s', i.series, i.year, i.number,
          i.issued_on, ${euros('(i.net + i.vat)')}) as said
        from membership.contribution_invoice i
        join registry.legal_entity e on e.cooperative_id = i.cooperative_id
          and e.kind = 'cooperative'
        join registry.practice p on p.cooperative_id = i.cooperative_id and p.id = i.practice_id
      ), document as (
        select d.cooperative_id, d.legal_entity_id as id, d.key, format('%s-%s-%s %s %s', d.series,
          d.year, d.number, d.issued_on, ${euros('d.amount')}) as said
        from ledger.document d where starts_with(d.key, 'contribution:')
      )
      select e.code as entity, coalesce(i.key, d.key) as "where", i.said as expected,
        d.said as found
      from invoice i full join document d on d.cooperative_id = i.cooperative_id
        and d.id = i.id and d.key = i.key
      join registry.legal_entity e on e.id = coalesce(i.id, d.id)
      where i.said is distinct from d.said order by 2`,
  },
  {
    name: 'membership.paths-are-their-events',
    says: 'Une personne n’est pas là où son dernier pas l’a menée.',
    sql: `
      select '*' as entity, p.id as "where", p.stage as found, e.to_stage as expected
      from membership.path p
      left join lateral (select to_stage, number, (select count(*) from membership.path_event n
          where n.cooperative_id = p.cooperative_id and n.path_id = p.id) as events
        from membership.path_event l where l.cooperative_id = p.cooperative_id
          and l.path_id = p.id order by number desc limit 1) e on true
      where p.stage is distinct from e.to_stage or e.number <> e.events order by 1`,
  },
];
