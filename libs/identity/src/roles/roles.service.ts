import type { FoundMembers, Role } from '@plusloin/contracts';
import { AuditLog, NotFound, type Tx } from '@plusloin/platform';
import { roleEnded } from '../audited-actions.js';
import { LastCoordinator } from '../identity.errors.js';
import { OpenLetters } from '../open-letters.js';
import { RoleGrants } from '../role-grants.service.js';

export interface ListedGrant {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly memberId: string | null;
  readonly memberCode: string | null;
  readonly memberName: string | null;
  readonly since: Date;
}

/** Where a page ended. */
export interface AfterGrant {
  readonly name: string;
  readonly id: string;
}

/** Who is what in the cooperative, for whoever says so. */
export class Roles {
  private readonly grants = new RoleGrants();
  private readonly letters = new OpenLetters();
  private readonly audit = new AuditLog();

  /** What holds now, by name. */
  list(tx: Tx, { limit, after }: { limit: number; after: AfterGrant | null }) {
    const from = [after?.name ?? null, after?.id ?? null];
    return tx.query<ListedGrant>(LIST, [tx.cooperativeId, tx.now, ...from, limit]);
  }

  /** Members by a part of their name or code, for whoever invites; twenty at most. */
  members(tx: Tx, search: string) {
    const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    return tx.query<FoundMembers['members'][number]>(MEMBERS, [tx.cooperativeId, pattern]);
  }

  /**
   * The next request of whoever held it finds it gone, and no letter to their mailbox brings it
   * back. A cooperative keeps a coordinator, and nobody ends the last such role of their own. Refusal: `identity.last-coordinator`.
   */
  async end(tx: Tx, grantId: string): Promise<void> {
    // All of the coordination is locked, so that two of them cannot end each other at once.
    const coordination = await tx.query<HeldGrant>(COORDINATION, [tx.cooperativeId, tx.now]);
    const [held] = await tx.query<HeldGrant & { email: string }>(HELD, [tx.cooperativeId, grantId, tx.now]);
    if (held === undefined) throw new NotFound('Grant', grantId);
    if (held.role === 'coordinator') refuseLast(coordination, held, tx.actor.id);
    await this.letters.withdrawFor(tx, held.email, held.role);
    await this.grants.endOne(tx, held.id);
    await this.audit.record(tx, roleEnded.of(held.accountId, { role: held.role, grant: held.id }));
  }
}

interface HeldGrant {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
}

function refuseLast(coordination: readonly HeldGrant[], ended: HeldGrant, by: string): void {
  const left = coordination.filter(({ id }) => id !== ended.id);
  const isOwn = ended.accountId === by;
  if (!left.some(({ accountId }) => !isOwn || accountId === by)) throw new LastCoordinator();
}

const HOLDS = (at: string) =>
  `valid_from <= ${at} and (valid_until is null or valid_until > ${at})`;

const LIST = `
  select g.id, g.account_id as "accountId", u.name, u.email, g.role, g.member_id as "memberId",
    m.code as "memberCode", m.display_name as "memberName", g.valid_from as since
  from identity.role_grant g join auth."user" u on u.id = g.account_id
    left join registry.member m on m.cooperative_id = g.cooperative_id and m.id = g.member_id
  where g.cooperative_id = $1 and ${HOLDS('$2')}
    and ($3::text is null or (u.name, g.id) > ($3, $4::uuid))
  order by u.name, g.id limit $5`;

const MEMBERS = `
  select id, code, display_name as name from registry.member
   where cooperative_id = $1 and (display_name ilike $2 or code ilike $2)
   order by display_name, id limit 20`;

const COORDINATION = `
  select id, account_id as "accountId", role from identity.role_grant
   where cooperative_id = $1 and role = 'coordinator' and ${HOLDS('$2')}
   order by id for update`;

const HELD = `
  select g.id, g.account_id as "accountId", g.role, u.email
   from identity.role_grant g join auth."user" u on u.id = g.account_id
   where g.cooperative_id = $1 and g.id = $2 and ${HOLDS('$3')} for update of g`;
