-- What a cooperative decided about the compass of its own members.
create schema if not exists guidance;
grant usage on schema guidance to plusloin_runtime;

create table guidance.settings (
  cooperative_id uuid primary key references registry.cooperative,
  -- Each edit names the one it was made on. The first that is written is the second.
  version int not null check (version > 1),
  -- Whether everybody may read what first years brought here.
  shows_first_year boolean not null,
  -- From which share of one payer a member is told of it.
  dominant_payer_percent int not null check (dominant_payer_percent between 10 and 100),
  changed_at timestamptz not null,
  changed_by text not null check (changed_by <> '')
);

-- Which threshold a member was told of in a year: once for « near », once for « passed ».
create table guidance.threshold_told (
  cooperative_id uuid not null,
  member_id uuid not null,
  year int not null,
  threshold text not null check (threshold ~ '^[a-z-]{1,40}$'),
  level text not null check (level in ('near', 'passed')),
  told_at timestamptz not null,
  primary key (cooperative_id, member_id, year, threshold, level),
  foreign key (cooperative_id, member_id) references registry.member
);

alter table guidance.settings enable row level security;
alter table guidance.settings force row level security;
create policy own_cooperative on guidance.settings
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (version, shows_first_year, dominant_payer_percent, changed_at,
  changed_by) on guidance.settings to plusloin_runtime;

alter table guidance.threshold_told enable row level security;
alter table guidance.threshold_told force row level security;
create policy own_cooperative on guidance.threshold_told
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on guidance.threshold_told to plusloin_runtime;
