-- Who signs in, and how: the tables of better-auth, written by us. An account belongs to the whole
-- installation and to no cooperative, so nothing here has a tenant; what somebody may do in a
-- cooperative stands in the schema identity. Nothing here names a person accompanied.

create schema auth;
grant usage on schema auth to plusloin_runtime;

create table auth."user" (
  id uuid primary key,
  name text not null check (name <> ''),
  -- Small letters, so that one mailbox is one account.
  email text not null unique
    check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  email_verified boolean not null,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- The token is opaque; the cookie carries it signed, so that a copy of this table opens no session.
create table auth.session (
  id uuid primary key,
  user_id uuid not null references auth."user" on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  -- When a code or a passkey was last shown in this session.
  second_factor_at timestamptz,
  last_used_at timestamptz not null default now(),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_of_user on auth.session (user_id);

-- Of providers we know one, 'credential': the password, hashed with argon2id.
create table auth.account (
  id uuid primary key,
  user_id uuid not null references auth."user" on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text check (password ~ '^\$argon2id\$'),
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index account_of_user on auth.account (user_id);

-- What waits to be shown once: a reset, a second factor, a passkey's challenge.
create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_by_identifier on auth.verification (identifier);

-- Secret and backup codes are encrypted with a key outside the database.
create table auth.two_factor (
  id uuid primary key,
  user_id uuid not null unique references auth."user" on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table auth.passkey (
  id text primary key,
  user_id uuid not null references auth."user" on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkey_of_user on auth.passkey (user_id);

-- How often something was tried in the window that began then; keys are hashed where they would
-- name somebody.
create table auth.rate_limit (
  key text primary key,
  count integer not null check (count > 0),
  began_at timestamptz not null
);
create index rate_limit_age on auth.rate_limit (began_at);

grant select, insert, update, delete
  on auth."user", auth.session, auth.account, auth.verification, auth.two_factor, auth.passkey,
     auth.rate_limit
  to plusloin_runtime;
