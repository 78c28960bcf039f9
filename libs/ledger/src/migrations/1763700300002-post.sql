-- ledger.post: the one way into the books. One call posts one entry or a thousand: arrays in,
-- places and numbers out. Lock order: the chain head of the legal entity, then counters in order of
-- journal and year, then balances in order of account. Two entities in one transaction are posted
-- to in order of their ids.

-- The hashed form. Fields stand between 0x1f, postings end with 0x1e; no text may hold either
-- (ledger.line_text). `verify` builds the same bytes in TypeScript, from the rows, without these
-- functions. They are written so that the planner can put them in line (no search_path of their
-- own): a call of its own for each line costs as much as its insert.
create function ledger.posting_form(
  line smallint, account text, amount bigint, practice_id uuid, auxiliary text, label text,
  settled_on date, settlement_mode text, subject text, foreign_amount bigint,
  foreign_currency text, nature text, party text, particulars jsonb
) returns text language sql stable as $$
  select concat(line, e'\x1f', account, e'\x1f', amount, e'\x1f', practice_id, e'\x1f', auxiliary,
    e'\x1f', label, e'\x1f', to_char(settled_on, 'YYYY-MM-DD'), e'\x1f', settlement_mode, e'\x1f',
    subject, e'\x1f', foreign_amount, e'\x1f', foreign_currency, e'\x1f', nature, e'\x1f', party,
    e'\x1f', particulars, e'\x1e')
$$;

create function ledger.entry_form(
  journal text, period smallint, entry_date date, label text, document_ref text,
  document_date date, key text, concerns text, reverses bigint, original_number text,
  validated_on date
) returns text language sql stable as $$
  select concat(journal, e'\x1f', period, e'\x1f', to_char(entry_date, 'YYYY-MM-DD'), e'\x1f',
    label, e'\x1f', document_ref, e'\x1f', to_char(document_date, 'YYYY-MM-DD'), e'\x1f', key,
    e'\x1f', concerns, e'\x1f', reverses, e'\x1f', original_number, e'\x1f',
    to_char(validated_on, 'YYYY-MM-DD'), e'\x1e')
$$;

create function ledger.refuse(code text, state text, detail jsonb) returns void language plpgsql
  set search_path = pg_catalog as $$
begin
  raise exception '%', code using errcode = state, detail = detail::text;
end $$;

-- Opens the year of a first posting: the very first year stands alone, a later one reads on from
-- the year before.
create function ledger.open_year(p_cooperative uuid, p_entity uuid, p_year smallint) returns void
  language plpgsql set search_path = pg_catalog as $$
begin
  if exists (select from ledger.fiscal_year f where f.cooperative_id = p_cooperative
      and f.legal_entity_id = p_entity and f.year = p_year) then
    return;
  end if;
  if exists (select from ledger.fiscal_year f where f.cooperative_id = p_cooperative
      and f.legal_entity_id = p_entity)
     and not exists (select from ledger.fiscal_year f where f.cooperative_id = p_cooperative
      and f.legal_entity_id = p_entity and f.year = p_year - 1) then
    perform ledger.refuse('ledger.year-not-open', 'PL409', jsonb_build_object('year', p_year));
  end if;
  insert into ledger.fiscal_year (cooperative_id, legal_entity_id, year, opening)
  select p_cooperative, p_entity, p_year, case when exists (select from ledger.fiscal_year f
    where f.cooperative_id = p_cooperative and f.legal_entity_id = p_entity)
    then 'carried' else 'first' end;
end $$;

-- Refuses what the books cannot take: a locked period, a practice that is not kept in these books
-- on that day.
create function ledger.check_entries(
  p_cooperative uuid, p_entity uuid, p_journals text[], p_dates date[], p_periods smallint[],
  p_of int[], p_practices uuid[], p_fresh int[]
) returns void language plpgsql set search_path = pg_catalog as $$
declare found_row record;
begin
  select e.journal, e.day, e.period into found_row
    from unnest(p_journals, p_dates, p_periods) with ordinality as e(journal, day, period, ord)
    join ledger.period_lock l on l.cooperative_id = p_cooperative and l.legal_entity_id = p_entity
      and l.year = extract(year from e.day) and l.period = e.period
      and l.journal in (e.journal, '*')
    where e.ord = any (p_fresh) order by e.ord limit 1;
  if found then
    perform ledger.refuse('ledger.period-locked', 'PL409', jsonb_build_object(
      'journal', found_row.journal, 'date', found_row.day, 'period', found_row.period));
  end if;
  select l.practice_id, l.day into found_row
    from (select distinct x.practice_id, p_dates[x.entry_of] as day
            from unnest(p_of, p_practices) as x(entry_of, practice_id)
            where x.practice_id is not null and x.entry_of = any (p_fresh)) l
    where not exists (select from registry.practice_booking b
      where b.cooperative_id = p_cooperative and b.practice_id = l.practice_id
        and b.legal_entity_id = p_entity and l.day >= b.valid_from
        and (b.valid_until is null or l.day < b.valid_until))
    limit 1;
  if found then
    perform ledger.refuse('ledger.practice-not-booked', 'PL409', jsonb_build_object(
      'practice', found_row.practice_id, 'date', found_row.day));
  end if;
end $$;
