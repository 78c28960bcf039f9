-- Whoever posts to several sets of books in one transaction takes all their locks first, in the
-- order of the ids: two of them then wait for each other in line, and never in a circle.
create function ledger.lock_books(p_entities uuid[]) returns void language plpgsql
  security definer set search_path = pg_catalog as $$
declare v_found uuid[];
begin
  select array_agg(h.legal_entity_id) into v_found from (
    select c.legal_entity_id from ledger.chain_head c
      where c.cooperative_id = platform.current_cooperative()
        and c.legal_entity_id = any (p_entities)
      order by c.legal_entity_id for update) h;
  if not p_entities <@ coalesce(v_found, '{}') then
    perform ledger.refuse('registry.unknown-entity', 'PL404', jsonb_build_object('entity',
      (select e from unnest(p_entities) e where e <> all (coalesce(v_found, '{}')) limit 1)));
  end if;
end $$;

revoke all on function ledger.lock_books(uuid[]) from public;
grant execute on function ledger.lock_books(uuid[]) to plusloin_runtime;
