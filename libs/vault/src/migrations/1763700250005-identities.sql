-- Whom the members accompany. An identity is sealed under the key of its person, that key under the
-- key of its member, and that one under a key which no database and no back-up holds.

create schema vault;
grant usage on schema vault to plusloin_runtime;

-- A member's own key, wrapped by the key encryption key of that id. Once it is destroyed nothing
-- that was sealed for this member opens again.
create table vault.member_key (
  cooperative_id uuid not null,
  member_id uuid not null,
  version smallint not null check (version > 0),
  kek_id text not null check (kek_id ~ '^[0-9a-f]{16}$'),
  wrapped bytea,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (cooperative_id, member_id),
  foreign key (cooperative_id, member_id) references registry.member,
  constraint destroyed_is_gone check ((wrapped is null) = (destroyed_at is not null))
);
create index member_key_by_kek on vault.member_key (cooperative_id, kek_id)
  where wrapped is not null;

-- The pseudonym comes from chance and not from the name. `source` recognises what an import brings
-- again: a keyed hash, which says nothing without the member's key.
create table vault.person (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  pseudonym text not null check (pseudonym ~ '^P-[0-9A-HJKMNP-TV-Z]{4,8}$'),
  key_version smallint not null check (key_version > 0),
  wrapped_key bytea,
  sealed bytea,
  source bytea check (length(source) = 32),
  made_at timestamptz not null,
  erased_at timestamptz,
  primary key (cooperative_id, id),
  constraint person_pseudonym unique (cooperative_id, pseudonym),
  constraint person_source unique (cooperative_id, member_id, source),
  foreign key (cooperative_id, member_id) references vault.member_key,
  constraint erased_is_gone check ((wrapped_key is null) = (erased_at is not null)
    and (sealed is null) = (erased_at is not null) and (erased_at is null or source is null))
);
create index person_by_member on vault.person (cooperative_id, member_id, pseudonym);

-- Free text about a person, under that person's key: gone with it.
create table vault.note (
  cooperative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  made_at timestamptz not null,
  made_by text not null check (made_by <> ''),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, person_id) references vault.person
);
create index note_by_person on vault.note (cooperative_id, person_id, id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['member_key', 'person', 'note'] loop
    execute format('alter table vault.%I enable row level security', tenant_table);
    execute format('alter table vault.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on vault.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on vault.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
-- Wrapped anew under another key encryption key, or destroyed.
grant update (kek_id, wrapped, destroyed_at) on vault.member_key to plusloin_runtime;
grant update (sealed, wrapped_key, source, erased_at) on vault.person to plusloin_runtime;
grant delete on vault.note to plusloin_runtime;
