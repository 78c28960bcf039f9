-- A candidate is one for as long as their path is open: what opens without a path would never end.
-- What was let in before stays, until somebody ends it.
alter table identity.role_grant add constraint candidate_on_a_path check (
  role <> 'candidate' or path_id is not null or valid_until is not null
) not valid;
alter table identity.invitation add constraint candidate_on_a_path check (
  role <> 'candidate' or path_id is not null or accepted_at is not null or withdrawn_at is not null
) not valid;
