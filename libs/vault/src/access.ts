import { RoleGrants } from '@plusloin/identity';
import type { Tx } from '@plusloin/platform';
import type { openingReasons } from './audited-actions.js';
import {
  BreakGlassExpired,
  BreakGlassNotApproved,
  NotTheirSocialWorker,
} from './vault.errors.js';

/** Who is which member. */
export interface Holders {
  /** Whether the actor of the transaction uses the own account of this member. */
  holds(tx: Tx, memberId: string): Promise<boolean>;
}

/** By the grants that hold at this instant: whom one advises or keeps the books of is another. */
export const accountHolders: Holders = {
  async holds(tx, memberId) {
    const held = await new RoleGrants().heldBy(tx, tx.actor.id);
    return held.some((one) => one.role === 'member' && one.memberId === memberId);
  },
};

export type OpeningReason = (typeof openingReasons)[number];

/** Of the member alone. Refusal: `vault.not-their-social-worker`. */
export async function rightToOpen(tx: Tx, holders: Holders, memberId: string): Promise<'own'> {
  if (tx.actor.kind !== 'person') throw new NotTheirSocialWorker();
  if (await holders.holds(tx, memberId)) return 'own';
  throw new NotTheirSocialWorker();
}

/**
 * Of the member, or of whoever was let in for a day. Refusals: `vault.not-their-social-worker`,
 * `vault.break-glass-not-approved`, `vault.break-glass-expired`.
 */
export async function rightToRead(
  tx: Tx,
  holders: Holders,
  memberId: string,
): Promise<'own' | 'break-glass'> {
  if (tx.actor.kind !== 'person') throw new NotTheirSocialWorker();
  if (await holders.holds(tx, memberId)) return 'own';
  const [latest] = await tx.query<LatestRequest>(LATEST, [
    ...[tx.cooperativeId, memberId, tx.actor.id],
  ]);
  if (latest === undefined) throw new NotTheirSocialWorker();
  if (latest.shutAt === null) throw new BreakGlassNotApproved(latest.id);
  if (tx.now >= latest.shutAt) throw new BreakGlassExpired(latest.id);
  return 'break-glass';
}

interface LatestRequest {
  readonly id: string;
  readonly shutAt: Date | null;
}

/** One that is open goes before one that was asked after it. */
const LATEST = `
  select id, least(shut_at, ended_at) as "shutAt" from vault.break_glass
   where cooperative_id = $1 and member_id = $2 and asked_by = $3
     and (ended_at is null or shut_at is not null)
   order by least(shut_at, ended_at) desc nulls last, asked_at desc limit 1`;
