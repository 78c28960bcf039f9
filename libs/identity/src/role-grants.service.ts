import type { Role } from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, type Tx } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import { roleEnded } from './audited-actions.js';
import { OpenLetters } from './open-letters.js';
import type { HeldRole } from './rights/caller.js';

export interface NewGrant {
  readonly accountId: string;
  readonly role: Role;
  readonly memberId?: string | null;
  readonly practiceId?: string | null;
  /** Of a candidate: the path with which it ends. */
  readonly pathId?: string | null;
  /** Now, when nothing else is said. */
  readonly from?: Date;
}

/** What accounts may be in the cooperative of the running transaction, from when until when. */
export class RoleGrants {
  private readonly letters = new OpenLetters();

  /** Holds from then on; saying it twice changes nothing. */
  async grant(tx: Tx, { accountId, role, from, ...of }: NewGrant): Promise<void> {
    const concerns = [of.memberId ?? null, of.practiceId ?? null, of.pathId ?? null];
    const known = await tx.query(SAME, [tx.cooperativeId, accountId, role, ...concerns]);
    if (known.length > 0) return;
    await tx.query(INSERT, [
      ...[tx.cooperativeId, uuidv7(tx.now), accountId, role, ...concerns],
      ...[from ?? tx.now, tx.actor.id, tx.now],
    ]);
  }

  /** Ends all grants of this role that the account holds: the next request finds them gone. */
  async end(tx: Tx, accountId: string, role: Role): Promise<void> {
    await tx.query(END, [tx.cooperativeId, accountId, role, tx.now, tx.actor.id]);
  }

  /** Ends one grant. */
  async endOne(tx: Tx, id: string): Promise<void> {
    await tx.query(END_ONE, [tx.cooperativeId, id, tx.now, tx.actor.id]);
  }

  /** Ends one role of an account towards one member; it keeps what it is for others. */
  async endFor(
    tx: Tx,
    { accountId, role, memberId }: { accountId: string; role: Role; memberId: string },
  ): Promise<void> {
    const parameters = [tx.cooperativeId, accountId, role, tx.now, tx.actor.id, memberId];
    await tx.query(`${END} and member_id = $6`, parameters);
  }

  /**
   * Ends all that names a member: their own access, that of whoever advised them, and the letters
   * that would open it again. Whoever was the member is signed out everywhere. Answers how many
   * accounts that were.
   */
  async endOfMember(tx: Tx, memberId: string): Promise<number> {
    // Before the grants: whoever accepts one at this instant is waited for, and ended with them.
    await this.letters.withdrawOfMember(tx, memberId);
    const ended = await tx.query<{ accountId: string; role: Role }>(END_OF_MEMBER, [
      ...[tx.cooperativeId, memberId, tx.now, tx.actor.id],
    ]);
    const own = ended.flatMap(({ accountId, role }) => (role === 'member' ? [accountId] : []));
    await tx.query('delete from auth.session where user_id = any ($1)', [own]);
    return own.length;
  }

  /**
   * Ends what was given for the length of a path, its letters too. Who is nothing any more, here or
   * in another cooperative, is signed out everywhere.
   */
  async endOfPath(tx: Tx, pathId: string): Promise<void> {
    await this.letters.withdrawOfPath(tx, pathId);
    const ended = await tx.query<{ id: string; accountId: string; role: Role }>(END_OF_PATH, [
      ...[tx.cooperativeId, pathId, tx.now, tx.actor.id],
    ]);
    await tx.query(SIGN_OUT, [ended.map(({ accountId }) => accountId), tx.now]);
    for (const { id, accountId, role } of ended) {
      await new AuditLog().record(tx, roleEnded.of(accountId, { role, grant: id }));
    }
  }

  /** What the account is here at this instant. */
  async heldBy(tx: Tx, accountId: string): Promise<HeldRole[]> {
    const asked = [tx.cooperativeId, accountId, tx.now];
    const [row] = await tx.query<{ held: HeldRole[] }>(HELD, asked);
    return row?.held ?? [];
  }
}

/** The cooperatives in which an account is anything at this instant, before one is chosen. */
export async function cooperativesOfAccount(
  database: Pick<DataSource, 'query'>,
  accountId: string,
  at: Date,
): Promise<string[]> {
  const rows = await database.query<{ id: string }[]>(
    'select identity.cooperatives_of($1, $2) as id',
    [accountId, at],
  );
  return rows.map(({ id }) => id);
}

const SAME = `
  select from identity.role_grant where cooperative_id = $1 and account_id = $2 and role = $3
    and member_id is not distinct from $4 and practice_id is not distinct from $5
    and path_id is not distinct from $6 and valid_until is null`;

const INSERT = `
  insert into identity.role_grant (cooperative_id, id, account_id, role, member_id, practice_id,
    path_id, valid_from, granted_by, granted_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const END = `
  update identity.role_grant set valid_until = greatest($4, valid_from), ended_by = $5
    where cooperative_id = $1 and account_id = $2 and role = $3
      and (valid_until is null or valid_until > $4)`;

const END_OF_MEMBER = `
  update identity.role_grant set valid_until = greatest($3, valid_from), ended_by = $4
    where cooperative_id = $1 and member_id = $2 and (valid_until is null or valid_until > $3)
    returning account_id as "accountId", role`;

const END_OF_PATH = `
  update identity.role_grant set valid_until = greatest($3, valid_from), ended_by = $4
    where cooperative_id = $1 and path_id = $2 and (valid_until is null or valid_until > $3)
    returning id, account_id as "accountId", role`;

const SIGN_OUT = `
  delete from auth.session where user_id = any ($1::uuid[])
    and not exists (select from identity.cooperatives_of(user_id, $2))`;

const END_ONE = `
  update identity.role_grant set valid_until = greatest($3, valid_from), ended_by = $4
    where cooperative_id = $1 and id = $2`;

const HELD = 'select identity.held_in($1, $2, $3) as held';

