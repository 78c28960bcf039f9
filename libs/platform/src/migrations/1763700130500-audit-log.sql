-- Who did what to which thing, when: ids, codes and pseudonyms alone. Only ever added to, in a
-- chain of hashes of its own for each cooperative.

create schema audit;
grant usage on schema audit to plusloin_runtime;

-- The last link of each chain, and the lock that every addition takes.
create table audit.head (
  cooperative_id uuid primary key,
  sequence bigint not null check (sequence > 0),
  hash bytea not null check (length(hash) = 32)
) with (fillfactor = 50);

-- A value is an id, a code, a day, a number or a pseudonym: no blank, no sentence, no name as it is
-- written.
create function audit.is_coded(p_details jsonb) returns boolean
  language sql immutable parallel safe
  return jsonb_typeof(p_details) = 'object' and not jsonb_path_exists(p_details,
    '$.* ? (@.type() != "number" && (@.type() != "string"
      || !(@ like_regex "^([a-z0-9][a-z0-9._:-]{0,99}|P-[0-9A-Z]{4,8})$")))');

create table audit.entry (
  cooperative_id uuid not null,
  sequence bigint not null check (sequence > 0),
  recorded_at timestamptz not null,
  actor text not null check (actor ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'),
  action text not null check (action ~ '^[a-z][a-z0-9-]*[.][a-z][a-z0-9-]*$'),
  subject text not null check (subject ~ '^[a-z][a-z-]*:[A-Za-z0-9-]{1,64}$'),
  details jsonb not null check (audit.is_coded(details)),
  hash bytea not null check (length(hash) = 32),
  primary key (cooperative_id, sequence)
);
create index entry_by_time on audit.entry (cooperative_id, recorded_at, sequence);
create index entry_by_actor on audit.entry (cooperative_id, actor, sequence);
create index entry_by_action on audit.entry (cooperative_id, action, sequence);
create index entry_by_subject on audit.entry (cooperative_id, subject, sequence);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['head', 'entry'] loop
    execute format('alter table audit.%I enable row level security', tenant_table);
    execute format('alter table audit.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on audit.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select on audit.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;

create function audit.refuse_change() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  raise exception 'audit.append-only' using errcode = 'PL409',
    detail = jsonb_build_object('operation', tg_op)::text;
end $$;
create trigger append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();

-- The only way in. Each hash covers the one before it and all that its row says.
create function audit.record(
  p_actor text, p_action text, p_subject text, p_details jsonb, p_at timestamptz
) returns bigint language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_cooperative uuid := platform.current_cooperative();
  v_sequence bigint; v_hash bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit ' || v_cooperative, 0));
  select h.sequence, h.hash into v_sequence, v_hash from audit.head h
    where h.cooperative_id = v_cooperative;
  v_sequence := coalesce(v_sequence, 0) + 1;
  v_hash := sha256(coalesce(v_hash, '') || convert_to(concat_ws(e'\x1f', v_cooperative, v_sequence,
    (extract(epoch from p_at) * 1000)::bigint, p_actor, p_action, p_subject,
    p_details::text), 'UTF8'));
  insert into audit.entry (cooperative_id, sequence, recorded_at, actor, action, subject, details,
      hash)
    values (v_cooperative, v_sequence, p_at, p_actor, p_action, p_subject, p_details, v_hash);
  insert into audit.head as h (cooperative_id, sequence, hash)
    values (v_cooperative, v_sequence, v_hash)
    on conflict (cooperative_id) do update set sequence = excluded.sequence, hash = excluded.hash;
  return v_sequence;
end $$;

revoke all on all functions in schema audit from public;
grant execute on function audit.record to plusloin_runtime;
