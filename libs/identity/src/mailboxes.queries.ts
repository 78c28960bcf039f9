import type { Role } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';

/** Where those are written to who hold a role now, of one member where one is named. */
export async function mailboxesOf(
  tx: Tx,
  role: Role,
  memberId: string | null = null,
): Promise<string[]> {
  const rows = await tx.query<{ email: string }>(MAILBOXES, [
    ...[tx.cooperativeId, role, memberId, tx.now],
  ]);
  return rows.map(({ email }) => email);
}

const MAILBOXES = `
  select distinct u.email from identity.role_grant g join auth."user" u on u.id = g.account_id
  where g.cooperative_id = $1 and g.role = $2 and ($3::uuid is null or g.member_id = $3)
    and g.valid_from <= $4 and (g.valid_until is null or g.valid_until > $4)
  order by u.email`;
