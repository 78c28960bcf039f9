-- A statement that could not be made stops its own practice only: the others go on, and it alone is
-- made when somebody asks for it again.
create table statements.practice_failure (
  cooperative_id uuid not null,
  close_id uuid not null,
  practice_id uuid not null,
  code text not null check (code <> ''),
  details jsonb not null,
  failed_at timestamptz not null,
  -- Somebody asked to make it again.
  is_asked boolean not null default false,
  mended_at timestamptz,
  primary key (cooperative_id, close_id, practice_id),
  foreign key (cooperative_id, close_id) references statements.quarter_close,
  foreign key (cooperative_id, practice_id) references registry.practice
);
alter table statements.practice_failure enable row level security;
alter table statements.practice_failure force row level security;
create policy own_cooperative on statements.practice_failure
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (code, details, failed_at, is_asked, mended_at)
  on statements.practice_failure to plusloin_runtime;
