-- What one person proposes with a reason and another confirms: nothing happens before. Rows say who
-- and why, and stay; one that was withdrawn or confirmed leaves room for the next.
create table platform.proposal (
  cooperative_id uuid not null,
  -- What would be done: 'statements.close'.
  kind text not null check (kind ~ '^[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)+$'),
  -- To what: a quarter, the id of a close.
  subject text not null check (subject <> '' and length(subject) <= 200),
  number int not null check (number > 0),
  -- It may name somebody: under the key of the cooperative.
  sealed_reason bytea not null,
  proposed_by text not null check (proposed_by <> ''),
  proposed_at timestamptz not null,
  confirmed_by text check (confirmed_by <> ''),
  confirmed_at timestamptz,
  withdrawn_by text check (withdrawn_by <> ''),
  withdrawn_at timestamptz,
  primary key (cooperative_id, kind, subject, number),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  constraint confirmed_or_withdrawn check (confirmed_at is null or withdrawn_at is null),
  constraint two_people check (lower(confirmed_by) <> lower(proposed_by))
);
create unique index one_open_proposal on platform.proposal (cooperative_id, kind, subject)
  where confirmed_at is null and withdrawn_at is null;

alter table platform.proposal enable row level security;
alter table platform.proposal force row level security;
create policy own_cooperative on platform.proposal
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (confirmed_by, confirmed_at, withdrawn_by, withdrawn_at)
  on platform.proposal to plusloin_runtime;

-- Answered once, and never taken away.
create function platform.keep_proposal() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' then
    if old.confirmed_at is null and old.withdrawn_at is null then
      return new;
    end if;
  end if;
  raise exception 'platform.append-only' using errcode = 'PL409',
    detail = jsonb_build_object('table', tg_table_name, 'operation', tg_op)::text;
end $$;
create trigger answered_once before update on platform.proposal
  for each row execute function platform.keep_proposal();
create trigger kept before delete or truncate on platform.proposal
  for each statement execute function platform.keep_proposal();
revoke all on function platform.keep_proposal() from public;
