import type { Role } from '@plusloin/contracts';
import type { Actor } from '@plusloin/platform';
import type { Reach } from './matrix.js';

/** An account that is signed in, in one of its sessions or by one of its tokens. */
export interface SignedIn {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** null where a token asks. */
  readonly sessionId: string | null;
  readonly hasSecondFactor: boolean;
  /** An authenticator among them; else a passkey. */
  readonly hasCodes: boolean;
  readonly secondFactor: SecondFactor;
}

/**
 * Whether this session has shown a second factor: 'fresh' within the last ten minutes, 'shown'
 * since it was last silent for half an hour. A token has 'shown' what was shown to make it.
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

/** Whom a cookie or a token speaks for, read together with what they are in a cooperative. */
export interface Found {
  readonly signedIn: SignedIn;
  /** In the cooperative that was asked about; nothing where none was. */
  readonly held: readonly HeldRole[];
  /** What the token that asks may; null where a session does. */
  readonly token: TokenLimits | null;
  /** Notes that it was used, at most each minute. */
  touch(): Promise<void>;
}

export interface TokenLimits {
  readonly mayChange: boolean;
  /** The only cooperative it may ask about; null for all. */
  readonly cooperativeId: string | null;
}

/** In which cooperative what somebody may is asked, and at which instant. */
export interface AskedPlace {
  readonly cooperativeId: string;
  readonly at: Date;
}
