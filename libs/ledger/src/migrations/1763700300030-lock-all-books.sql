-- A close reads and posts in all books of a cooperative at once: it takes their locks first, in the
-- order of their ids like everybody who takes two of them.
create function ledger.lock_all_books() returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform from ledger.chain_head h
    where h.cooperative_id = platform.current_cooperative()
    order by h.legal_entity_id for update;
end $$;

revoke all on function ledger.lock_all_books() from public;
grant execute on function ledger.lock_all_books to plusloin_runtime;
