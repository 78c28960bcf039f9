-- What a close knows is read once, when the quarter is frozen, and kept: a statement is drawn from
-- it today and when it is made again, whatever was renamed or posted since. Amounts are texts of
-- minor units.

-- Of each practice: its name and bookings, its books, and one row for each kind of figures.
create table statements.practice_figures (
  cooperative_id uuid not null,
  close_id uuid not null,
  practice_id uuid not null,
  part text not null check (part ~ '^[a-zA-Z]+$'),
  rows jsonb not null check (jsonb_typeof(rows) = 'array'),
  primary key (cooperative_id, close_id, practice_id, part),
  foreign key (cooperative_id, close_id) references statements.quarter_close,
  foreign key (cooperative_id, practice_id) references registry.practice
);

-- Of the pool: the common parts of the books, and what belongs to no practice.
create table statements.pool_figures (
  cooperative_id uuid not null,
  close_id uuid not null,
  part text not null check (part ~ '^[a-zA-Z]+$'),
  rows jsonb not null check (jsonb_typeof(rows) = 'array'),
  primary key (cooperative_id, close_id, part),
  foreign key (cooperative_id, close_id) references statements.quarter_close
);

-- After how many days what is owed counts as late; 30 where a cooperative has not said otherwise.
create table statements.payment_term (
  cooperative_id uuid primary key references registry.cooperative,
  days int not null check (days between 0 and 120)
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['practice_figures', 'pool_figures', 'payment_term'] loop
    execute format('alter table statements.%I enable row level security', tenant_table);
    execute format('alter table statements.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on statements.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on statements.%I to plusloin_runtime', tenant_table);
  end loop;
  foreach tenant_table in array array['practice_figures', 'pool_figures'] loop
    execute format('create trigger append_only before update or delete or truncate
      on statements.%I for each statement execute function statements.refuse_change()',
      tenant_table);
  end loop;
end $$;
grant update (days) on statements.payment_term to plusloin_runtime;
