-- The latest closed quarter may be opened again by two people, with a reason. These rows say who
-- and why, and stay.
create table statements.reopening (
  cooperative_id uuid not null,
  close_id uuid not null,
  reason text not null check (length(reason) >= 10),
  asked_by text not null check (asked_by <> ''),
  asked_at timestamptz not null,
  confirmed_by text check (confirmed_by <> ''),
  confirmed_at timestamptz,
  primary key (cooperative_id, close_id),
  foreign key (cooperative_id, close_id) references statements.quarter_close,
  check ((confirmed_by is null) = (confirmed_at is null)),
  constraint two_people check (lower(confirmed_by) <> lower(asked_by))
);
alter table statements.reopening enable row level security;
alter table statements.reopening force row level security;
create policy own_cooperative on statements.reopening
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (confirmed_by, confirmed_at) on statements.reopening
  to plusloin_runtime;

-- A confirmation is written once.
create function statements.refuse_second_confirmation() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  if old.confirmed_at is not null then
    raise exception 'statements.append-only' using errcode = 'PL409',
      detail = jsonb_build_object('table', tg_table_name, 'operation', tg_op)::text;
  end if;
  return new;
end $$;
create trigger confirmed_once before update on statements.reopening
  for each row execute function statements.refuse_second_confirmation();
create trigger kept before delete or truncate on statements.reopening
  for each statement execute function statements.refuse_change();
revoke all on function statements.refuse_second_confirmation() from public;
