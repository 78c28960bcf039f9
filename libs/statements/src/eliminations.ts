import type { PairAmount, PairEnd } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import type { Documented, Ends } from './documented-ends.js';
import type { FrozenBooks } from './practice-statement.js';

/** Two ends of one thing between a member's books and the cooperative's own. */
export interface Elimination {
  readonly name: string;
  /**
   * `result`: what one earns and the other spends; `position`: what one holds and the other owes.
   */
  readonly kind: 'result' | 'position';
  readonly memberPrefix: string;
  /** The cooperative's auxiliary in the books of a member. */
  readonly memberAuxiliary: string;
  /** In the cooperative's books the auxiliary is the code of the member's books. */
  readonly cooperativePrefix: string;
}

/** One elimination between the cooperative and one member's books; a debit is positive. */
export interface EliminatedPair {
  readonly elimination: Elimination;
  readonly member: FrozenBooks;
  readonly cooperative: FrozenBooks;
  readonly atMember: bigint;
  readonly atCooperative: bigint;
  /** What documents of contributions explain of both: they know what VAT was lost. */
  readonly documented: Ends;
  /**
   * What both ends know of, with the cooperative's sign: what was documented, and of entries that
   * no document explains the smaller amount, 0 on equal sides.
   */
  readonly common: bigint;
}

/** What the cooperative takes out of its pooled statement. Declaring it twice changes nothing. */
export class Eliminations {
  async declare(tx: Tx, eliminations: readonly Elimination[]): Promise<void> {
    for (const one of eliminations) {
      await tx.query(DECLARE, [
        tx.cooperativeId,
        one.name,
        one.kind,
        one.memberPrefix,
        one.memberAuxiliary,
        one.cooperativePrefix,
      ]);
    }
  }

  all(tx: Tx): Promise<Elimination[]> {
    return tx.query<Elimination>(ALL, [tx.cooperativeId]);
  }
}

const DECLARE = `
  insert into statements.elimination
    (cooperative_id, name, kind, member_prefix, member_auxiliary, cooperative_prefix)
  values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;

const ALL = `
  select name, kind, member_prefix as "memberPrefix", member_auxiliary as "memberAuxiliary",
    cooperative_prefix as "cooperativePrefix"
  from statements.elimination where cooperative_id = $1 order by kind, name`;

/** The ends to ask the ledger for: two for each elimination and member's books, in this order. */
export function endsOf(
  eliminations: readonly Elimination[],
  books: readonly FrozenBooks[],
): PairEnd[] {
  const cooperative = books.find((one) => one.kind === 'cooperative');
  if (cooperative === undefined) return [];
  return eliminations.flatMap((one) =>
    books
      .filter((member) => member.kind === 'member')
      .flatMap((member) => [
        {
          legalEntityId: member.legalEntityId,
          accountPrefix: one.memberPrefix,
          auxiliaries: [one.memberAuxiliary],
        },
        {
          legalEntityId: cooperative.legalEntityId,
          accountPrefix: one.cooperativePrefix,
          auxiliaries: [member.code],
        },
      ]),
  );
}

/** The answered ends, two by two as `endsOf` asked for them. */
export function pairsOf(
  eliminations: readonly Elimination[],
  books: readonly FrozenBooks[],
  amounts: readonly PairAmount[],
  documentedOf: Documented,
): EliminatedPair[] {
  const cooperative = books.find((one) => one.kind === 'cooperative');
  const members = books.filter((one) => one.kind === 'member');
  if (cooperative === undefined) return [];
  return eliminations.flatMap((elimination, e) =>
    members.map((member, m) => {
      const place = 2 * (e * members.length + m);
      const [atMember, atCooperative] = [amounts[place], amounts[place + 1]];
      if (atMember === undefined || atCooperative === undefined)
        throw new Error('an end is missing');
      const value = (end: PairAmount) =>
        elimination.kind === 'result' ? end.movement : end.closing;
      const ends = { atMember: value(atMember), atCooperative: value(atCooperative) };
      const documented = documentedOf(elimination, member);
      const common = documented.atCooperative + commonOf(unexplained({ ...ends, documented }));
      return { elimination, member, cooperative, ...ends, documented, common };
    }),
  );
}

/** What no document explains: entries that came from elsewhere, or by hand. */
const unexplained = (pair: Pick<EliminatedPair, keyof Ends | 'documented'>): Ends => ({
  atMember: pair.atMember - pair.documented.atMember,
  atCooperative: pair.atCooperative - pair.documented.atCooperative,
});

function commonOf({ atMember, atCooperative }: Ends): bigint {
  if (atMember > 0n === atCooperative > 0n) return 0n;
  const [own, other] = [size(atCooperative), size(atMember)];
  const least = own < other ? own : other;
  return atCooperative < 0n ? -least : least;
}

const size = (value: bigint) => (value < 0n ? -value : value);

/** What the two ends are apart by, beyond the VAT that documents lost. */
export function gapOf(pair: EliminatedPair): bigint {
  const { atMember, atCooperative } = unexplained(pair);
  return atMember + atCooperative;
}

/**
 * Whether the two ends contradict each other in what no document explains: a taxable member
 * recovers the VAT, so both say the same; another one's cost is higher by the VAT that is lost,
 * never lower, and never without the cooperative's end. Money paid on the last day is received on
 * the next: a member may owe less than the cooperative still claims, never more.
 */
export function contradicts(pair: EliminatedPair): boolean {
  const { elimination, member } = pair;
  const { atMember, atCooperative } = unexplained(pair);
  const common = commonOf({ atMember, atCooperative });
  const isOnItsWay = atMember === 0n || (common !== 0n && size(atMember) < size(atCooperative));
  if (elimination.kind === 'position' && isOnItsWay) return false;
  if (atMember + atCooperative === 0n) return false;
  if (member.vat.status === 'taxable') return true;
  return common === 0n || size(atMember) < size(atCooperative);
}
