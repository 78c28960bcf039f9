-- Which auxiliaries of a set of books are natural persons, by how their codes begin: an import
-- gives them pseudonyms. A prefix is never taken back, so that no later file shows a name.
create table ledger.person_prefix (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  prefix ledger.line_text not null,
  marked_at timestamptz not null,
  marked_by ledger.line_text not null,
  primary key (cooperative_id, legal_entity_id, prefix),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);
alter table ledger.person_prefix enable row level security;
alter table ledger.person_prefix force row level security;
create policy own_cooperative on ledger.person_prefix
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on ledger.person_prefix to plusloin_runtime;
