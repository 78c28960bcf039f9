-- Everything of a cooperative in one file: who asked for it, how far it is, and until when it may
-- be fetched. The file itself lies in the storage, and is taken away on that day.
create table membership.cooperative_export (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  asked_by text not null check (asked_by <> ''),
  asked_at timestamptz not null,
  -- Files written, of so many; none is known before the first.
  done int not null default 0 check (done >= 0),
  total int check (total >= done),
  path text,
  bytes bigint check (bytes > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz,
  primary key (cooperative_id, id),
  constraint ready_whole check ((path is null) = (bytes is null)
    and (path is null) = (sha256 is null) and (path is null) = (expires_at is null))
);

alter table membership.cooperative_export enable row level security;
alter table membership.cooperative_export force row level security;
create policy own_cooperative on membership.cooperative_export
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (done, total, path, bytes, sha256, expires_at)
  on membership.cooperative_export to plusloin_runtime;
