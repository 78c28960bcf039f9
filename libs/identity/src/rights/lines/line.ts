import type { Role } from '@plusloin/contracts';

/** How far a right reaches: all of the cooperative, or what the grant of the caller concerns. */
export type Reach = 'all' | 'own';

/**
 * What a call that did or opened something leaves in the audit log, in the transaction of what it
 * did: an action by its name, one of several, or nothing.
 */
export type Logs = ActionName | readonly ActionName[] | 'nothing' | Unlogged;

type ActionName = `${string}.${string}`;

/** Nothing, though something may change: and why. */
interface Unlogged {
  readonly because: string;
}

export const nothing = (because: string): Unlogged => ({ because });

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
  /** A personal access token may speak here, within its limits. */
  readonly takesTokens: boolean;
  readonly logs: Logs;
}

export function forEverybody(says: string, logs: Logs): OperationRule {
  return { says, scope: 'public', may: {}, needsStepUp: false, takesTokens: false, logs };
}

export function account(says: string, logs: Logs): OperationRule {
  return { says, scope: 'account', may: {}, needsStepUp: false, takesTokens: false, logs };
}

/** Figures, lists and what is told to the caller: seen, and not written down. */
export const reads = (says: string, may: OperationRule['may']): OperationRule =>
  inCooperative(says, may, 'nothing');

/** 'in-person': never for a program; 'step-up': nor without a second factor shown just now. */
export function inCooperative(
  says: string,
  may: OperationRule['may'],
  logs: Logs,
  needs?: 'in-person' | 'step-up',
): OperationRule {
  const asks = { needsStepUp: needs === 'step-up', takesTokens: needs === undefined };
  return { says, scope: 'cooperative', may, ...asks, logs };
}
