-- Free text that may name somebody stands sealed in the tables of other contexts: an adviser's
-- note, what a candidate told of themselves. One key for each holder (a member, a path…), wrapped
-- by the key encryption key of that id; once it is destroyed none of those texts opens again.
create table vault.text_key (
  cooperative_id uuid not null references registry.cooperative,
  holder_id uuid not null,
  kek_id text not null check (kek_id ~ '^[0-9a-f]{16}$'),
  wrapped bytea,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (cooperative_id, holder_id),
  constraint destroyed_is_gone check ((wrapped is null) = (destroyed_at is not null))
);
create index text_key_by_kek on vault.text_key (cooperative_id, kek_id) where wrapped is not null;

alter table vault.text_key enable row level security;
alter table vault.text_key force row level security;
create policy own_cooperative on vault.text_key
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on vault.text_key to plusloin_runtime;
grant update (kek_id, wrapped, destroyed_at) on vault.text_key to plusloin_runtime;
