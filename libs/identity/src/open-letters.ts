import type { Role } from '@plusloin/contracts';
import { AuditLog, NotFound, type Tx } from '@plusloin/platform';
import { invitationWithdrawn } from './audited-actions.js';

export interface OpenLetter {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly memberId: string | null;
  readonly memberCode: string | null;
  readonly memberName: string | null;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
}

/** Letters that may still be accepted, until they are withdrawn. */
export class OpenLetters {
  private readonly audit = new AuditLog();

  /** The latest first; after the letter of an id. */
  list(tx: Tx, { limit, after }: { limit: number; after: string | null }): Promise<OpenLetter[]> {
    return tx.query<OpenLetter>(LIST, [tx.cooperativeId, tx.now, after, limit]);
  }

  /** One of them. Refusal: `platform.not-found`, of whatever opens nothing any more, too. */
  async withdraw(tx: Tx, id: string): Promise<void> {
    const [row] = await tx.query<{ role: Role }>(`${WITHDRAW} and id = $3 returning role`, [
      ...[tx.cooperativeId, tx.now, id],
    ]);
    if (row === undefined) throw new NotFound('Invitation', id);
    await this.audit.record(tx, invitationWithdrawn.of(id, { role: row.role }));
  }

  /** Those that name a member. */
  async withdrawOfMember(tx: Tx, memberId: string): Promise<void> {
    await tx.query(`${WITHDRAW} and member_id = $3`, [tx.cooperativeId, tx.now, memberId]);
  }

  /** Those of a candidate on a path. */
  async withdrawOfPath(tx: Tx, pathId: string): Promise<void> {
    await tx.query(`${WITHDRAW} and path_id = $3`, [tx.cooperativeId, tx.now, pathId]);
  }

  /** Those to a mailbox, for one role. */
  async withdrawFor(tx: Tx, email: string, role: Role): Promise<void> {
    const parameters = [tx.cooperativeId, tx.now, email, role];
    await tx.query(`${WITHDRAW} and email = lower($3) and role = $4`, parameters);
  }
}

const LIST = `
  select i.id, i.email, i.role, i.member_id as "memberId", m.code as "memberCode",
    m.display_name as "memberName", i.invited_at as "invitedAt", i.expires_at as "expiresAt"
  from identity.invitation i
    left join registry.member m on m.cooperative_id = i.cooperative_id and m.id = i.member_id
  where i.cooperative_id = $1 and i.accepted_at is null and i.withdrawn_at is null
    and i.expires_at > $2 and ($3::uuid is null or i.id < $3)
  order by i.id desc limit $4`;

const WITHDRAW = `
  update identity.invitation set withdrawn_at = $2
  where cooperative_id = $1 and accepted_at is null and withdrawn_at is null and expires_at > $2`;
