-- Who left: their access ends in the very transaction, what is open between them and the
-- cooperative is listed, and the archive of their books and statements is handed over.

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

alter table membership.departure enable row level security;
alter table membership.departure force row level security;
create policy own_cooperative on membership.departure
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on membership.departure to plusloin_runtime;
grant update (folder, files, handed_over_at) on membership.departure to plusloin_runtime;
