import type { GuidanceSituation } from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import { euros } from '../comparison/euros.js';
import {
  EMPLOYEE,
  HOUSEHOLD_TAX,
  livingOf,
  midYear,
  OTHER_INCOME,
} from '../comparison/reference-statuses.js';
import type { Evaluator } from '../engine/evaluator.js';

const NET = 'salarié . rémunération . net . à payer avant impôt * 12 mois/an';

/** What the scale taxes, of the household; the model says it of a month or a year. */
const INCOME = '0 €/an + impôt . foyer fiscal . revenu imposable';

export interface FrenchYear {
  readonly situation: GuidanceSituation;
  readonly year: number;
  /** What the household has besides this wage, the rest of the work included, in euros. */
  readonly besides: number;
  /** Of it, taxed with the contributions: the scale counts it for its rate alone. */
  readonly withheld: number;
}

/**
 * What a wage of a month leaves of a year in France, by the official model: its net, less the
 * income tax of the whole household, the rest of the work included. null where it has no answer.
 */
export async function frenchWageNet(
  reference: Evaluator,
  { situation, year, besides, withheld }: FrenchYear,
  wage: Money,
): Promise<Money | null> {
  const asked = {
    ...{ ...EMPLOYEE, ...livingOf(situation), date: midYear(year) },
    'salarié . contrat . salaire brut': `${wage.toString()} €/mois`,
    [OTHER_INCOME]: `${euros(Math.max(0, besides))} €/an`,
  };
  const names = [NET, HOUSEHOLD_TAX, INCOME] as const;
  const found = await reference.evaluate(asked, names);
  const [net, tax, income] = names.map((name) => found[name]?.value);
  if (typeof net !== 'number' || typeof tax !== 'number' || typeof income !== 'number') return null;
  const due = income === 0 ? 0 : tax * (1 - withheld / income);
  return Money.parse(euros(net - due));
}
