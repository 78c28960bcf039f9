/** A tenant table for the tests of the ground floor. */
export const NOTES = `
  create table platform.note (
    cooperative_id uuid not null, id uuid not null, turn bigint not null,
    primary key (cooperative_id, id)
  );
  alter table platform.note enable row level security;
  alter table platform.note force row level security;
  create policy own_cooperative on platform.note
    using (cooperative_id = platform.current_cooperative());
  grant select, insert, update, delete on platform.note to plusloin_runtime;`;
