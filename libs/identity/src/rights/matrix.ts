import type { Role } from '@plusloin/contracts';

/** How far a right reaches: all of the cooperative, or what the grant of the caller concerns. */
export type Reach = 'all' | 'own';

export interface OperationRule {
  /** One line, for the description of the API. */
  readonly says: string;
  /** 'account': whoever is signed in, about themselves. 'cooperative': by the roles held there. */
  readonly scope: 'account' | 'cooperative';
  /** A role that is not named may not. */
  readonly may: Partial<Readonly<Record<Role, Reach>>>;
  /** The second factor must have been shown within the last ten minutes. */
  readonly needsStepUp: boolean;
}

const CLOSERS = { accountant: 'all', coordinator: 'all' } as const;
const CLOSES = { ...CLOSERS, auditor: 'all' } as const;
const STATEMENTS = {
  ...CLOSES,
  member: 'own',
  adviser: 'own',
  'external-accountant': 'own',
} as const;

/**
 * Who may do what: every operation of the API, by the name that its controller bears. The guard,
 * the notes in the description of the API and the tests are derived from this page. What a person
 * may not do here is answered like what does not exist.
 *
 * 'own' is the member that a grant names: oneself, the member one advises or keeps the books of,
 * and that member's practices.
 */
export const matrix = {
  'me.read': account('Who is signed in, and where they are at home'),
  'me.sessions.list': account('Where this account is signed in'),
  'me.sessions.end': account('Sign another session of this account out'),

  'cooperative.read': inCooperative('A cooperative and what the caller is there', {
    candidate: 'own',
    member: 'own',
    adviser: 'own',
    accountant: 'all',
    'external-accountant': 'own',
    coordinator: 'all',
    auditor: 'all',
    ethics: 'own',
    'group-manager': 'own',
    adherent: 'own',
    representative: 'own',
    funder: 'own',
  }),

  'member.read': inCooperative('A member', {
    member: 'own',
    adviser: 'own',
    accountant: 'all',
    'external-accountant': 'own',
    coordinator: 'all',
    auditor: 'all',
  }),

  'statement.list': inCooperative('The statements that were published', STATEMENTS),
  'statement.read': inCooperative('What a statement says', STATEMENTS),
  'statement.file': inCooperative('A file of a statement', STATEMENTS),

  'close.list': inCooperative('The closes and how they stand', CLOSES),
  'close.checks': inCooperative('What stands in the way of a close', CLOSES),
  'close.follow': inCooperative('How far a close is, as it goes on', CLOSES),
  'close.propose': inCooperative('Propose that a quarter be closed', CLOSERS),
  'close.withdraw': inCooperative('Take back or decline what was proposed', CLOSERS),
  'close.confirm': inCooperative('Confirm what another person proposed', CLOSERS),

  'invitation.send': inCooperative('Invite somebody into the cooperative', {
    coordinator: 'all',
  }),
} as const satisfies Readonly<Record<string, OperationRule>>;

export type OperationName = keyof typeof matrix;

/** These roles see much of many: they are worth nothing without a second factor. */
export const ROLES_WITH_SECOND_FACTOR: ReadonlySet<Role> = new Set(['accountant', 'coordinator']);

/** A line of the matrix, with all that a line may say. */
export const ruleOf = (name: OperationName): OperationRule => matrix[name];

function account(says: string): OperationRule {
  return { says, scope: 'account', may: {}, needsStepUp: false };
}

function inCooperative(says: string, may: OperationRule['may'], needs?: 'step-up'): OperationRule {
  return { says, scope: 'cooperative', may, needsStepUp: needs === 'step-up' };
}
