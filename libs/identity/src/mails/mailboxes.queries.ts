import type { InterfaceLanguage, Role } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';
import { CooperativeSettings } from '@plusloin/registry';

/** Where somebody is written to, and how. */
export interface Mailbox {
  readonly address: string;
  /** Whose it is: an account, a path, a cooperative. What went there is known by it. */
  readonly holderId: string;
  readonly language: InterfaceLanguage;
}

/** Where members who sign in are written to, by member; without whoever has no account. */
export async function mailboxesOfMembers(
  tx: Tx,
  memberIds: readonly string[],
): Promise<Map<string, Mailbox[]>> {
  const rows = await tx.query<HeldBox>(OF_MEMBERS, [tx.cooperativeId, memberIds, tx.now]);
  const boxes = new Map<string, Mailbox[]>();
  const manner = await mannerHere(tx);
  for (const row of rows) {
    boxes.set(row.memberId, [...(boxes.get(row.memberId) ?? []), boxOf(row, manner)]);
  }
  return boxes;
}

/** Where one of them is written to. */
export const mailboxesOfMember = async (tx: Tx, memberId: string): Promise<Mailbox[]> =>
  (await mailboxesOfMembers(tx, [memberId])).get(memberId) ?? [];

/** Where those who hold one of these roles are written to. */
export async function mailboxesOfRoles(tx: Tx, roles: readonly Role[]): Promise<Mailbox[]> {
  const rows = await tx.query<Box>(OF_ROLES, [tx.cooperativeId, roles, tx.now]);
  const manner = await mannerHere(tx);
  return rows.map((row) => boxOf(row, manner));
}

/**
 * A mailbox by its address. Where it has an account, that account may have chosen how it reads;
 * otherwise it is written to in the language that is given, or the cooperative's.
 */
export async function mailboxAt(
  tx: Tx,
  { address, holderId, language }: Box,
): Promise<Mailbox> {
  const [known] = await tx.query<Pick<Box, 'language'>>(CHOSEN, [address]);
  const own = known?.language ?? language;
  return boxOf({ address, holderId, language: own }, await mannerHere(tx));
}

/** How an account is written to in the name of nobody but the installation. */
export async function languageOfAccount(tx: Tx, accountId: string): Promise<InterfaceLanguage> {
  const [row] = await tx.query<Box>(OF_ACCOUNT, [tx.cooperativeId, accountId, tx.now]);
  return (await mannerHere(tx))(row?.language ?? null);
}

/** A mailbox before it is known how to write to it; null: nobody has said a language. */
interface Box extends Omit<Mailbox, 'language'> {
  readonly language: InterfaceLanguage | null;
}

interface HeldBox extends Box {
  readonly memberId: string;
}

type Manner = (own: InterfaceLanguage | null) => InterfaceLanguage;

const boxOf = ({ address, holderId, language }: Box, manner: Manner): Mailbox => ({
  ...{ address, holderId, language: manner(language) },
});

/** Who has said nothing reads the cooperative's language; its French may say « vous ». */
async function mannerHere(tx: Tx): Promise<Manner> {
  const { language, saysVous } = await new CooperativeSettings().read(tx);
  return (own) => {
    const spoken = own ?? language;
    return spoken === 'fr' && saysVous ? 'fr-vous' : spoken;
  };
}

const HELD = `
  from identity.role_grant g join auth."user" u on u.id = g.account_id
  left join auth.preference p on p.user_id = u.id
  left join registry.member m on m.cooperative_id = g.cooperative_id and m.id = g.member_id
    and g.role = 'member'
  where g.cooperative_id = $1 and g.valid_from <= $3
    and (g.valid_until is null or g.valid_until > $3)`;

const OWN = `
  u.email as address, u.id as "holderId", coalesce(p.language, m.language) as language`;

const OF_MEMBERS = `
  select distinct g.member_id as "memberId", ${OWN}
  ${HELD} and g.role = 'member' and g.member_id = any ($2::uuid[]) order by address`;

const OF_ROLES = `
  select distinct u.email as address, u.id as "holderId", p.language
  ${HELD} and g.role = any ($2::text[]) order by address`;

const OF_ACCOUNT = `
  select ${OWN} ${HELD} and g.account_id = $2 order by m.language limit 1`;

const CHOSEN = `
  select p.language from auth."user" u join auth.preference p on p.user_id = u.id
  where u.email = lower($1)`;
