-- What stands before every request, in one question to the database.

-- Of a session's token only the hash stays: not even who reads this table and knows the key that
-- signs cookies can open a session.
update auth.session set token = encode(sha256(convert_to(token, 'UTF8')), 'hex');
alter table auth.session add constraint token_is_hashed check (token ~ '^[0-9a-f]{64}$');

-- The thirty seconds for which a code was last accepted; it and all before it are used up.
alter table auth.two_factor add column last_step bigint;

/*
 * What an account is in a cooperative at an instant. It asks as whoever calls it, inside that
 * cooperative and no other, and leaves the setting as it was: row level security holds here as in
 * any transaction, without one having to be opened first.
 */
create function identity.held_in(cooperative uuid, account uuid, at timestamptz) returns jsonb
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  before text := current_setting('app.cooperative', true);
  held jsonb;
begin
  perform set_config('app.cooperative', cooperative::text, true);
  select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'memberId', g.member_id,
      'practiceIds', array(
        select p.id from registry.practice p where p.cooperative_id = g.cooperative_id
          and (p.id = g.practice_id or (g.practice_id is null and p.member_id = g.member_id))))
      order by g.id), '[]')
    into held
    from identity.role_grant g
   where g.cooperative_id = cooperative and g.account_id = account
     and g.valid_from <= at and (g.valid_until is null or g.valid_until > at);
  perform set_config('app.cooperative', coalesce(before, ''), true);
  return held;
end $$;
revoke all on function identity.held_in(uuid, uuid, timestamptz) from public;
grant execute on function identity.held_in(uuid, uuid, timestamptz) to plusloin_runtime;
