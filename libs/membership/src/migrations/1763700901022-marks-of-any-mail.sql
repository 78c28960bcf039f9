-- A mail that is no notice of this table, such as a reminder of a quarter, is marked here as well.
alter table membership.mailed_notice drop constraint mailed_notice_cooperative_id_key_fkey;
