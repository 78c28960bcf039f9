-- What a transaction asks to be done after it. PostgreSQL is the truth about jobs; the queue is
-- told from here and may be wiped at any moment. One row is one piece of work: pending, sent to the
-- queue, then done, or failed for good.

create table platform.outbox (
  cooperative_id uuid not null,
  id uuid not null,
  job text not null check (job ~ '^[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)+$'),
  -- Names the thing to be done: while a row with the same job and key is open, asking again makes
  -- no second row.
  key text not null check (key <> '' and length(key) <= 200),
  -- Ids only: the queue and the logs may be read by people who may not read the books.
  payload jsonb not null check (jsonb_typeof(payload) = 'object'),
  -- A flow is a tree: a parent begins when all its children are done. flow_id is the id of the
  -- root, also on the root itself.
  flow_id uuid,
  parent_id uuid,
  state text not null default 'pending' check (state in ('pending', 'sent', 'done', 'failed')),
  -- How often it was asked: more often than a run has seen means one more run, so that no ask made
  -- under way is lost.
  asked integer not null default 1 check (asked > 0),
  -- The number of the last sending, part of the job's id in the queue: only the job of the last
  -- sending counts.
  sends integer not null default 0 check (sends >= 0),
  -- Beginnings since it was asked. Counted before the work, so that work which kills its process is
  -- counted too.
  attempts integer not null default 0 check (attempts >= 0),
  not_before timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  done_at timestamptz,
  -- A stable code, never a message: messages may name persons.
  last_error text check (last_error ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, flow_id) references platform.outbox,
  foreign key (cooperative_id, parent_id) references platform.outbox,
  check (parent_id is null or flow_id is not null),
  check (parent_id <> id),
  check (state <> 'sent' or (sends > 0 and sent_at is not null)),
  check ((state = 'done') = (done_at is not null)),
  check (state <> 'failed' or last_error is not null)
);

create unique index outbox_one_open_per_key
  on platform.outbox (cooperative_id, job, key) where state <> 'done';
create index outbox_pending
  on platform.outbox (cooperative_id, not_before, id) where state = 'pending';
create index outbox_sent on platform.outbox (cooperative_id, id) where state = 'sent';
create index outbox_open_children
  on platform.outbox (cooperative_id, parent_id) where parent_id is not null and state <> 'done';
create index outbox_flow on platform.outbox (cooperative_id, flow_id) where flow_id is not null;

alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy own_cooperative on platform.outbox
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on platform.outbox to plusloin_runtime;
grant update (payload, flow_id, parent_id, state, asked, sends, attempts, not_before, sent_at,
              done_at, last_error)
  on platform.outbox to plusloin_runtime;

-- The relay and the reconciler look over all cooperatives before they work in one: ids and numbers
-- of sendings only.
grant select (cooperative_id, id, parent_id, state, sends, not_before)
  on platform.outbox to plusloin_lookup;
create policy lookup on platform.outbox for select to plusloin_lookup using (true);

-- What may be sent now, the oldest first in each cooperative and no more of each than asked for, so
-- that a long list costs no more than a short one. A parent is not due while a child is open; the
-- relay takes it along with its children, as one flow.
create function platform.outbox_due(at timestamptz, most_per_cooperative integer)
  returns table (cooperative_id uuid, id uuid)
  language sql stable security definer set search_path = pg_catalog
  as $$
    with recursive asking (cooperative_id) as (
      (select o.cooperative_id from platform.outbox o
        where o.state = 'pending' order by o.cooperative_id limit 1)
      union all
      select following.cooperative_id
        from asking cross join lateral (
          select o.cooperative_id from platform.outbox o
           where o.state = 'pending' and o.cooperative_id > asking.cooperative_id
           order by o.cooperative_id limit 1) following
    )
    select asking.cooperative_id, due.id
      from asking cross join lateral (
        select o.id from platform.outbox o
         where o.cooperative_id = asking.cooperative_id
           and o.state = 'pending' and o.not_before <= at
           and not exists (select from platform.outbox child
                            where child.cooperative_id = o.cooperative_id
                              and child.parent_id = o.id and child.state <> 'done')
         order by o.not_before, o.id limit most_per_cooperative) due
  $$;

-- What the queue should know, and whether it may hold it for children that are still open: the
-- reconciler compares.
create function platform.outbox_sent()
  returns table (cooperative_id uuid, id uuid, sends integer, is_blocked boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$
    select o.cooperative_id, o.id, o.sends,
           exists (select from platform.outbox child
                    where child.cooperative_id = o.cooperative_id
                      and child.parent_id = o.id and child.state <> 'done')
      from platform.outbox o where o.state = 'sent'
  $$;

revoke all on function platform.outbox_due(timestamptz, integer), platform.outbox_sent()
  from public;
grant execute on function platform.outbox_due(timestamptz, integer), platform.outbox_sent()
  to plusloin_runtime;
-- A function changes hands only to a role that may create in its schema: for these lines it may.
grant create on schema platform to plusloin_lookup;
alter function platform.outbox_due(timestamptz, integer) owner to plusloin_lookup;
alter function platform.outbox_sent() owner to plusloin_lookup;
revoke create on schema platform from plusloin_lookup;
