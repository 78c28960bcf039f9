-- The latest closed quarter may be opened again by two people, with a reason. These rows say who
-- and why, and stay; one that was withdrawn leaves room for the next.
create table statements.reopening (
  cooperative_id uuid not null,
  close_id uuid not null,
  number int not null check (number > 0),
  reason text not null check (length(reason) >= 10),
  asked_by text not null check (asked_by <> ''),
  asked_at timestamptz not null,
  confirmed_by text check (confirmed_by <> ''),
  confirmed_at timestamptz,
  withdrawn_by text check (withdrawn_by <> ''),
  withdrawn_at timestamptz,
  primary key (cooperative_id, close_id, number),
  foreign key (cooperative_id, close_id) references statements.quarter_close,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  constraint confirmed_or_withdrawn check (confirmed_at is null or withdrawn_at is null),
  constraint two_people check (lower(confirmed_by) <> lower(asked_by))
);
create unique index one_request on statements.reopening (cooperative_id, close_id)
  where withdrawn_at is null;
alter table statements.reopening enable row level security;
alter table statements.reopening force row level security;
create policy own_cooperative on statements.reopening
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (confirmed_by, confirmed_at, withdrawn_by, withdrawn_at)
  on statements.reopening to plusloin_runtime;

-- A request is confirmed or withdrawn once.
create function statements.refuse_second_answer() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  if old.confirmed_at is not null or old.withdrawn_at is not null then
    raise exception 'statements.append-only' using errcode = 'PL409',
      detail = jsonb_build_object('table', tg_table_name, 'operation', tg_op)::text;
  end if;
  return new;
end $$;
create trigger answered_once before update on statements.reopening
  for each row execute function statements.refuse_second_answer();
create trigger kept before delete or truncate on statements.reopening
  for each statement execute function statements.refuse_change();
revoke all on function statements.refuse_second_answer() from public;
