-- What people wrote, and when they met, goes when its time is over.
grant delete on membership.relayed_message, membership.appointment, membership.adviser_note,
  membership.candidate_note to plusloin_runtime;
-- A note is never rewritten, but it goes.
drop trigger append_only on membership.candidate_note;
create trigger append_only before update or truncate on membership.candidate_note
  for each statement execute function membership.keep_history();
