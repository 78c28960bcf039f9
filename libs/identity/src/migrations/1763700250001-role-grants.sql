-- What an account may be in a cooperative, from an instant until another, and who said so. A grant
-- is never changed: it ends, and another one begins.

create schema identity;
grant usage on schema identity to plusloin_runtime, plusloin_lookup;

create domain identity.role as text check (value in (
  'candidate', 'member', 'adviser', 'accountant', 'external-accountant', 'coordinator', 'auditor',
  'ethics', 'group-manager', 'adherent', 'representative', 'funder'
));

create table identity.role_grant (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  account_id uuid not null references auth."user",
  role identity.role not null,
  -- Whom it concerns: the member this account is, advises, or keeps the books of.
  member_id uuid,
  practice_id uuid,
  -- Of a candidate: the path whose end ends the grant too.
  path_id uuid,
  valid_from timestamptz not null,
  valid_until timestamptz,
  granted_by text not null check (granted_by <> ''),
  granted_at timestamptz not null,
  ended_by text check (ended_by <> ''),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references registry.member,
  foreign key (cooperative_id, practice_id) references registry.practice,
  constraint grant_lasts check (valid_until is null or valid_until >= valid_from),
  constraint concerns_a_member check (
    role not in ('member', 'adviser', 'external-accountant') or member_id is not null
  ),
  constraint granted_once_at_a_time exclude using gist (
    cooperative_id with =, account_id with =, (role::text) with =,
    (coalesce(member_id::text, '')) with =, (coalesce(practice_id::text, '')) with =,
    (coalesce(path_id::text, '')) with =,
    tstzrange(valid_from, valid_until) with &&
  )
);
create index role_grant_of_account on identity.role_grant (cooperative_id, account_id);
create index role_grant_by_account on identity.role_grant (account_id);

-- A letter that lets somebody in. The token goes out by mail and only its hash stays.
create table identity.invitation (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  email text not null check (email = lower(email) and email <> ''),
  role identity.role not null,
  member_id uuid,
  practice_id uuid,
  path_id uuid,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  invited_by text not null check (invited_by <> ''),
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references auth."user",
  -- From then on it opens nothing.
  withdrawn_at timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references registry.member,
  foreign key (cooperative_id, practice_id) references registry.practice,
  constraint expires_later check (expires_at > invited_at),
  constraint accepted_by_somebody check ((accepted_at is null) = (accepted_by is null)),
  constraint accepted_or_withdrawn check (accepted_at is null or withdrawn_at is null),
  constraint concerns_a_member check (
    role not in ('member', 'adviser', 'external-accountant') or member_id is not null
  )
);
create index invitation_by_token on identity.invitation (token_hash);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['role_grant', 'invitation'] loop
    execute format('alter table identity.%I enable row level security', tenant_table);
    execute format('alter table identity.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on identity.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on identity.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (valid_until, ended_by) on identity.role_grant to plusloin_runtime;
grant update (accepted_at, accepted_by, withdrawn_at) on identity.invitation to plusloin_runtime;

-- Before a cooperative is known (somebody has signed in, or holds a letter): ids only.
grant select (cooperative_id, account_id, valid_from, valid_until)
  on identity.role_grant to plusloin_lookup;
create policy lookup on identity.role_grant for select to plusloin_lookup using (true);
grant select (cooperative_id, id, token_hash) on identity.invitation to plusloin_lookup;
create policy lookup on identity.invitation for select to plusloin_lookup using (true);

create function identity.cooperatives_of(account uuid, at timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog
  as $$
    select distinct g.cooperative_id from identity.role_grant g
     where g.account_id = account
       and g.valid_from <= at and (g.valid_until is null or g.valid_until > at)
  $$;

create function identity.invitation_of_token(hash bytea)
  returns table (cooperative_id uuid, id uuid)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select i.cooperative_id, i.id from identity.invitation i where i.token_hash = hash
  $$;

revoke all on function identity.cooperatives_of(uuid, timestamptz),
  identity.invitation_of_token(bytea) from public;
grant execute on function identity.cooperatives_of(uuid, timestamptz),
  identity.invitation_of_token(bytea) to plusloin_runtime;
-- A function changes hands only to a role that may create in its schema: for these lines it may.
grant create on schema identity to plusloin_lookup;
alter function identity.cooperatives_of(uuid, timestamptz) owner to plusloin_lookup;
alter function identity.invitation_of_token(bytea) owner to plusloin_lookup;
revoke create on schema identity from plusloin_lookup;
