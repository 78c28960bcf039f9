-- What a trial of a close found: it changes nothing else, and the next trial is compared with it.
create table statements.trial (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  tried_at timestamptz not null,
  tried_by text not null,
  figures jsonb not null check (jsonb_typeof(figures) = 'array'),
  primary key (cooperative_id, id)
);
create index trial_by_quarter on statements.trial (cooperative_id, quarter, tried_at);
alter table statements.trial enable row level security;
alter table statements.trial force row level security;
create policy own_cooperative on statements.trial
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on statements.trial to plusloin_runtime;
create trigger append_only before update or delete or truncate on statements.trial
  for each statement execute function statements.refuse_change();
