-- What one person wants and another confirms, beside who and why, which stand in platform.proposal:
-- an account number, a ceiling of prices, a contribution rule. What was wanted never changes.
create table membership.two_person_step (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  kind text not null check (kind in ('bank-details', 'price-ceiling', 'contribution-rule')),
  -- Whose, where it is a member's.
  member_id uuid,
  -- In a form of its kind; of a member's account number its ends alone.
  content jsonb not null,
  -- A member's account number, under the member's key.
  sealed bytea,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references registry.member,
  constraint of_members_sealed check ((sealed is not null) = (member_id is not null)),
  constraint only_accounts_of_members check (member_id is null or kind = 'bank-details')
);

-- Members as a list brought them, until their letter goes out.
create table membership.contact (
  cooperative_id uuid not null,
  member_id uuid not null,
  email text not null check (email <> ''),
  invited_at timestamptz,
  primary key (cooperative_id, member_id),
  foreign key (cooperative_id, member_id) references registry.member
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['two_person_step', 'contact'] loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (invited_at) on membership.contact to plusloin_runtime;
create trigger append_only before update or delete or truncate on membership.two_person_step
  for each statement execute function membership.refuse_change();
