-- What a person shows of themselves (diploma, insurance…), verified by somebody else, and what must
-- be told to whom.

create table membership.document (
  cooperative_id uuid not null,
  id uuid not null,
  path_id uuid not null,
  type text not null check (type in ('diploma', 'insurance', 'criminal-record',
                                     'registration-number')),
  -- Of a diploma: which title it gives, by its code.
  title text check (title is null or type = 'diploma'),
  -- As the person called it, cleaned; the file itself lies under a random name.
  original_name text not null check (original_name !~ '[[:cntrl:]/\\]' and original_name <> ''),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes bigint not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage_path text not null,
  -- The key of the file, itself under the key of the path: erased with it.
  sealed_key bytea not null,
  issued_on date not null,
  -- The last day on which it holds.
  expires_on date check (expires_on is null or expires_on >= issued_on),
  uploaded_at timestamptz not null,
  uploaded_by text not null check (uploaded_by <> ''),
  judgement text check (judgement in ('verified', 'refused')),
  judged_on date,
  judged_by text,
  reason text,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, path_id) references membership.path,
  constraint document_place unique (cooperative_id, storage_path),
  constraint judged_whole check ((judgement is null) = (judged_on is null)
    and (judgement is null) = (judged_by is null)),
  constraint judged_by_another check (judged_by <> uploaded_by),
  constraint refused_with_reason check (judgement <> 'refused' or reason <> '')
);
create index document_of_path on membership.document (cooperative_id, path_id);

-- Told once: a reminder, an alert. Ids, days and numbers only; words are found when it is read.
create table membership.notice (
  cooperative_id uuid not null references registry.cooperative,
  key text not null check (key <> ''),
  kind text not null check (kind <> ''),
  -- The person concerned, who reads it; none is the cooperative's team.
  path_id uuid,
  subject_id uuid not null,
  -- A day, for what has one.
  due_on date,
  made_at timestamptz not null,
  primary key (cooperative_id, key),
  foreign key (cooperative_id, path_id) references membership.path
);
create trigger append_only before update or delete or truncate on membership.notice
  for each statement execute function membership.keep_history();

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['document', 'notice'] loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (judgement, judged_on, judged_by, reason) on membership.document
  to plusloin_runtime;
