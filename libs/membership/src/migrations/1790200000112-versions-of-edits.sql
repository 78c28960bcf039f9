-- Two people who name an adviser, or note who came, at the same time: the second is told.
alter table membership.path
  add column adviser_version int not null default 1 check (adviser_version > 0);
grant update (adviser_version) on membership.path to plusloin_runtime;

alter table membership.meeting add column version int not null default 1 check (version > 0);
grant update (version) on membership.meeting to plusloin_runtime;
