-- Who may do what to the books, and what nobody may do.

do $$
declare tenant_table text;
begin
  for tenant_table in select tablename from pg_tables where schemaname = 'ledger' loop
    execute format('alter table ledger.%I enable row level security', tenant_table);
    execute format('alter table ledger.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on ledger.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select on ledger.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;

-- Master data and the list of imported files are added by the application; all else goes through
-- the functions.
grant insert on ledger.account, ledger.journal, ledger.auxiliary, ledger.imported_file
  to plusloin_runtime;

create function ledger.refuse_change() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  raise exception 'ledger.append-only' using errcode = 'PL409',
    detail = jsonb_build_object('table', tg_table_name, 'operation', tg_op)::text;
end $$;

do $$
declare kept text;
begin
  foreach kept in array array['entry', 'posting', 'lettering', 'lettering_line', 'document',
                              'imported_file'] loop
    execute format('create trigger append_only before update or delete or truncate on ledger.%I
      for each statement execute function ledger.refuse_change()', kept);
  end loop;
end $$;

-- Every entry balances. Statement triggers with transition tables: row triggers cost four times as
-- much.
create function ledger.refuse_unbalanced_postings() returns trigger language plpgsql
  set search_path = pg_catalog as $$
declare broken record;
begin
  -- Each statement adds nought to each entry, so the sum of all that was ever added is nought too.
  select a.sequence, sum(a.amount) as difference into broken from added a
    group by a.cooperative_id, a.legal_entity_id, a.sequence having sum(a.amount) <> 0
    order by a.sequence limit 1;
  if found then
    raise exception 'ledger.unbalanced' using errcode = 'PL400',
      detail = jsonb_build_object('sequence', broken.sequence,
                                  'difference', broken.difference::text)::text;
  end if;
  return null;
end $$;
create trigger balanced after insert on ledger.posting referencing new table as added
  for each statement execute function ledger.refuse_unbalanced_postings();

-- Entry and postings are inserted by one statement, at whose end this looks: an entry without
-- postings is refused.
create function ledger.refuse_empty_entries() returns trigger language plpgsql
  set search_path = pg_catalog as $$
declare empty_entry record;
begin
  -- Each entry is looked up on its own (offset 0): a join would read all postings there are.
  select a.sequence, a.key into empty_entry from added a
    where not exists (select from ledger.posting p
      where p.cooperative_id = a.cooperative_id and p.legal_entity_id = a.legal_entity_id
        and p.sequence = a.sequence offset 0)
    order by a.sequence limit 1;
  if found then
    raise exception 'ledger.nothing-to-post' using errcode = 'PL400',
      detail = jsonb_build_object('key', empty_entry.key)::text;
  end if;
  return null;
end $$;
create trigger has_postings after insert on ledger.entry referencing new table as added
  for each statement execute function ledger.refuse_empty_entries();
