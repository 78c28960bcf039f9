-- What people say of each other, and where they are written to, is sealed: the names and refusals
-- of documents and the reasons of steps under the key of their path, the addresses of a list under
-- each member's. An installation that had rows in clear is refused here rather than lose them.

alter table membership.document
  drop constraint refused_with_reason,
  drop column original_name, drop column reason,
  add column sealed_name bytea not null, add column sealed_reason bytea,
  add constraint refused_with_reason
    check ((judgement is not distinct from 'refused') = (sealed_reason is not null));
grant update (sealed_reason) on membership.document to plusloin_runtime;

alter table membership.path_event drop column why, add column sealed_why bytea not null;
-- Of a step that was taken after the key of its path was destroyed no reason is kept.
alter table membership.path_event alter column sealed_why drop not null;

alter table membership.contact drop column email, add column sealed bytea not null;
