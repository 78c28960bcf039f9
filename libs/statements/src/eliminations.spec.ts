import { describe, expect, it } from '@jest/globals';
import { contradicts, pairsOf, type Elimination } from './eliminations.js';
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

/** The pair of a cost at a member's and an income (a credit) at the cooperative, in cents. */
function pair(status: 'taxable' | 'franchise', cost: bigint, income: bigint) {
  const end = { legalEntityId: '', accountPrefix: '', auxiliaries: [], closing: 0n };
  const all = [books('COOP', 'cooperative', 'taxable'), books('KARIM', 'member', status)];
  const amounts = [
    { ...end, movement: cost },
    { ...end, movement: -income },
  ];
  const [one] = pairsOf([elimination], all, amounts);
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
