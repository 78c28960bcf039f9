import { inEuros } from '../comparison/euros.js';

/**
 * Whether a value is the amount that was told: '19286.27', within some euros. The official model
 * says some figures of a month, which are told of the year.
 */
export function comesTo(
  { value, unit }: { readonly value: unknown; readonly unit?: string | null },
  { amount, within }: { readonly amount: string; readonly within: number },
): boolean {
  const inYear = unit === '€/mois' ? 12 : 1;
  return typeof value === 'number' && Math.abs(value * inYear - inEuros(amount)) < within;
}
