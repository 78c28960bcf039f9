-- What is new for somebody: ids and a kind, never words. Written with what it tells of.
create table platform.notification (
  cooperative_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  ids jsonb not null check (jsonb_typeof(ids) = 'object' and length(ids::text) <= 1000),
  told_at timestamptz not null,
  read_at timestamptz,
  primary key (cooperative_id, id),
  -- What is done twice, because a job ran again, is told once.
  unique (cooperative_id, account_id, kind, ids)
);
create index notification_of_account
  on platform.notification (cooperative_id, account_id, told_at desc, id desc);
create index notification_unread on platform.notification (cooperative_id, account_id)
  where read_at is null;
alter table platform.notification enable row level security;
alter table platform.notification force row level security;
create policy own_cooperative on platform.notification
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (read_at) on platform.notification to plusloin_runtime;
