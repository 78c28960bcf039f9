-- Which accounts a cooperative counts where in its pooled statement, where it differs from what its
-- chart of accounts says.

create table statements.account_rule (
  cooperative_id uuid not null references registry.cooperative,
  chart text not null check (chart in ('PCMN', 'PCG')),
  -- Lines 4, 8 and 10 of the treasury are sums of the others.
  purpose text not null check (purpose ~ '^(treasury-[1235679]|candidates)$'),
  prefixes text[] not null check (array_to_string(prefixes, ' ') ~ '^[1-9][0-9]*( [1-9][0-9]*)*$'),
  exclusions text[] not null check (array_to_string(exclusions, ' ') ~ '^[0-9 ]*$'),
  primary key (cooperative_id, chart, purpose)
);
alter table statements.account_rule enable row level security;
alter table statements.account_rule force row level security;
create policy own_cooperative on statements.account_rule
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert, update (prefixes, exclusions) on statements.account_rule to plusloin_runtime;
