-- Somebody else than the social worker opens, in need: one person asks with a reason, another
-- approves, the member is told, and after a day it is shut.
create table vault.break_glass (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  asked_by text not null check (asked_by <> ''),
  asked_at timestamptz not null,
  -- Sealed under the member's key: a reason is free text and may name somebody.
  sealed_reason bytea not null,
  approved_by text,
  approved_at timestamptz,
  shut_at timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, member_id) references vault.member_key,
  constraint two_persons check (approved_by <> asked_by),
  constraint approved_whole check ((approved_by is null) = (approved_at is null)
    and (approved_by is null) = (shut_at is null)),
  constraint approved_in_a_day check (approved_at < asked_at + interval '24 hours'),
  constraint shut_after_a_day check (shut_at = approved_at + interval '24 hours')
);
create index break_glass_by_asker
  on vault.break_glass (cooperative_id, member_id, asked_by, asked_at);

-- What a member was told about it. No name stands in it: only that it was asked or approved.
create table vault.notice (
  cooperative_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  break_glass_id uuid not null,
  event text not null check (event in ('asked', 'approved')),
  told_at timestamptz not null,
  primary key (cooperative_id, id),
  constraint notice_once unique (cooperative_id, break_glass_id, event),
  foreign key (cooperative_id, break_glass_id) references vault.break_glass,
  foreign key (cooperative_id, member_id) references registry.member
);
create index notice_by_member on vault.notice (cooperative_id, member_id, id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['break_glass', 'notice'] loop
    execute format('alter table vault.%I enable row level security', tenant_table);
    execute format('alter table vault.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on vault.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on vault.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (approved_by, approved_at, shut_at) on vault.break_glass to plusloin_runtime;

create function vault.refuse_second_approval() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  if old.approved_by is not null then
    raise exception 'vault.append-only' using errcode = 'PL409',
      detail = jsonb_build_object('table', tg_table_name)::text;
  end if;
  return new;
end $$;
revoke all on function vault.refuse_second_approval() from public;
create trigger approved_once before update on vault.break_glass
  for each row execute function vault.refuse_second_approval();
create trigger append_only before update or delete or truncate on vault.notice
  for each statement execute function vault.refuse_change();
create trigger not_deleted before delete or truncate on vault.break_glass
  for each statement execute function vault.refuse_change();
