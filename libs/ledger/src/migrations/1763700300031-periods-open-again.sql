-- A closed period opens again only by a row that names the closing it undoes, as a lettering does:
-- who, when and why stays, and entries that came in between are known by their place in the chain.

alter table ledger.period_lock
  add column undoes int,
  drop constraint period_lock_pkey,
  drop constraint period_lock_number,
  add primary key (cooperative_id, legal_entity_id, number),
  add constraint period_lock_undone_once unique (cooperative_id, legal_entity_id, undoes),
  add constraint period_lock_undoes foreign key (cooperative_id, legal_entity_id, undoes)
    references ledger.period_lock;
create index period_lock_by_period
  on ledger.period_lock (cooperative_id, legal_entity_id, year, period, journal);

-- The closings that stand: the functions below and the application read no others.
create view ledger.standing_lock with (security_invoker = true) as
  select l.* from ledger.period_lock l
  where l.undoes is null and not exists (select from ledger.period_lock u
    where u.cooperative_id = l.cooperative_id and u.legal_entity_id = l.legal_entity_id
      and u.undoes = l.number);
grant select on ledger.standing_lock to plusloin_runtime;

create or replace function ledger.lock_periods(
  p_entity uuid, p_year smallint, p_periods smallint[], p_journal text,
  p_by text, p_at timestamptz, p_reason text
) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare v_cooperative uuid := ledger.lock_books(p_entity);
begin
  insert into ledger.period_lock
    (cooperative_id, legal_entity_id, year, period, journal, locked_at, locked_by, reason)
  select v_cooperative, p_entity, p_year, wanted.period, p_journal, p_at, p_by, p_reason
    from unnest(p_periods) as wanted(period)
    where not exists (select from ledger.standing_lock l where l.cooperative_id = v_cooperative
      and l.legal_entity_id = p_entity and l.year = p_year and l.period = wanted.period
      and l.journal = p_journal);
end $$;

-- Opens periods that were closed for all journals; those that are open stay so.
create function ledger.unlock_periods(
  p_entity uuid, p_year smallint, p_periods smallint[], p_by text, p_at timestamptz,
  p_reason text
) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare v_cooperative uuid := ledger.lock_books(p_entity);
begin
  insert into ledger.period_lock (cooperative_id, legal_entity_id, year, period, journal,
    locked_at, locked_by, reason, undoes)
  select v_cooperative, p_entity, p_year, l.period, '*', p_at, p_by, p_reason, l.number
    from ledger.standing_lock l where l.cooperative_id = v_cooperative
      and l.legal_entity_id = p_entity and l.year = p_year and l.journal = '*'
      and l.period = any (p_periods)
    order by l.number;
end $$;
revoke all on function ledger.unlock_periods from public;
grant execute on function ledger.unlock_periods to plusloin_runtime;

create or replace function ledger.check_entries(
  p_cooperative uuid, p_entity uuid, p_journals text[], p_dates date[], p_periods smallint[],
  p_of int[], p_practices uuid[], p_fresh int[]
) returns void language plpgsql set search_path = pg_catalog as $$
declare found_row record;
begin
  select e.journal, e.day, e.period into found_row
    from unnest(p_journals, p_dates, p_periods) with ordinality as e(journal, day, period, ord)
    join ledger.standing_lock l on l.cooperative_id = p_cooperative
      and l.legal_entity_id = p_entity and l.year = extract(year from e.day)
      and l.period = e.period and l.journal in (e.journal, '*')
    where e.ord = any (p_fresh) order by e.ord limit 1;
  if found then
    perform ledger.refuse('ledger.period-locked', 'PL409', jsonb_build_object(
      'journal', found_row.journal, 'date', found_row.day, 'period', found_row.period));
  end if;
  select l.practice_id, l.day into found_row
    from (select distinct x.practice_id, p_dates[x.entry_of] as day,
              p_periods[x.entry_of] in (0, 13) as is_year_end
            from unnest(p_of, p_practices) as x(entry_of, practice_id)
            where x.practice_id is not null and x.entry_of = any (p_fresh)) l
    where not exists (select from registry.practice_booking b
      where b.cooperative_id = p_cooperative and b.practice_id = l.practice_id
        and b.legal_entity_id = p_entity and l.day >= b.valid_from
        and (b.valid_until is null or l.day < b.valid_until or l.is_year_end))
    limit 1;
  if found then
    perform ledger.refuse('ledger.practice-not-booked', 'PL409', jsonb_build_object(
      'practice', found_row.practice_id, 'date', found_row.day));
  end if;
end $$;
