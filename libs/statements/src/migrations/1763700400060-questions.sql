-- What a member asks about a figure of a statement, and what the accountants answer. Both may name
-- somebody: they are sealed under the key of the member.
create table statements.question (
  cooperative_id uuid not null,
  id uuid not null,
  close_id uuid not null,
  -- The code of a practice.
  subject text not null check (subject <> ''),
  practice_id uuid not null,
  member_id uuid not null,
  -- The books, the block and the line of the figure, by their codes.
  figure text not null check (figure ~ '^[A-Za-z0-9-]+/[A-Za-z0-9-]+([.][A-Za-z0-9-]+)?$'),
  waits_for text not null check (waits_for in ('accountant', 'member')),
  asked_by uuid not null references auth."user",
  asked_at timestamptz not null,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, close_id, subject) references statements.statement,
  foreign key (cooperative_id, practice_id) references registry.practice,
  foreign key (cooperative_id, member_id) references registry.member
);
create index question_in_order on statements.question (cooperative_id, asked_at desc, id desc);

create table statements.question_message (
  cooperative_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  is_answer boolean not null,
  made_by uuid not null references auth."user",
  made_at timestamptz not null,
  sealed bytea not null,
  -- When the mail that says there is something to read was handed over.
  told_at timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, question_id) references statements.question
);
create index message_of_question
  on statements.question_message (cooperative_id, question_id, made_at, id);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['question', 'question_message'] loop
    execute format('alter table statements.%I enable row level security', tenant_table);
    execute format('alter table statements.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on statements.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on statements.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (waits_for) on statements.question to plusloin_runtime;
grant update (told_at) on statements.question_message to plusloin_runtime;
