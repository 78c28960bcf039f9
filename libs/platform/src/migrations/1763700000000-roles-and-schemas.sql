-- The ground of every other migration: who may do what by default (nothing), whose rows a
-- transaction sees, and the record of what was applied. The roles come from docker/bootstrap.sql.

alter default privileges revoke execute on functions from public;
alter default privileges revoke usage on types from public;

create schema platform;
grant usage on schema platform to plusloin_runtime, plusloin_lookup;

-- Every policy of a tenant table compares with this; without a cooperative it is null, and no row
-- is equal to null. The body is parsed here and now: no search_path changes its meaning, and the
-- planner still unfolds it in place.
create function platform.current_cooperative() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.cooperative', true), '')::uuid;
grant execute on function platform.current_cooperative() to plusloin_runtime, plusloin_lookup;

create table platform.migration (
  name text primary key check (name ~ '^[0-9]{13}-[a-z0-9-]+$'),
  context text not null check (context <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now()
);
-- The services ask whether the database is current before they say that they are ready.
grant select on platform.migration to plusloin_runtime;
