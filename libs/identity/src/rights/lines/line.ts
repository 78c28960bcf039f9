import type { Role } from '@plusloin/contracts';

/** How far a right reaches: all of the cooperative, or what the grant of the caller concerns. */
export type Reach = 'all' | 'own';

export interface OperationRule {
  /** One line, for the description of the API. */
  readonly says: string;
  /**
   * 'public': everybody, signed in or not. 'account': whoever is signed in, about themselves.
   * 'cooperative': by the roles held there.
   */
  readonly scope: 'public' | 'account' | 'cooperative';
  /** A role that is not named may not. */
  readonly may: Partial<Readonly<Record<Role, Reach>>>;
  /** The second factor must have been shown within the last ten minutes. */
  readonly needsStepUp: boolean;
}

export function forEverybody(says: string): OperationRule {
  return { says, scope: 'public', may: {}, needsStepUp: false };
}

export function account(says: string): OperationRule {
  return { says, scope: 'account', may: {}, needsStepUp: false };
}

export function inCooperative(
  says: string,
  may: OperationRule['may'],
  needs?: 'step-up',
): OperationRule {
  return { says, scope: 'cooperative', may, needsStepUp: needs === 'step-up' };
}
