-- Books as large as they are wanted, in sets and by a superuser: what is read from them is
-- measured, not how they came to be. Two years (8 quarters) of 1 000 members with one practice and
-- 4 accounts each: half of them keep books of their own, the practices of the other half are kept
-- in the cooperative's books, with accounts of their own there (2 000 accounts). An entry has 4
-- postings and moves the 4 accounts of its member. The months are filled in turn, so that 25
-- entries a member make as many balances as 250. Cooperative $cooperative, entries a member
-- $entries.

set session_replication_role = replica;
set synchronous_commit = off;

insert into registry.cooperative values
  ('$cooperative', 'coop-mesures', 'Les Mesures', 'BE', 'Europe/Brussels', 'EUR');

-- Place 0 is the cooperative itself.
create temp table of_entity as
  select place, gen_random_uuid() as id from generate_series(0, 500) place;

create temp table of_member as
  select m as place, gen_random_uuid() as practice, e.id as entity, m > 500 as is_shared,
      case when m > 500 then 'M' || m else '' end as own
    from generate_series(1, 1000) m
    join of_entity e on e.place = case when m > 500 then 0 else m end;

insert into registry.legal_entity
  (cooperative_id, id, code, name, kind, chart, registration_number)
  select '$cooperative', id, case when place = 0 then 'COOP' else 'M' || place end, 'Mesures',
    case when place = 0 then 'cooperative' else 'member' end, 'PCMN', '0732.829.833'
  from of_entity;

insert into ledger.account (cooperative_id, legal_entity_id, code, label)
  select '$cooperative', m.entity, a.code || m.own, a.label || ' ' || m.own from of_member m,
    (values ('400', 'Clients'), ('700', 'Ventes et prestations'), ('743', 'Produits divers'),
      ('451', 'TVA à payer')) as a(code, label);

insert into ledger.fiscal_year (cooperative_id, legal_entity_id, year, opening)
  select '$cooperative', e.id, y.year, y.opening from of_entity e,
    (values (2025, 'first'), (2026, 'carried')) as y(year, opening);

create temp table of_entry as
  select m.entity, m.practice, m.own, 2025 + (n - 1) % 24 / 12 as year, (n - 1) % 12 + 1 as period,
      case when m.is_shared then (n - 1) * 500 + m.place - 500 else n end as sequence,
      6000 + (n * 37 + m.place * 11) % 5000 as sessions, 1500 + (n * 13 + m.place * 7) % 700
        as travel,
      make_date(2025 + (n - 1) % 24 / 12, (n - 1) % 12 + 1, 1 + (n + m.place) % 28) as day
    from generate_series(1, $entries) n, of_member m;

insert into ledger.entry (cooperative_id, legal_entity_id, sequence, journal, year, number, period,
  entry_date, label, key, recorded_at, recorded_by, digest, hash)
  select '$cooperative', entity, sequence, 'VE', year,
    row_number() over (partition by entity, year order by sequence), period, day,
    'Séances d’accompagnement ' || sequence, 'loaded:' || sequence, day, 'bench',
    sha256(''), sha256('')
  from of_entry order by entity, sequence;

insert into ledger.posting (cooperative_id, legal_entity_id, sequence, line, entry_date, account,
  amount, practice_id)
  select '$cooperative', e.entity, e.sequence, l.line, e.day, l.account || e.own, l.amount,
      e.practice
    from of_entry e, lateral (values
      (1, '400', sessions + travel + (sessions + travel) * 21 / 100), (2, '700', -sessions),
      (3, '743', -travel), (4, '451', -((sessions + travel) * 21 / 100))
    ) as l(line, account, amount)
  order by e.entity, e.sequence, l.line;

-- Month by month, as balances come to be.
insert into ledger.balance
  (cooperative_id, legal_entity_id, account, practice_id, year, period, debit, credit)
  select p.cooperative_id, p.legal_entity_id, p.account, p.practice_id, e.year, e.period,
      sum(greatest(p.amount, 0)), sum(greatest(-p.amount, 0))
    from ledger.posting p join ledger.entry e using (cooperative_id, legal_entity_id, sequence)
    group by 1, 2, 3, 4, 5, 6 order by 5, 6, 2, 3;

set session_replication_role = origin;
