import type { Role } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';

/** Where members who sign in are written to, by member; without whoever has no account. */
export async function mailboxesOfMembers(
  tx: Tx,
  memberIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await tx.query<{ memberId: string; emails: string[] }>(OF_MEMBERS, [
    ...[tx.cooperativeId, memberIds, tx.now],
  ]);
  return new Map(rows.map(({ memberId, emails }) => [memberId, emails]));
}

/** Where one of them is written to. */
export const mailboxesOfMember = async (tx: Tx, memberId: string): Promise<string[]> =>
  (await mailboxesOfMembers(tx, [memberId])).get(memberId) ?? [];

/** Where those who hold one of these roles are written to. */
export async function mailboxesOfRoles(tx: Tx, roles: readonly Role[]): Promise<string[]> {
  const rows = await tx.query<{ email: string }>(OF_ROLES, [tx.cooperativeId, roles, tx.now]);
  return rows.map(({ email }) => email);
}

const HELD = `
  from identity.role_grant g join auth."user" u on u.id = g.account_id
  where g.cooperative_id = $1 and g.valid_from <= $3
    and (g.valid_until is null or g.valid_until > $3)`;

const OF_MEMBERS = `
  select g.member_id as "memberId", array_agg(distinct u.email order by u.email) as emails
  ${HELD} and g.role = 'member' and g.member_id = any ($2::uuid[]) group by g.member_id`;

const OF_ROLES = `
  select distinct u.email ${HELD} and g.role = any ($2::text[]) order by u.email`;
