-- The signed heads of the books are files outside the database: whoever may rewrite the database
-- cannot rewrite them. This table only lists them, so that a file taken away is missed.

create table ledger.anchor (
  cooperative_id uuid not null references registry.cooperative,
  number int not null check (number > 0),
  path text not null check (path <> ''),
  -- Of the whole file; the next anchor names it too.
  sha256 bytea not null check (length(sha256) = 32),
  -- Of what is anchored, without the instant: the same state is anchored once.
  state bytea not null check (length(state) = 32),
  reason text not null check (reason in ('nightly', 'close')),
  made_at timestamptz not null,
  made_by ledger.line_text not null,
  primary key (cooperative_id, number),
  constraint anchor_path unique (cooperative_id, path),
  constraint anchor_state unique (cooperative_id, state)
);

alter table ledger.anchor enable row level security;
alter table ledger.anchor force row level security;
create policy own_cooperative on ledger.anchor
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on ledger.anchor to plusloin_runtime;
create trigger append_only before update or delete or truncate on ledger.anchor
  for each statement execute function ledger.refuse_change();

-- A closed period says how many entries the books had when it was closed: an instant would not do,
-- for whoever began earlier may post later. And closings are counted, so that an anchor can tell
-- when one is taken away.
alter table ledger.period_lock
  add column number int not null check (number > 0),
  add column sequence bigint not null check (sequence >= 0),
  add constraint period_lock_number unique (cooperative_id, legal_entity_id, number);

create function ledger.place_period_lock() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  -- Whoever closes a period holds the lock of the chain head, so nobody counts or posts beside it.
  select h.sequence into new.sequence from ledger.chain_head h
    where h.cooperative_id = new.cooperative_id and h.legal_entity_id = new.legal_entity_id;
  select coalesce(max(l.number), 0) + 1 into new.number from ledger.period_lock l
    where l.cooperative_id = new.cooperative_id and l.legal_entity_id = new.legal_entity_id;
  return new;
end $$;
create trigger placed before insert on ledger.period_lock
  for each row execute function ledger.place_period_lock();
create trigger append_only before update or delete or truncate on ledger.period_lock
  for each statement execute function ledger.refuse_change();
revoke all on function ledger.place_period_lock() from public;
