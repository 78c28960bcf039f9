import type { GuidanceSituation } from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import { euros } from '../comparison/euros.js';
import { EMPLOYEE, livingOf, midYear } from '../comparison/reference-statuses.js';
import type { Evaluator } from '../engine/evaluator.js';

const NET = 'salarié . rémunération . net . à payer avant impôt * 12 mois/an';
const TAX = 'impôt . foyer fiscal . impôt à payer';
const OTHER = 'impôt . foyer fiscal . revenu imposable . autres revenus imposables';

export interface FrenchYear {
  readonly situation: GuidanceSituation;
  readonly year: number;
  /** What the rest of the work adds to the income of the household that is taxed by the scale. */
  readonly taxable: number;
}

/**
 * What a wage of a month leaves of a year in France, by the official model: its net, less the
 * income tax of the whole household, the rest of the work included. null where it has no answer.
 */
export async function frenchWageNet(
  reference: Evaluator,
  { situation, year, taxable }: FrenchYear,
  wage: Money,
): Promise<Money | null> {
  const asked = {
    ...{ ...EMPLOYEE, ...livingOf(situation), date: midYear(year) },
    'salarié . contrat . salaire brut': `${wage.toString()} €/mois`,
    [OTHER]: `${euros(Math.max(0, taxable))} €/an`,
  };
  const found = await reference.evaluate(asked, [NET, TAX]);
  const [net, tax] = [found[NET]?.value, found[TAX]?.value];
  if (typeof net !== 'number' || typeof tax !== 'number') return null;
  return Money.parse(euros(net - tax));
}
