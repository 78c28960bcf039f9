-- What a trial found beside its figures: open checks, control lines, differences. None of those
-- that an earlier release noted.
alter table statements.trial add column found jsonb check (jsonb_typeof(found) = 'object');

-- Who was written to because a quarter waits for them: once a day at most.
create table statements.reminder (
  cooperative_id uuid not null references registry.cooperative,
  quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  member_id uuid not null,
  -- In the time zone of the cooperative.
  written_on date not null,
  written_by text not null check (written_by <> ''),
  -- When the mail was handed over; the request alone has sent nothing yet.
  sent_at timestamptz,
  primary key (cooperative_id, quarter, member_id, written_on),
  foreign key (cooperative_id, member_id) references registry.member
);
alter table statements.reminder enable row level security;
alter table statements.reminder force row level security;
create policy own_cooperative on statements.reminder
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (sent_at) on statements.reminder to plusloin_runtime;
