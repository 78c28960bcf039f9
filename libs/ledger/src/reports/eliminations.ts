import type { LegalEntity } from '@plusloin/registry';
import { inOrder } from './axis.js';

/**
 * Two ends of one thing between a member's books and the cooperative's: what one earns and the
 * other spends (`result`), or what one holds and the other owes (`position`).
 */
export interface Elimination {
  readonly name: string;
  readonly kind: 'result' | 'position';
  readonly memberPrefix: string;
  /** The cooperative's auxiliary in the books of a member. */
  readonly memberAuxiliary: string;
  /** In the cooperative's books the auxiliary is the code of the member's books. */
  readonly cooperativePrefix: string;
}

/** What stands on an account with an auxiliary: over the days for a result, at their end. */
export interface AuxiliaryAmount {
  readonly legalEntityId: string;
  readonly account: string;
  readonly auxiliary: string;
  readonly movement: bigint;
  readonly closing: bigint;
}

/** What is taken out of one account of one set of books; a debit is positive. */
export interface Eliminated {
  readonly name: string;
  readonly kind: Elimination['kind'];
  readonly legalEntityId: string;
  readonly account: string;
  readonly amount: bigint;
}

/** Two ends that differ: the smaller is taken out of both, and the difference stays in the pool. */
export interface UnmatchedPair {
  readonly name: string;
  readonly memberEntityId: string;
  readonly atMember: bigint;
  readonly atCooperative: bigint;
  readonly difference: bigint;
}

type Entity = Pick<LegalEntity, 'id' | 'code' | 'kind'>;

/**
 * Both ends lose the same, so that what is left still balances. They differ for a reason that the
 * pool must keep: VAT that a member cannot recover is a cost which the cooperative did not earn.
 */
export function eliminated(
  entities: readonly Entity[],
  eliminations: readonly Elimination[],
  amounts: readonly AuxiliaryAmount[],
): { readonly lines: Eliminated[]; readonly unmatched: UnmatchedPair[] } {
  const lines: Eliminated[] = [];
  const unmatched: UnmatchedPair[] = [];
  const cooperative = entities.find(({ kind }) => kind === 'cooperative');
  const members = entities.filter(({ kind }) => kind === 'member');
  if (cooperative === undefined) return { lines, unmatched };
  for (const elimination of eliminations) {
    const { name, kind } = elimination;
    const endAt = (entity: Entity, prefix: string, auxiliary: string) =>
      endOf(kind, amounts, entity.id, prefix, auxiliary);
    for (const member of members) {
      const ends = [
        endAt(member, elimination.memberPrefix, elimination.memberAuxiliary),
        endAt(cooperative, elimination.cooperativePrefix, member.code),
      ];
      const [atMember = 0n, atCooperative = 0n] = ends.map(({ sum }) => sum);
      const size = commonSize(atMember, atCooperative);
      for (const end of ends) {
        const taken = takenFrom(end, size);
        lines.push(...taken.map((one) => ({ ...one, name, kind })));
      }
      const difference = atMember + atCooperative;
      if (difference === 0n) continue;
      unmatched.push({ name, memberEntityId: member.id, atMember, atCooperative, difference });
    }
  }
  return { lines, unmatched };
}

interface End {
  readonly accounts: readonly { legalEntityId: string; account: string; amount: bigint }[];
  readonly sum: bigint;
}

function endOf(
  kind: Elimination['kind'],
  amounts: readonly AuxiliaryAmount[],
  legalEntityId: string,
  prefix: string,
  auxiliary: string,
): End {
  const accounts = amounts
    .filter(
      (one) =>
        one.legalEntityId === legalEntityId &&
        one.auxiliary === auxiliary &&
        one.account.startsWith(prefix),
    )
    .map(({ account, movement, closing }) => ({
      legalEntityId,
      account,
      amount: kind === 'result' ? movement : closing,
    }))
    .sort((a, b) => inOrder(a.account, b.account));
  return { accounts, sum: accounts.reduce((sum, { amount }) => sum + amount, 0n) };
}

/** The smaller of two ends that face each other; ends on the same side relate nothing. */
function commonSize(one: bigint, other: bigint): bigint {
  if (one * other >= 0n) return 0n;
  return sizeOf(one) < sizeOf(other) ? sizeOf(one) : sizeOf(other);
}

/** So much out of the accounts of an end, in their order, on the side where the end stands. */
function takenFrom({ accounts, sum }: End, size: bigint): Omit<Eliminated, 'name' | 'kind'>[] {
  let left = size;
  return accounts.flatMap(({ legalEntityId, account, amount }) => {
    const isOnSide = amount > 0n === sum > 0n;
    const taken = isOnSide ? (sizeOf(amount) < left ? sizeOf(amount) : left) : 0n;
    if (taken === 0n) return [];
    left -= taken;
    return [{ legalEntityId, account, amount: sum > 0n ? taken : -taken }];
  });
}

const sizeOf = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
