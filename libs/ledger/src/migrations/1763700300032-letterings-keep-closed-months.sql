-- What was open at the end of a closed month stays as it was: a lettering, or the undoing of one,
-- is not dated in a month that is closed for all journals.
create function ledger.refuse_lettering_in_closed_month() returns trigger language plpgsql
  set search_path = pg_catalog as $$
declare v_made record;
begin
  select n.code, n.made_on into v_made
    from made n join ledger.standing_lock l on l.cooperative_id = n.cooperative_id
      and l.legal_entity_id = n.legal_entity_id and l.journal = '*'
      and l.year = extract(year from n.made_on) and l.period = extract(month from n.made_on)
    order by n.number limit 1;
  if found then
    perform ledger.refuse('ledger.lettering-locked', 'PL409',
      jsonb_build_object('code', v_made.code, 'on', v_made.made_on));
  end if;
  return null;
end $$;
revoke all on function ledger.refuse_lettering_in_closed_month() from public;
create trigger closed_months after insert on ledger.lettering referencing new table as made
  for each statement execute function ledger.refuse_lettering_in_closed_month();
