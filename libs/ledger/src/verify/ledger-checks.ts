import type { Check } from '@plusloin/platform';
import { euros } from './sql-amount.js';
import { yearChecks } from './year-checks.js';

/**
 * What the books must never show, beside the chain itself. Each row found names its books
 * (`entity`) and its place (`where`); what was expected and found stands beside it.
 */
export const ledgerChecks: readonly Check[] = [
  {
    name: 'ledger.reversals',
    says: 'L’extourne n’est pas le miroir de l’écriture qu’elle annule.',
    sql: `
      with pairs as (
        select cooperative_id, legal_entity_id, sequence, reverses,
          journal, number, year from ledger.entry where reverses is not null
      ), sums as (
        select r.legal_entity_id, r.sequence, r.reverses, r.journal, r.number, r.year, p.account,
          sum(p.amount) as difference
        from pairs r
        join ledger.posting p on p.cooperative_id = r.cooperative_id
          and p.legal_entity_id = r.legal_entity_id and p.sequence in (r.sequence, r.reverses)
        group by 1, 2, 3, 4, 5, 6, p.account, p.practice_id, p.auxiliary
        having sum(p.amount) <> 0
        union all
        select legal_entity_id, sequence, reverses, journal, number, year, null, null
        from pairs where reverses >= sequence
      )
      select distinct on (s.legal_entity_id, s.sequence) e.code as entity,
        format('écriture %s (journal %s, n° %s de %s), qui extourne %s', s.sequence, s.journal,
          s.number, s.year, s.reverses) as "where",
        'compte ' || s.account || ' : 0.00' as expected, ${euros('s.difference')} as found
      from sums s join registry.legal_entity e on e.id = s.legal_entity_id
      order by s.legal_entity_id, s.sequence, s.account`,
  },
  {
    name: 'ledger.lettering',
    says: 'Ce lettrage ne se solde pas, ou ne va pas avec les écritures.',
    sql: `
      with active as (
        select t.* from ledger.lettering t where t.undoes is null
          and not exists (select from ledger.lettering u where u.cooperative_id = t.cooperative_id
            and u.legal_entity_id = t.legal_entity_id and u.undoes = t.number)
      ), lines as (
        select t.cooperative_id, t.legal_entity_id, t.number, t.account, t.auxiliary,
          l.sequence, l.line, l.amount
        from active t join ledger.lettering_line l using (cooperative_id, legal_entity_id, number)
      ), faults as (
        select t.legal_entity_id, t.number, 'somme' as what, '0.00' as expected,
          coalesce(${euros('sum(l.amount)')}, 'aucune ligne') as found
        from active t left join lines l using (cooperative_id, legal_entity_id, number)
        group by t.cooperative_id, t.legal_entity_id, t.number
        having coalesce(sum(l.amount), 1) <> 0
        union all
        select l.legal_entity_id, l.number, format('écriture %s ligne %s', l.sequence, l.line),
          coalesce(p.account || ' ' || p.auxiliary, p.account, 'une ligne'),
          concat_ws(' ', l.account, l.auxiliary)
        from lines l
        left join ledger.posting p using (cooperative_id, legal_entity_id, sequence, line)
        where p.account is null or p.account <> l.account or sign(p.amount) <> sign(l.amount)
          or (l.auxiliary is not null and l.auxiliary is distinct from p.auxiliary)
        union all
        select l.legal_entity_id, max(l.number), format('écriture %s ligne %s', l.sequence, l.line),
          'au plus ' || ${euros('p.amount')}, ${euros('sum(l.amount)')}
        from lines l
        join ledger.posting p using (cooperative_id, legal_entity_id, sequence, line)
        group by l.cooperative_id, l.legal_entity_id, l.sequence, l.line, p.amount
        having abs(sum(l.amount)) > abs(p.amount)
        union all
        select u.legal_entity_id, u.number, 'annulation de ' || u.undoes, 'un lettrage', 'rien'
        from ledger.lettering u where u.undoes is not null and not exists (
          select from ledger.lettering t where t.cooperative_id = u.cooperative_id
            and t.legal_entity_id = u.legal_entity_id and t.number = u.undoes and t.undoes is null)
        union all
        select l.legal_entity_id, l.number, 'ligne sans lettrage', 'un lettrage', 'rien'
        from ledger.lettering_line l where not exists (
          select from ledger.lettering t where t.cooperative_id = l.cooperative_id
            and t.legal_entity_id = l.legal_entity_id and t.number = l.number)
      )
      select e.code as entity, format('lettrage %s, %s', f.number, f.what) as "where",
        f.expected, f.found
      from faults f join registry.legal_entity e on e.id = f.legal_entity_id
      order by 1, f.number, 2`,
  },
  {
    name: 'ledger.documents',
    says: 'Le document et les lignes qui le portent n’ont pas le même montant.',
    sql: `
      select e.code as entity, format('document %s-%s-%s (écriture %s, compte %s)', d.series,
          d.year, d.number, d.sequence, d.account) as "where",
        coalesce(${euros('p.amount')}, 'aucune ligne') as expected,
        ${euros('d.amount')} as found
      from ledger.document d
      join registry.legal_entity e on e.id = d.legal_entity_id
      left join lateral (
        select sum(x.amount) as amount from ledger.posting x
        where x.cooperative_id = d.cooperative_id and x.legal_entity_id = d.legal_entity_id
          and x.sequence = d.sequence and x.account = d.account
      ) p on true
      where p.amount is distinct from d.amount
      order by 1, d.series, d.year, d.number`,
  },
  {
    name: 'ledger.series',
    says: 'La série n’est pas continue et dans l’ordre des dates, compteur compris.',
    sql: `
      with placed as (
        select d.*, row_number() over series as place, lag(issued_on) over series as before
        from ledger.document d
        window series as (partition by legal_entity_id, series, year order by number)
      ), ends as (
        select legal_entity_id, series, year, max(number) as number, max(issued_on) as issued_on
        from ledger.document group by 1, 2, 3
      ), faults as (
        select legal_entity_id, series, year,
          format('document %s-%s-%s', series, year, number) as what,
          concat_ws(' ', 'n°', place, 'pas avant', before) as expected,
          concat_ws(' ', 'n°', number, 'le', issued_on) as found
        from placed where number <> place or issued_on < before
          or extract(year from issued_on) <> year
        union all
        select coalesce(s.legal_entity_id, n.legal_entity_id), coalesce(s.code, n.series),
          coalesce(s.year, n.year), 'compteur', concat_ws(' ', coalesce(n.number, 0), n.issued_on),
          concat_ws(' ', s.last_number, s.last_date)
        from ledger.series s full join ends n on n.legal_entity_id = s.legal_entity_id
          and n.series = s.code and n.year = s.year
        where s.last_number is distinct from coalesce(n.number, 0)
          or s.last_date is distinct from n.issued_on
      )
      select e.code as entity, format('série %s %s, %s', f.series, f.year, f.what) as "where",
        f.expected, f.found
      from faults f join registry.legal_entity e on e.id = f.legal_entity_id
      order by 1, f.series, f.year, f.what`,
  },
  ...yearChecks,
];
