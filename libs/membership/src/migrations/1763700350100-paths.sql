-- The path of a person in their cooperative, from candidate to having left: each step is an event.

create table membership.path (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  stage text not null check (stage in ('candidate', 'agreement', 'associate', 'leaving', 'left',
                                       'refused', 'withdrawn')),
  -- Who owes or owns anything is a member of the registry. A candidate is none, so that no
  -- practice, contribution, invoice or payment can name one: nothing is ever charged to them.
  member_id uuid,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references registry.member,
  constraint only_members_have_books
    check ((stage in ('candidate', 'refused', 'withdrawn')) = (member_id is null))
);
-- Whoever left may come back, on another path.
create unique index one_path_at_a_time on membership.path (cooperative_id, member_id)
  where stage <> 'left';

create table membership.path_event (
  cooperative_id uuid not null,
  path_id uuid not null,
  number int not null check (number > 0),
  verb text not null check (verb <> ''),
  from_stage text,
  to_stage text not null,
  happened_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> ''),
  why text not null check (why <> ''),
  primary key (cooperative_id, path_id, number),
  foreign key (cooperative_id, path_id) references membership.path,
  constraint begins_once check ((number = 1) = (from_stage is null))
);

-- What a person told of themselves before there was anything else; nothing of money.
create table membership.candidate (
  cooperative_id uuid not null,
  path_id uuid not null,
  name text not null check (name <> ''),
  email text not null check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  phone text,
  practice_wished text not null check (practice_wished <> ''),
  language text not null check (language in ('fr', 'nl', 'en')),
  registered_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  closed_at timestamptz,
  primary key (cooperative_id, path_id),
  foreign key (cooperative_id, path_id) references membership.path,
  constraint answered_by_somebody check ((answered_at is null) = (answered_by is null))
);
create unique index one_open_form_per_address on membership.candidate
  (cooperative_id, lower(email)) where closed_at is null;

-- The pre-contract information document, each time that it was handed over.
create table membership.information_handover (
  cooperative_id uuid not null,
  path_id uuid not null,
  handed_on date not null,
  -- Which version of which document, and the hash of the very file.
  document text not null check (document <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> ''),
  primary key (cooperative_id, path_id, handed_on, sha256),
  foreign key (cooperative_id, path_id) references membership.path
);

create function membership.keep_history() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  raise exception 'membership.history-kept' using errcode = 'PL409',
    detail = jsonb_build_object('table', tg_table_name, 'operation', tg_op)::text;
end $$;
create trigger append_only before update or delete or truncate on membership.path_event
  for each statement execute function membership.keep_history();
create trigger append_only before update or delete or truncate on membership.information_handover
  for each statement execute function membership.keep_history();

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['path', 'path_event', 'candidate', 'information_handover']
  loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (stage, member_id) on membership.path to plusloin_runtime;
grant update (answered_at, answered_by, closed_at) on membership.candidate to plusloin_runtime;
revoke all on all functions in schema membership from public;
