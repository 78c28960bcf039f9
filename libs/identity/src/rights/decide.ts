import type { Role } from '@plusloin/contracts';
import type { HeldRole, Own, SecondFactor } from './caller.js';
import { ROLES_WITH_SECOND_FACTOR, type OperationRule, type Reach } from './matrix.js';

/** Whether an operation may be done, and if not, what is missing. */
export type Decision =
  | { readonly may: true; readonly reach: Reach; readonly own: Own }
  | { readonly may: false; readonly lacks: 'right' | 'second-factor' | 'step-up' };

export interface Asked {
  readonly rule: OperationRule;
  readonly held: readonly HeldRole[];
  readonly secondFactor: SecondFactor;
}

/** The matrix applied to the grants that hold now; the widest reach of all roles counts. */
export function decide({ rule, held, secondFactor }: Asked): Decision {
  const allowing = held.filter(({ role }) => rule.may[role] !== undefined);
  if (allowing.length === 0) return { may: false, lacks: 'right' };
  const usable = allowing.filter(({ role }) => secondFactor !== 'none' || !isGuarded(role));
  if (usable.length === 0) return { may: false, lacks: 'second-factor' };
  if (rule.needsStepUp && secondFactor !== 'fresh') return { may: false, lacks: 'step-up' };
  const reach = usable.some(({ role }) => rule.may[role] === 'all') ? 'all' : 'own';
  return { may: true, reach, own: ownOf(usable) };
}

const isGuarded = (role: Role): boolean => ROLES_WITH_SECOND_FACTOR.has(role);

/** Only of roles that allow the operation: whom one advises is not whom one may pay. */
const ownOf = (held: readonly HeldRole[]): Own => ({
  memberIds: new Set(held.flatMap(({ memberId }) => memberId ?? [])),
  practiceIds: new Set(held.flatMap(({ practiceIds }) => practiceIds)),
});
