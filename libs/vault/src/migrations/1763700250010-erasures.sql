-- Whose key was destroyed. A back-up made before still has it: whoever restores one destroys again
-- what this list names, and the list is kept as files too, away from any back-up of the database.
create table vault.erasure (
  cooperative_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('member', 'person', 'path')),
  subject_id uuid not null,
  reason text not null
    check (reason in ('retention-ended', 'person-asks', 'member-asks', 'court-order')),
  erased_at timestamptz not null,
  erased_by text not null check (erased_by <> ''),
  primary key (cooperative_id, id),
  constraint erasure_once unique (cooperative_id, kind, subject_id)
);
alter table vault.erasure enable row level security;
alter table vault.erasure force row level security;
create policy own_cooperative on vault.erasure
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on vault.erasure to plusloin_runtime;

create function vault.refuse_change() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  raise exception 'vault.append-only' using errcode = 'PL409',
    detail = jsonb_build_object('table', tg_table_name)::text;
end $$;
revoke all on function vault.refuse_change() from public;
create trigger append_only before update or delete or truncate on vault.erasure
  for each statement execute function vault.refuse_change();
