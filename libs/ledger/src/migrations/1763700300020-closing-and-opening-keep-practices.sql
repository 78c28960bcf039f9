-- The books of a year are closed and opened with all that stands in them: a practice that has left
-- these books since keeps its balances there. Opening and closing entries (periods 0 and 13) may
-- name a practice that was ever kept in these books; all other entries only one that is kept there
-- on their day.

create or replace function ledger.check_entries(
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
