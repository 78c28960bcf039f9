import type { Tx } from '@plusloin/platform';
import type { openingReasons } from './audited-actions.js';
import { NotTheirSocialWorker } from './vault.errors.js';

/** Who is which member: known where people sign in, above this floor. */
export interface Holders {
  /** The member whose own account the actor of the transaction uses, if any. */
  memberIdOf(tx: Tx): Promise<string | undefined>;
}

export type OpeningReason = (typeof openingReasons)[number];

/** By which right something of a member's is opened. Refusal: `vault.not-their-social-worker`. */
export async function rightToOpen(tx: Tx, holders: Holders, memberId: string): Promise<'own'> {
  if (tx.actor.kind !== 'person') throw new NotTheirSocialWorker();
  if ((await holders.memberIdOf(tx)) === memberId) return 'own';
  throw new NotTheirSocialWorker();
}
