-- What members pay to their cooperative: the rules as dated data, and what was documented by them.

create schema membership;
grant usage on schema membership to plusloin_runtime;

-- A rule is never edited: the next version is added, and the former one ends on its first day.
create table membership.contribution_rule (
  cooperative_id uuid not null references registry.cooperative,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  valid_from date not null,
  valid_until date,
  -- As it was declared: base, tiers, fixed part, scope, label, day of the vote.
  terms jsonb not null,
  primary key (cooperative_id, code, valid_from),
  constraint rule_lasts check (valid_until is null or valid_until > valid_from),
  constraint one_version_at_a_time exclude using gist (
    cooperative_id with =, code with =, daterange(valid_from, valid_until) with &&
  )
);

create table membership.exemption (
  cooperative_id uuid not null,
  practice_id uuid not null,
  -- The code of a rule, or '*' for all of them.
  rule text not null check (rule = '*' or rule ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  valid_from date not null,
  valid_until date,
  parts text not null check (parts in ('all', 'fixed', 'share')),
  reason text not null check (reason <> ''),
  primary key (cooperative_id, practice_id, rule, valid_from, parts),
  foreign key (cooperative_id, practice_id) references registry.practice,
  constraint exemption_lasts check (valid_until is null or valid_until > valid_from)
);

-- How contributions are booked and invoiced, from a day on.
create table membership.contribution_settings (
  cooperative_id uuid not null references registry.cooperative,
  valid_from date not null,
  settings jsonb not null,
  primary key (cooperative_id, valid_from)
);

-- What a practice owes for a quarter as one version of its close documented it. A later version
-- documents only the difference. Amounts in minor units, without VAT.
create table membership.contribution (
  cooperative_id uuid not null,
  quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  version int not null check (version > 0),
  practice_id uuid not null,
  -- The books in which the practice is kept on the day of the accrual.
  legal_entity_id uuid not null,
  is_internal boolean not null,
  parts jsonb not null,
  net bigint not null,
  documented_net bigint not null,
  -- As it is foreseen on the day of the accrual.
  vat bigint not null,
  vat_lost bigint not null,
  accrued_on date not null,
  primary key (cooperative_id, quarter, version, practice_id),
  foreign key (cooperative_id, practice_id) references registry.practice,
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity,
  constraint vat_is_for_others check (not is_internal or (vat = 0 and vat_lost = 0)),
  constraint lost_is_a_part check (abs(vat_lost) <= abs(vat))
);
create index contribution_by_practice
  on membership.contribution (cooperative_id, practice_id, quarter, version);

-- The invoice of a contribution, or its credit note when the amount is negative.
create table membership.contribution_invoice (
  cooperative_id uuid not null,
  quarter text not null,
  version int not null,
  practice_id uuid not null,
  series text not null,
  year smallint not null,
  number int not null check (number > 0),
  issued_on date not null,
  due_on date not null check (due_on >= issued_on),
  net bigint not null check (net <> 0),
  vat bigint not null,
  vat_lost bigint not null,
  primary key (cooperative_id, quarter, version, practice_id),
  constraint contribution_number unique (cooperative_id, series, year, number),
  foreign key (cooperative_id, quarter, version, practice_id) references membership.contribution,
  constraint invoice_year check (extract(year from issued_on) = year),
  constraint lost_is_a_part check (abs(vat_lost) <= abs(vat))
);

create function membership.refuse_change() returns trigger language plpgsql
  set search_path = pg_catalog as $$
begin
  raise exception 'membership.append-only' using errcode = 'PL409',
    detail = jsonb_build_object('table', tg_table_name, 'operation', tg_op)::text;
end $$;
create trigger append_only before update or delete or truncate on membership.contribution
  for each statement execute function membership.refuse_change();
create trigger append_only before update or delete or truncate on membership.contribution_invoice
  for each statement execute function membership.refuse_change();

do $$
declare tenant_table text;
begin
  for tenant_table in select tablename from pg_tables where schemaname = 'membership' loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (valid_until) on membership.contribution_rule, membership.exemption
  to plusloin_runtime;
revoke all on all functions in schema membership from public;
