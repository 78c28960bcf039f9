-- Information meetings: days proposed, voted for and chosen at quorum; places and waiting list.

create table membership.meeting (
  cooperative_id uuid not null references registry.cooperative,
  id uuid not null,
  title text not null check (title <> ''),
  place text not null check (place <> ''),
  quorum int not null check (quorum > 0),
  places int not null check (places >= quorum),
  state text not null check (state in ('poll', 'fixed', 'held', 'cancelled')),
  starts_at timestamptz,
  opened_at timestamptz not null,
  opened_by text not null check (opened_by <> ''),
  primary key (cooperative_id, id),
  constraint fixed_has_a_start check (state not in ('fixed', 'held') or starts_at is not null)
);

create table membership.meeting_date (
  cooperative_id uuid not null,
  meeting_id uuid not null,
  starts_at timestamptz not null,
  primary key (cooperative_id, meeting_id, starts_at),
  foreign key (cooperative_id, meeting_id) references membership.meeting
);

create table membership.meeting_vote (
  cooperative_id uuid not null,
  meeting_id uuid not null,
  path_id uuid not null,
  starts_at timestamptz not null,
  voted_at timestamptz not null,
  primary key (cooperative_id, meeting_id, path_id, starts_at),
  foreign key (cooperative_id, meeting_id, starts_at) references membership.meeting_date,
  foreign key (cooperative_id, path_id) references membership.path
);

-- In the order of their numbers: the first ones have a place, the others wait for one.
create table membership.meeting_registration (
  cooperative_id uuid not null,
  meeting_id uuid not null,
  path_id uuid not null,
  number int not null check (number > 0),
  registered_at timestamptz not null,
  cancelled_at timestamptz,
  has_attended boolean,
  primary key (cooperative_id, meeting_id, path_id),
  constraint registration_order unique (cooperative_id, meeting_id, number),
  foreign key (cooperative_id, meeting_id) references membership.meeting,
  foreign key (cooperative_id, path_id) references membership.path
);

-- Two people put in touch by the consent of both; neither sees an address of the other.
create table membership.introduction (
  cooperative_id uuid not null,
  id uuid not null,
  first_path_id uuid not null,
  second_path_id uuid not null,
  proposed_at timestamptz not null,
  proposed_by text not null check (proposed_by <> ''),
  first_consented_at timestamptz,
  second_consented_at timestamptz,
  withdrawn_at timestamptz,
  primary key (cooperative_id, id),
  foreign key (cooperative_id, first_path_id) references membership.path,
  foreign key (cooperative_id, second_path_id) references membership.path,
  constraint two_people check (first_path_id < second_path_id)
);
create unique index one_introduction_of_two on membership.introduction
  (cooperative_id, first_path_id, second_path_id) where withdrawn_at is null;

create table membership.relayed_message (
  cooperative_id uuid not null,
  introduction_id uuid not null,
  number int not null check (number > 0),
  from_path_id uuid not null,
  sent_at timestamptz not null,
  words text not null check (words <> ''),
  primary key (cooperative_id, introduction_id, number),
  foreign key (cooperative_id, introduction_id) references membership.introduction,
  foreign key (cooperative_id, from_path_id) references membership.path
);

do $$
declare tenant_table text;
begin
  foreach tenant_table in array array['meeting', 'meeting_date', 'meeting_vote',
                                      'meeting_registration', 'introduction', 'relayed_message']
  loop
    execute format('alter table membership.%I enable row level security', tenant_table);
    execute format('alter table membership.%I force row level security', tenant_table);
    execute format('create policy own_cooperative on membership.%I
      using (cooperative_id = platform.current_cooperative())
      with check (cooperative_id = platform.current_cooperative())', tenant_table);
    execute format('grant select, insert on membership.%I to plusloin_runtime', tenant_table);
  end loop;
end $$;
grant update (state, starts_at) on membership.meeting to plusloin_runtime;
grant delete on membership.meeting_vote to plusloin_runtime;
grant update (number, registered_at, cancelled_at, has_attended)
  on membership.meeting_registration to plusloin_runtime;
grant update (first_consented_at, second_consented_at, withdrawn_at)
  on membership.introduction to plusloin_runtime;
