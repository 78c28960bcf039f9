-- Whoever accompanies a person finds who opened that person's identity, however long the log is.
create index entry_by_member on audit.entry (cooperative_id, (details ->> 'member'), sequence);
