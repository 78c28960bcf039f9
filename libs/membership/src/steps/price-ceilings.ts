import type { Tx } from '@plusloin/platform';
import { confirmedSteps, type Step } from './steps.queries.js';

export type PriceCeiling = Extract<Step, { readonly kind: 'price-ceiling' }>;

/** Every ceiling that was ever confirmed, the one that begins last first. */
export async function priceCeilings(tx: Tx): Promise<PriceCeiling[]> {
  const steps = (await confirmedSteps(tx, 'price-ceiling')).filter(isCeiling);
  // Of two that begin on one day, the one confirmed last stands first already.
  return steps.sort((a, b) => b.content.validFrom.localeCompare(a.content.validFrom));
}


const isCeiling = (step: Step): step is PriceCeiling => step.kind === 'price-ceiling';
