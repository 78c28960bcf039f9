-- The close of a quarter: the table of steps is the truth, the queue may be wiped at any moment.

create schema statements;
grant usage on schema statements to plusloin_runtime;

create table statements.quarter_close (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  -- '2026-Q3', or '2026' for the four quarters of a year.
  quarter text not null check (quarter ~ '^[0-9]{4}(-Q[1-4])?$'),
  version int not null check (version > 0),
  is_provisional boolean not null,
  state text not null check (state in ('running', 'done', 'failed')),
  requested_by text not null,
  frozen_at timestamptz not null,
  -- Of each set of books: its place in the perimeter and the head of its chain when the quarter was
  -- frozen.
  books jsonb not null,
  -- The builder that froze it: the form of its figures, and how its files are drawn. A release with
  -- another one keeps its files and never makes them again.
  figures_version int not null check (figures_version > 0),
  drawing_version int not null check (drawing_version > 0),
  failure jsonb,
  -- Once published, a close is never made otherwise; before, a mended one is a new version.
  published_at timestamptz,
  primary key (cooperative_id, id),
  -- A final close of a quarter exists once for each version, however often it is asked for.
  constraint closed_once exclude (cooperative_id with =, quarter with =, version with =)
    where (not is_provisional)
);

create table statements.step (
  cooperative_id uuid not null,
  close_id uuid not null,
  name text not null check (name ~ '^(practices-[0-9]+|pooled|files)$'),
  practice_ids uuid[],
  done_at timestamptz,
  primary key (cooperative_id, close_id, name),
  foreign key (cooperative_id, close_id) references statements.quarter_close
);

-- A statement as it was made, never computed again in silence: its data, and its files with their
-- hashes.
create table statements.statement (
  cooperative_id uuid not null,
  close_id uuid not null,
  -- The code of a practice, or 'pooled'.
  subject text not null check (subject <> ''),
  practice_id uuid,
  content text not null,
  -- Path, hash and size of each; the first holds its data.
  files jsonb not null check (jsonb_array_length(files) > 0),
  primary key (cooperative_id, close_id, subject),
  foreign key (cooperative_id, close_id) references statements.quarter_close,
  foreign key (cooperative_id, practice_id) references registry.practice
);

-- Two ends of one thing between a member's books and the cooperative's, taken out of the pooled
-- statement.
create table statements.elimination (
  cooperative_id uuid not null references registry.cooperative,
  name text not null check (name ~ '^[a-z-]+$'),
  kind text not null check (kind in ('result', 'position')),
  member_prefix text not null,
  member_auxiliary text not null,
  cooperative_prefix text not null,
  -- In the cooperative's books each member's auxiliary is the code of the member's own books.
  primary key (cooperative_id, name)
);

create function statements.refuse_change() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  raise exception 'statements.append-only' using errcode = 'PL409',
    detail = jsonb_build_object('table', tg_table_name, 'operation', tg_op)::text;
end $$;
create trigger append_only before update or delete or truncate on statements.statement
  for each statement execute function statements.refuse_change();

do $$
declare tenant_table text;
begin
  for tenant_table in select tablename from pg_tables where schemaname = 'statements' loop
    execute format('alter table statements.%I enable row level security', tenant_table);
    execute format('alter table statements.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on statements.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on statements.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (state, failure, published_at) on statements.quarter_close to plusloin_runtime;
grant update (done_at) on statements.step to plusloin_runtime;
revoke all on all functions in schema statements from public;
