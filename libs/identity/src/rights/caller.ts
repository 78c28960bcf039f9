import type { Role } from '@plusloin/contracts';
import type { Actor } from '@plusloin/platform';
import type { Reach } from './matrix.js';

/** An account that is signed in, in one of its sessions. */
export interface SignedIn {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string;
  readonly hasSecondFactor: boolean;
  readonly secondFactor: SecondFactor;
}

/**
 * Whether this session has shown a second factor: 'fresh' within the last ten minutes, 'shown'
 * since it was last silent for half an hour.
 */
export type SecondFactor = 'none' | 'shown' | 'fresh';

/** The same, in a cooperative, for one operation that was found to be allowed. */
export interface Caller extends SignedIn {
  readonly actor: Actor;
  readonly roles: readonly Role[];
  /** How far this operation reaches for this caller. */
  readonly reach: Reach;
  readonly own: Own;
}

/** What the grants of a caller concern. */
export interface Own {
  readonly memberIds: ReadonlySet<string>;
  readonly practiceIds: ReadonlySet<string>;
}

/** A grant that holds now. */
export interface HeldRole {
  readonly role: Role;
  readonly memberId: string | null;
  readonly practiceIds: readonly string[];
}
