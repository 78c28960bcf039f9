-- The three roles and the rights on the database itself, before any migration. A superuser runs
-- this inside the database of the product (`create database plusloin` comes first, on its own: it
-- allows no transaction). Running it again changes nothing. Passwords are set apart:
-- `alter role plusloin_runtime password '...'`.

do $$
begin
  if current_setting('server_version_num')::int < 160000 then
    raise exception 'Plusloin needs PostgreSQL 16 or later; this is %',
      current_setting('server_version');
  end if;

  -- Owns schemas and tables, runs the migrations.
  if to_regrole('plusloin_owner') is null then
    create role plusloin_owner
      login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  end if;
  -- The running services: may do what the migrations grant, sees one cooperative at a time.
  if to_regrole('plusloin_runtime') is null then
    create role plusloin_runtime
      login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
  end if;
  -- Owns the few look-ups made before a cooperative is known; nobody signs in as it.
  if to_regrole('plusloin_lookup') is null then
    create role plusloin_lookup
      nologin nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls;
  end if;
  -- The owner may hand a function over to it (after its grants and revokes: then it is the owner's
  -- no more), but inherits nothing: the policies made for look-ups do not open the owner's eyes.
  if not pg_has_role('plusloin_owner', 'plusloin_lookup', 'member') then
    grant plusloin_lookup to plusloin_owner with inherit false, set true;
  end if;

  execute format('alter database %I owner to plusloin_owner', current_database());
  execute format('revoke all on database %I from public, plusloin_runtime', current_database());
  execute format('grant connect on database %I to plusloin_runtime', current_database());
end $$;

-- Trusted extensions (btree_gist) go into schema public; nobody but the database's owner creates
-- or looks there.
revoke all on schema public from public;
