import { isUuid } from '@plusloin/kernel';
import { NotFound, type Actor } from '@plusloin/platform';
import { SecondFactorRequired, StepUpRequired } from '../identity.errors.js';
import type { Caller, Found } from './caller.js';
import { decide } from './decide.js';
import { ruleOf, type OperationName } from './matrix.js';

/** The ids that stand in an address: `cooperativeId`, `memberId`… */
export type PathIds = Readonly<Record<string, string>>;

/**
 * The caller of an operation in the cooperative of the address, or a refusal. Unknown, foreign and
 * not allowed are one and the same answer, after the same question to the database.
 */
export function callerOf(
  name: OperationName,
  { signedIn, held }: Pick<Found, 'signedIn' | 'held'>,
  ids: PathIds,
): Caller {
  const cooperativeId = ids['cooperativeId'] ?? '';
  if (!isUuid(cooperativeId)) throw new NotFound('Cooperative', cooperativeId);
  const decision = decide({ rule: ruleOf(name), held, secondFactor: signedIn.secondFactor });
  if (!decision.may) throw refusalOf(decision.lacks, held.length > 0, ids);
  refuseMalformed(ids);
  const { reach, own } = decision;
  if (reach === 'own') {
    refuseOthers('Member', ids['memberId'], own.memberIds);
    refuseOthers('Practice', ids['practiceId'], own.practiceIds);
  }
  const actor: Actor = { cooperativeId, kind: 'person', id: signedIn.accountId };
  const roles = [...new Set(held.map(({ role }) => role))];
  return { ...signedIn, actor, roles, reach, own };
}

/** An id that cannot be one is answered like one that nothing has. */
function refuseMalformed(ids: PathIds): void {
  for (const [name, id] of Object.entries(ids)) {
    if (name.endsWith('Id') && !isUuid(id)) throw new NotFound(entityOf(name), id);
  }
}

function refuseOthers(entity: string, id: string | undefined, own: ReadonlySet<string>): void {
  if (id !== undefined && !own.has(id.toLowerCase())) throw new NotFound(entity, id);
}

/** Whoever is at home here learns of no more than the resource; a stranger, of nothing. */
function refusalOf(
  lacks: 'right' | 'second-factor' | 'step-up',
  isAtHome: boolean,
  ids: PathIds,
): Error {
  if (lacks === 'second-factor') return new SecondFactorRequired();
  if (lacks === 'step-up') return new StepUpRequired();
  const names = Object.keys(ids).filter((name) => name.endsWith('Id'));
  const name = (isAtHome ? names.at(-1) : undefined) ?? 'cooperativeId';
  return new NotFound(entityOf(name), ids[name] ?? '');
}

/** 'memberId' → 'Member', which is what a service says that finds none. */
const entityOf = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1, -2)}`;
