import type { BookedEnd } from '@plusloin/membership';
import type { Elimination } from './eliminations.js';
import type { FrozenBooks } from './practice-statement.js';

/** What stands at the two ends of an elimination; a debit is positive. */
export interface Ends {
  readonly atMember: bigint;
  readonly atCooperative: bigint;
}

/** What documents explain of an elimination with a member's books. */
export type Documented = (elimination: Elimination, member: FrozenBooks) => Ends;

/** Of books that hold entries only: nobody knows what VAT was lost. */
export const nothingDocumented: Documented = () => ({ atMember: 0n, atCooperative: 0n });

/** What documents booked from a quarter to another of results, and until then of what is owed. */
export function documentedIn(
  ends: readonly BookedEnd[],
  { from, last }: { readonly from: string; readonly last: string },
): Documented {
  const ofBooks = new Map<string, BookedEnd[]>();
  for (const one of ends) {
    if (one.quarter > last || (one.kind === 'result' && one.quarter < from)) continue;
    const own = ofBooks.get(one.legalEntityId);
    if (own === undefined) ofBooks.set(one.legalEntityId, [one]);
    else own.push(one);
  }
  return (elimination, { legalEntityId }) => {
    let [atMember, atCooperative] = [0n, 0n];
    for (const one of ofBooks.get(legalEntityId) ?? []) {
      if (!isOf(elimination, one)) continue;
      atMember += one.atMember;
      atCooperative += one.atCooperative;
    }
    return { atMember, atCooperative };
  };
}

const isOf = (elimination: Elimination, end: BookedEnd): boolean =>
  elimination.kind === end.kind &&
  elimination.memberAuxiliary === end.auxiliary &&
  end.memberAccount.startsWith(elimination.memberPrefix) &&
  end.cooperativeAccount.startsWith(elimination.cooperativePrefix);
