-- Who exists: cooperatives, the legal entities that have books, their VAT status and keepers,
-- members, practices, and in whose books a practice is kept at a date.

create schema registry;
grant usage on schema registry to plusloin_runtime, plusloin_lookup;
create extension if not exists btree_gist;

create table registry.cooperative (
  cooperative_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  country text not null check (country in ('BE', 'FR')),
  time_zone text not null check (time_zone <> ''),
  currency text not null check (currency ~ '^[A-Z]{3}$')
);

create table registry.legal_entity (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,30}$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('cooperative', 'member', 'employer_group')),
  chart text not null check (chart in ('PCMN', 'PCG')),
  registration_number text not null check (registration_number <> ''),
  primary key (cooperative_id, id),
  unique (cooperative_id, code)
);

create table registry.vat_status (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  valid_from date not null,
  status text not null check (status in ('taxable', 'franchise', 'exempt', 'mixed')),
  periodicity text check (periodicity in ('month', 'quarter', 'year')),
  primary key (cooperative_id, legal_entity_id, valid_from),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);

create table registry.keeper (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  valid_from date not null,
  kind text not null check (kind in ('self', 'employee', 'firm')),
  name text not null check (name <> ''),
  registration text,
  mission_letter text,
  primary key (cooperative_id, legal_entity_id, valid_from),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity,
  constraint firm_has_mission_letter check (kind <> 'firm' or mission_letter is not null)
);

create table registry.member (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,30}$'),
  display_name text not null check (display_name <> ''),
  language text not null check (language in ('fr', 'nl', 'en')),
  primary key (cooperative_id, id),
  unique (cooperative_id, code)
);

create table registry.practice (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{0,30}$'),
  title text not null check (title <> ''),
  primary key (cooperative_id, id),
  unique (cooperative_id, code),
  foreign key (cooperative_id, member_id) references registry.member
);

create table registry.practice_booking (
  cooperative_id uuid not null,
  practice_id uuid not null,
  legal_entity_id uuid not null,
  way_of_working text not null check (way_of_working <> ''),
  valid_from date not null,
  valid_until date,
  primary key (cooperative_id, practice_id, valid_from),
  foreign key (cooperative_id, practice_id) references registry.practice,
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity,
  constraint booking_lasts check (valid_until is null or valid_until > valid_from),
  -- A practice is in one set of books at a date; whoever moves ends the former booking first.
  constraint one_set_of_books exclude using gist (
    cooperative_id with =, practice_id with =, daterange(valid_from, valid_until) with &&
  )
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['cooperative', 'legal_entity', 'vat_status', 'keeper',
                                      'member', 'practice', 'practice_booking'] loop
    execute format('alter table registry.%I enable row level security', tenant_table);
    execute format('alter table registry.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on registry.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on registry.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (name) on registry.legal_entity to plusloin_runtime;
grant update (display_name, language) on registry.member to plusloin_runtime;
grant update (title) on registry.practice to plusloin_runtime;
grant update (valid_until) on registry.practice_booking to plusloin_runtime;

-- Before a tenant is known (an operator names a cooperative, the worker plans its schedules): ids
-- and time zones only.
grant select (cooperative_id, slug, time_zone) on registry.cooperative to plusloin_lookup;
create policy lookup on registry.cooperative for select to plusloin_lookup using (true);

create function registry.cooperative_of_slug(wanted text) returns uuid
  language sql stable security definer set search_path = pg_catalog
  as $$ select cooperative_id from registry.cooperative where slug = wanted $$;

create function registry.cooperatives() returns table (cooperative_id uuid, time_zone text)
  language sql stable security definer set search_path = pg_catalog
  as $$ select c.cooperative_id, c.time_zone from registry.cooperative c
        order by c.cooperative_id $$;

revoke all on function registry.cooperative_of_slug(text), registry.cooperatives() from public;
grant execute on function registry.cooperative_of_slug(text), registry.cooperatives()
  to plusloin_runtime;

-- A function changes hands only to a role that may create in its schema: for these few lines it
-- may.
grant create on schema registry to plusloin_lookup;
alter function registry.cooperative_of_slug(text) owner to plusloin_lookup;
alter function registry.cooperatives() owner to plusloin_lookup;
revoke create on schema registry from plusloin_lookup;
