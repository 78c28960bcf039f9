import type { VatRegime } from '@plusloin/registry';
import { rounded, unrounded, type HundredMillionths } from './exact-percent.js';

/** How the two ends of a contribution stand towards VAT on its day. */
export interface VatEnds {
  readonly cooperative: VatRegime | null;
  readonly member: VatRegime | null;
}

/**
 * The VAT of a contribution. A cooperative under the franchise, or exempt, charges none. Only a
 * taxable member recovers it; a mixed one not before a pro rata is known.
 */
export function vatOf(
  net: bigint,
  percent: HundredMillionths,
  { cooperative, member }: VatEnds,
): { vat: bigint; vatLost: bigint } {
  const charges = cooperative === 'taxable' || cooperative === 'mixed';
  const vat = charges ? rounded(unrounded(net, percent)) : 0n;
  return { vat, vatLost: member === 'taxable' ? 0n : vat };
}
