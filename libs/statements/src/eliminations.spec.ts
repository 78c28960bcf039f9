import { describe, expect, it } from '@jest/globals';
import { documentedIn } from './documented-ends.js';
import { contradicts, gapOf, pairsOf, type Elimination } from './eliminations.js';
import type { FrozenBooks } from './practice-statement.js';

const books = (code: string, kind: FrozenBooks['kind'], status: FrozenBooks['vat']['status']) =>
  ({ code, kind, legalEntityId: code, vat: { status, since: '2020-01-01' } }) as FrozenBooks;

const elimination: Elimination = {
  name: 'contribution',
  kind: 'result',
  memberPrefix: '622',
  memberAuxiliary: 'COOP',
  cooperativePrefix: '706',
};

/**
 * The pair of a cost at a member's and an income (a credit) at the cooperative, in cents; `by`:
 * what of them documents booked, cost and income.
 */
function pair(
  status: 'taxable' | 'franchise',
  cost: bigint,
  income: bigint,
  by: readonly [bigint, bigint] = [0n, 0n],
) {
  const end = { legalEntityId: '', accountPrefix: '', auxiliaries: [], closing: 0n };
  const all = [books('COOP', 'cooperative', 'taxable'), books('KARIM', 'member', status)];
  const amounts = [
    { ...end, movement: cost },
    { ...end, movement: -income },
  ];
  const booked = {
    ...{ legalEntityId: 'KARIM', kind: 'result' as const, quarter: '2026-Q3' },
    ...{ memberAccount: '6228', auxiliary: 'COOP', cooperativeAccount: '7065' },
    ...{ atMember: by[0], atCooperative: -by[1] },
  };
  const documented = documentedIn([booked], { from: '2026-Q3', last: '2026-Q3' });
  const [one] = pairsOf([elimination], all, amounts, documented);
  if (one === undefined) throw new Error('no pair');
  return one;
}

describe('Two ends of a contribution', () => {
  it('have in common what the cooperative earned; the VAT that is lost stays', () => {
    // Karim, T3 2026: 688.00 and 137.60 of VAT that he does not recover.
    expect(pair('franchise', 82_560n, 68_800n)).toMatchObject({ common: -68_800n });
  });

  it.each([
    ['agree where VAT is recovered', pair('taxable', 54_900n, 54_900n), false],
    ['contradict each other by a cent', pair('taxable', 54_900n, 54_899n), true],
    ['agree where VAT is lost', pair('franchise', 82_560n, 68_800n), false],
    ['contradict when the cooperative forgot', pair('franchise', 82_560n, 0n), true],
    ['contradict when the member forgot', pair('franchise', 0n, 68_800n), true],
    ['contradict when the cost is below the income', pair('franchise', 60_000n, 68_800n), true],
  ])('%s', (_, one, expected) => {
    expect(contradicts(one)).toBe(expected);
  });

  it('are apart by the VAT that documents lost, which may come back', () => {
    // Taxable since the quarter's first day: of 688.00 invoiced then, 144.48 are not lost any more;
    // 900.00 are accrued on its last day.
    const turned = pair('taxable', 75_552n, 90_000n, [75_552n, 90_000n]);
    expect(contradicts(turned)).toBe(false);
    expect(turned.common).toBe(-90_000n);
  });

  it('may leave a cent of VAT where versions give all back', () => {
    // 0.03 with 0.01 of VAT, then 0.02 and 0.01 given back, each too little for any VAT.
    expect(contradicts(pair('franchise', 1n, 0n, [1n, 0n]))).toBe(false);
  });

  it('contradict each other in what no document explains', () => {
    const byHand = pair('franchise', 87_560n, 68_800n, [82_560n, 68_800n]);
    expect(contradicts(byHand)).toBe(true);
    expect(gapOf(byHand)).toBe(5_000n);
  });

  it.each([
    ['may differ while money is on its way', pair('taxable', 0n, 54_900n), false],
    ['may differ by a part of it', pair('taxable', 24_900n, 54_900n), false],
    ['contradict when a member owes more than is claimed', pair('taxable', 2n, 1n), true],
    ['contradict when nothing is claimed', pair('franchise', 34_506n, 0n), true],
  ])('%s, in what is owed', (_, one, expected) => {
    const owed = { ...one, elimination: { ...elimination, kind: 'position' as const } };
    expect(contradicts(owed)).toBe(expected);
  });
});
