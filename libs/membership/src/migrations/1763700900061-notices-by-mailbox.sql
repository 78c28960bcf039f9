-- A notice may go to several mailboxes: each is marked by itself, and known by a mark of the vault.
-- The empty mark is of before, and stands for all of them.
alter table membership.mailed_notice
  add column mailbox bytea not null default '' check (length(mailbox) in (0, 32));
alter table membership.mailed_notice
  alter column mailbox drop default,
  drop constraint mailed_notice_pkey,
  add primary key (cooperative_id, key, mailbox);
