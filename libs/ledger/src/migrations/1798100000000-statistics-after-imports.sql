-- What the planner knows of books. A cooperative that came after statistics were last gathered is
-- taken for one row, however much it brought, and a close then takes minutes instead of seconds;
-- autovacuum gathers them anew only once a tenth of all books is new. It says nothing to who calls.
create function ledger.gather_statistics() returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  -- Few new lines mislead nobody, and small files come one after the other.
  if pg_stat_get_mod_since_analyze('ledger.posting'::regclass) < 1000 then return; end if;
  analyze ledger.entry, ledger.posting, ledger.lettering, ledger.lettering_line;
end $$;
revoke all on function ledger.gather_statistics() from public;
grant execute on function ledger.gather_statistics() to plusloin_runtime;
