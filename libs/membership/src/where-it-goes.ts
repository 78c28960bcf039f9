import { splitByLargestRemainder } from '@plusloin/kernel';
import type { ContributionUse, CostGroupAmount } from './contribution-due.js';

/**
 * Where the euros of one contribution go: in proportion to what the cooperative did with its whole
 * income, to the cent. A group that earned more than it cost takes nothing, and neither does the
 * reserve of a cooperative that spent more than it earned.
 */
export function whereItGoes(amount: bigint, use: ContributionUse): CostGroupAmount[] {
  const destinations: CostGroupAmount[] = [
    ...use.groups,
    { code: 'solidarity', label: 'fonds de solidarité', amount: use.solidarity },
    { code: 'reserve', label: 'reste en réserve', amount: use.reserve },
  ];
  const weights = destinations.map((one) => positive(one.amount));
  // Nothing was spent and nothing is left of it: it is all still there.
  if (!weights.some((weight) => weight > 0n)) weights[weights.length - 1] = 1n;
  const shares = splitByLargestRemainder(amount, weights);
  return destinations.map((one, nth) => ({ ...one, amount: shares[nth] ?? 0n }));
}

const positive = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
