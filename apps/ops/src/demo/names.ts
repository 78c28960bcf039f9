import { type CooperativePlan } from './plans.js';
import { COOP } from './recipes.js';
import { type Story } from './story.js';

/**
 * The names that books print for third parties; a person accompanied has a pseudonym and no name.
 */
export function namesOf(
  plan: CooperativePlan,
  stories: readonly Story[],
): (auxiliary: string) => string {
  const names = new Map<string, string>([
    [COOP, plan.name],
    ['URSSAF', 'Urssaf'],
    ['SOCIAL', 'Sécurité sociale'],
    ['FISC', 'Administration fiscale'],
  ]);
  for (const { code, displayName } of plan.members) names.set(code, displayName);
  for (const { supplier } of plan.costs) names.set(supplier.code, supplier.name);
  for (const { from } of plan.subsidies) names.set(from.code, from.name);
  for (const { sales, bills } of stories) {
    for (const { payer } of sales) names.set(payer.code, payer.name);
    for (const { supplier } of bills) names.set(supplier.code, supplier.name);
  }
  return (auxiliary) => {
    const name = names.get(auxiliary);
    if (name === undefined) throw new Error(`nobody is called ${auxiliary}`);
    return name;
  };
}
