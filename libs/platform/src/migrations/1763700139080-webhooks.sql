-- Whom a cooperative tells what happens, by the standard of standardwebhooks.com. Payloads are ids.

create table platform.webhook_endpoint (
  cooperative_id uuid not null,
  id uuid not null,
  url text not null check (url ~ '^https?://' and length(url) <= 500),
  description text not null check (length(description) <= 120),
  events text[] not null check (cardinality(events) > 0),
  -- Sealed under a key outside the database. The former one signs besides for a day.
  secret bytea not null,
  former_secret bytea,
  former_until timestamptz,
  version int not null default 1 check (version > 0),
  added_by text not null check (added_by <> ''),
  added_at timestamptz not null,
  -- Since when nothing that was sent was taken.
  failing_since timestamptz,
  disabled_at timestamptz,
  disabled_because text check (disabled_because in ('asked', 'failing', 'gone')),
  removed_at timestamptz,
  primary key (cooperative_id, id),
  check ((former_secret is null) = (former_until is null)),
  check ((disabled_at is null) = (disabled_because is null))
);

-- One message to one endpoint; its id and its text are the same each time it is sent.
create table platform.webhook_delivery (
  cooperative_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  type text not null check (type ~ '^[a-z]+([.][a-z-]+)+$'),
  body text not null check (octet_length(body) <= 20000),
  state text not null check (state in ('pending', 'delivered', 'failed')),
  attempts int not null default 0 check (attempts >= 0),
  -- How many attempts there were when it was last asked for: a replay begins the schedule anew.
  round_from int not null default 0 check (round_from between 0 and attempts),
  next_at timestamptz,
  created_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, endpoint_id) references platform.webhook_endpoint
);
create index webhook_delivery_of_endpoint
  on platform.webhook_delivery (cooperative_id, endpoint_id, created_at desc, id desc);

create table platform.webhook_attempt (
  cooperative_id uuid not null,
  delivery_id uuid not null,
  number int not null check (number > 0),
  at timestamptz not null,
  -- Of the answer; none when there was none, and then why.
  status int check (status between 100 and 599),
  problem text check (problem ~ '^[a-z-]+$'),
  duration_ms int not null check (duration_ms >= 0),
  primary key (cooperative_id, delivery_id, number),
  foreign key (cooperative_id, delivery_id) references platform.webhook_delivery,
  check ((status is null) <> (problem is null))
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array
    array['webhook_endpoint', 'webhook_delivery', 'webhook_attempt'] loop
    execute format('alter table platform.%I enable row level security', tenant_table);
    execute format('alter table platform.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on platform.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on platform.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (url, description, events, secret, former_secret, former_until, version,
  failing_since, disabled_at, disabled_because, removed_at)
  on platform.webhook_endpoint to plusloin_runtime;
grant update (state, attempts, round_from, next_at)
  on platform.webhook_delivery to plusloin_runtime;
