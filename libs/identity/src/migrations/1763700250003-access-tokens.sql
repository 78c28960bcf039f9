-- What lets a program ask in somebody's name. It belongs to the account, as a session does, and so
-- to no cooperative; it never may more than the account may at that moment.

create table auth.access_token (
  id uuid primary key,
  account_id uuid not null references auth."user" on delete cascade,
  name text not null check (name <> ''),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  -- 'read' asks and changes nothing.
  scope text not null check (scope in ('read', 'write')),
  -- Where it may ask; everywhere that the account is at home when none is named.
  only_in uuid references registry.cooperative,
  -- Whether whoever made it had just shown a second factor.
  with_second_factor boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  constraint lasts_a_year_at_most check (
    expires_at > created_at and expires_at <= created_at + interval '366 days'
  )
);
create index access_token_of_account on auth.access_token (account_id, id);

grant select, insert, delete, update (last_used_at) on auth.access_token to plusloin_runtime;
