-- An account number that two people have agreed on holds 72 hours later. Until then it can be taken
-- back, once and for good.
create table membership.step_taken_back (
  cooperative_id uuid not null,
  step_id uuid not null,
  taken_back_by text not null check (taken_back_by <> ''),
  taken_back_at timestamptz not null,
  primary key (cooperative_id, step_id),
  foreign key (cooperative_id, step_id) references membership.two_person_step
);

alter table membership.step_taken_back enable row level security;
alter table membership.step_taken_back force row level security;
create policy own_cooperative on membership.step_taken_back
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on membership.step_taken_back to plusloin_runtime;
create trigger append_only before update or delete or truncate on membership.step_taken_back
  for each statement execute function membership.refuse_change();
