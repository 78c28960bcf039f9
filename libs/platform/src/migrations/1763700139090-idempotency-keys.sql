-- What was done under an Idempotency-Key, in the transaction that did it: the same request again is
-- told the same and does nothing. Rows go after a day.
create table platform.idempotency_key (
  cooperative_id uuid not null,
  account text not null check (account <> ''),
  operation text not null check (operation ~ '^[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)+$'),
  key text not null check (key ~ '^[!-~]{1,200}$'),
  -- Of the transactions of one request, the first, the second…
  run smallint not null check (run > 0),
  -- Of all that was asked.
  fingerprint bytea not null check (length(fingerprint) = 32),
  -- As JSON, of ids and facts; null where it is told only once.
  result text,
  made_at timestamptz not null,
  primary key (cooperative_id, account, operation, key, run)
);
create index idempotency_key_by_age on platform.idempotency_key (cooperative_id, made_at);

alter table platform.idempotency_key enable row level security;
alter table platform.idempotency_key force row level security;
create policy own_cooperative on platform.idempotency_key
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (result), delete on platform.idempotency_key to plusloin_runtime;
