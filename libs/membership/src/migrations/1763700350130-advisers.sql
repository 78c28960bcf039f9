-- Who accompanies a person on their path, and when they meet. What is said there is not kept here.

create table membership.adviser (
  cooperative_id uuid not null,
  path_id uuid not null,
  adviser text not null check (adviser <> ''),
  valid_from date not null,
  valid_until date,
  named_by text not null check (named_by <> ''),
  primary key (cooperative_id, path_id, valid_from),
  foreign key (cooperative_id, path_id) references membership.path,
  constraint adviser_lasts check (valid_until is null or valid_until > valid_from),
  constraint one_adviser_at_a_time exclude using gist (
    cooperative_id with =, path_id with =, daterange(valid_from, valid_until) with &&
  )
);

create table membership.appointment (
  cooperative_id uuid not null,
  id uuid not null,
  path_id uuid not null,
  adviser text not null check (adviser <> ''),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (place <> ''),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  made_by text not null check (made_by <> ''),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, path_id) references membership.path,
  -- Nobody is in two places.
  constraint adviser_is_free exclude using gist (
    cooperative_id with =, adviser with =,
    tstzrange(starts_at, ends_at) with &&
  ) where (state <> 'cancelled'),
  constraint appointment_lasts check (ends_at > starts_at)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['adviser', 'appointment'] loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (adviser, named_by, valid_until) on membership.adviser to plusloin_runtime;
grant update (state) on membership.appointment to plusloin_runtime;
