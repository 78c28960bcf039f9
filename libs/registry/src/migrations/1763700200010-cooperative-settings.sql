-- What a cooperative says of itself: the facts that its people keep up to date.
create table registry.cooperative_settings (
  cooperative_id uuid primary key references registry.cooperative,
  -- Each edit names the one it was made on. The first that is written is the second: before it
  -- everything stands as the cooperative was founded.
  version int not null check (version > 1),
  legal_name text not null check (legal_name <> ''),
  registration_number text not null check (registration_number <> ''),
  street text not null,
  postal_code text not null,
  city text not null,
  language text not null check (language in ('fr', 'nl', 'en')),
  -- Whether its people are addressed as « vous ».
  says_vous boolean not null,
  contact_email text not null,
  -- Of an assembly or a meeting, in percent of those who may come.
  quorum_percent int not null check (quorum_percent between 0 and 100),
  changed_at timestamptz not null,
  changed_by text not null check (changed_by <> '')
);

alter table registry.cooperative_settings enable row level security;
alter table registry.cooperative_settings force row level security;
create policy own_cooperative on registry.cooperative_settings
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (version, legal_name, registration_number, street, postal_code, city,
  language, says_vous, contact_email, quorum_percent, changed_at, changed_by)
  on registry.cooperative_settings to plusloin_runtime;
grant update (name, time_zone) on registry.cooperative to plusloin_runtime;
