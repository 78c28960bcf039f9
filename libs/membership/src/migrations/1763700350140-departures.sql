-- Who left: their access ends in the very transaction, what is open between them and the
-- cooperative is listed, and the archive of their books and statements is handed over.

-- Read by whoever lets people in: from this instant on, this member is not let in.
create table membership.access_end (
  cooperative_id uuid not null,
  member_id uuid not null,
  ended_at timestamptz not null,
  ended_by text not null check (ended_by <> ''),
  primary key (cooperative_id, member_id, ended_at),
  foreign key (cooperative_id, member_id) references registry.member
);
create trigger append_only before update or delete or truncate on membership.access_end
  for each statement execute function membership.keep_history();

create table membership.departure (
  cooperative_id uuid not null,
  path_id uuid not null,
  member_id uuid not null,
  left_on date not null,
  -- What one owed the other on that day, by account of the cooperative's books.
  open_items jsonb not null,
  -- Where the archive lies, and each of its files with its hash.
  folder text,
  files jsonb,
  handed_over_at timestamptz,
  primary key (cooperative_id, path_id),
  foreign key (cooperative_id, path_id) references membership.path,
  foreign key (cooperative_id, member_id) references registry.member,
  constraint handed_over_whole check ((handed_over_at is null) = (folder is null)
    and (handed_over_at is null) = (files is null))
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['access_end', 'departure'] loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (folder, files, handed_over_at) on membership.departure to plusloin_runtime;
