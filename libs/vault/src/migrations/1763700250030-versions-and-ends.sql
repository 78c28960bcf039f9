-- An identity that two windows correct at once: the second one is told.
alter table vault.person add column version int not null default 1 check (version > 0);
grant update (version) on vault.person to plusloin_runtime;

-- Break-glass ends after its day, or when somebody ends it: a request by declining it, an opening
-- by shutting it before its time. Once only, and nothing else of it changes any more.
alter table vault.break_glass
  add column ended_at timestamptz,
  add column ended_by text check (ended_by <> ''),
  add constraint ended_whole check ((ended_at is null) = (ended_by is null)),
  add constraint ended_after_asked check (ended_at >= asked_at);
grant update (ended_at, ended_by) on vault.break_glass to plusloin_runtime;

drop trigger approved_once on vault.break_glass;
drop function vault.refuse_second_approval();
create function vault.refuse_second_answer() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  if old.ended_at is not null or (old.approved_by is not null and new.ended_at is null)
    or (old.approved_by is not null and (new.approved_by, new.approved_at, new.shut_at)
        is distinct from (old.approved_by, old.approved_at, old.shut_at)) then
    raise exception 'vault.append-only' using errcode = 'PL409',
      detail = jsonb_build_object('table', tg_table_name)::text;
  end if;
  return new;
end $$;
revoke all on function vault.refuse_second_answer() from public;
create trigger answered_once before update on vault.break_glass
  for each row execute function vault.refuse_second_answer();

alter table vault.notice drop constraint notice_event_check;
alter table vault.notice add constraint notice_event_check
  check (event in ('asked', 'approved', 'ended'));

-- The latest first, a page at a time: of the cooperative, and of a member.
create index break_glass_by_member on vault.break_glass (cooperative_id, member_id, id);
