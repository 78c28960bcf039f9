-- When each row of the calendar comes next for each cooperative. A tick is this row moved on and
-- its job asked, in one transaction: two workers that see the same hour make one tick, and an hour
-- that passed while nobody worked is made up for.

create table platform.schedule (
  cooperative_id uuid not null,
  name text not null check (name ~ '^[a-z][a-z0-9-]*$'),
  cron text not null check (cron <> ''),
  time_zone text not null check (time_zone <> ''),
  next_at timestamptz not null,
  primary key (cooperative_id, name)
);

alter table platform.schedule enable row level security;
alter table platform.schedule force row level security;
create policy own_cooperative on platform.schedule
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, delete on platform.schedule to plusloin_runtime;
grant update (cron, time_zone, next_at) on platform.schedule to plusloin_runtime;

-- Whose hour has come: ids and names of schedules only.
grant select (cooperative_id, name, next_at) on platform.schedule to plusloin_lookup;
create policy lookup on platform.schedule for select to plusloin_lookup using (true);

create function platform.schedule_due(at timestamptz) returns table (cooperative_id uuid, name text)
  language sql stable security definer set search_path = pg_catalog
  as $$ select s.cooperative_id, s.name from platform.schedule s where s.next_at <= at $$;

revoke all on function platform.schedule_due(timestamptz) from public;
grant execute on function platform.schedule_due(timestamptz) to plusloin_runtime;
-- A function changes hands only to a role that may create in its schema: for these lines it may.
grant create on schema platform to plusloin_lookup;
alter function platform.schedule_due(timestamptz) owner to plusloin_lookup;
revoke create on schema platform from plusloin_lookup;
