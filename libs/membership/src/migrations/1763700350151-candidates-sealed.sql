-- What a candidate tells of themselves is sealed under a key of their own; their mailbox is known
-- by a keyed mark, and the link that they hold by its hash. An installation that had rows in clear
-- would be refused here rather than lose them.

drop index membership.one_open_form_per_address;
alter table membership.candidate
  drop column name, drop column email, drop column phone, drop column practice_wished,
  add column sealed bytea not null,
  add column mailbox bytea not null check (length(mailbox) = 32),
  add column link bytea not null check (length(link) = 32);
create unique index one_open_form_per_mailbox on membership.candidate (cooperative_id, mailbox)
  where closed_at is null;
create unique index candidate_of_link on membership.candidate (cooperative_id, link);

alter table membership.relayed_message drop column words, add column sealed bytea not null;

-- What the team notes of a candidate for itself, and what it answers them.
create table membership.candidate_note (
  cooperative_id uuid not null,
  id uuid not null,
  path_id uuid not null,
  kind text not null check (kind in ('note', 'answer')),
  sealed bytea not null,
  made_at timestamptz not null,
  made_by text not null check (made_by <> ''),
  primary key (cooperative_id, id),
  foreign key (cooperative_id, path_id) references membership.path
);
create index candidate_note_by_path on membership.candidate_note (cooperative_id, path_id, id);

-- The pre-contract information document, as it is shown; each edition is another row.
create table membership.information_document (
  cooperative_id uuid not null references registry.cooperative,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  published_at timestamptz not null,
  published_by text not null check (published_by <> ''),
  primary key (cooperative_id, sha256)
);

-- Somebody has read an edition, and says so.
create table membership.information_reading (
  cooperative_id uuid not null,
  path_id uuid not null,
  sha256 text not null,
  read_on date not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, path_id, sha256),
  foreign key (cooperative_id, path_id) references membership.path,
  foreign key (cooperative_id, sha256) references membership.information_document
);

-- Which notices went out by mail: each once.
create table membership.mailed_notice (
  cooperative_id uuid not null,
  key text not null,
  mailed_at timestamptz not null,
  primary key (cooperative_id, key),
  foreign key (cooperative_id, key) references membership.notice
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['candidate_note', 'information_document',
                                      'information_reading', 'mailed_notice']
  loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
    execute format('create trigger append_only before update or delete or truncate on
      membership.%I for each statement execute function membership.keep_history()', tenant_table);
  end loop;
end $$;
