-- Why an operator took a step alone for which the product asks two people. The audit log names the
-- row; the text is free, may name somebody, and is sealed under the cooperative's own key.
create table vault.operator_reason (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  step text not null check (step ~ '^[a-z][a-z-]*$'),
  sealed bytea not null,
  said_at timestamptz not null,
  said_by text not null check (said_by <> ''),
  primary key (cooperative_id, id)
);
alter table vault.operator_reason enable row level security;
alter table vault.operator_reason force row level security;
create policy own_cooperative on vault.operator_reason
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on vault.operator_reason to plusloin_runtime;
create trigger append_only before update or delete or truncate on vault.operator_reason
  for each statement execute function vault.refuse_change();
