-- What an adviser notes, sealed under the member's key, and the first steps of somebody new.

create table membership.adviser_note (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  sealed bytea not null,
  made_at timestamptz not null,
  made_by text not null check (made_by <> ''),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references registry.member
);
create index adviser_note_of_member on membership.adviser_note (cooperative_id, member_id, id);

-- A row is a step that this account has done; 'dismissed' puts the list away.
create table membership.start_step (
  cooperative_id uuid not null references registry.cooperative,
  account_id uuid not null references auth."user",
  step text not null check (step in ('identity', 'bank', 'vat', 'payer', 'invoice', 'calendar',
                                     'dismissed')),
  done_at timestamptz not null,
  primary key (cooperative_id, account_id, step)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['adviser_note', 'start_step'] loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant delete on membership.start_step to plusloin_runtime;
-- Whoever was named by mistake and is taken back on the same day was never an adviser.
grant delete on membership.adviser to plusloin_runtime;
