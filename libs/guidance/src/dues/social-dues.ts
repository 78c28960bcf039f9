import { euros } from '../comparison/euros.js';
import type { Situation } from '../engine/evaluator.js';
import { ownEngine } from '../engine/own-engine.js';
import { YEAR } from '../rules/for-engine.js';

/** The ways of working in Belgium whose provisional contribution the rules know. */
export type BelgianStatus = 'principal' | 'complémentaire' | 'étudiant' | 'pensionné';

/**
 * What a Belgian fund asks in a quarter, its fee of 4 % included: '506.11'. `income` is that of a
 * year, contributions taken off; null asks for what somebody who begins pays. null: the rules hold
 * no figures of that year.
 */
export function belgianQuarter(
  status: BelgianStatus,
  { year, income }: { year: number; income: string | null },
): string | null {
  if (income === null) {
    return textOf({ [YEAR]: year }, `belgique . statuts . ${status} . provisoire`);
  }
  const earned = income.startsWith('-') ? '0.00' : income;
  const situation = { [YEAR]: year, 'belgique . cotisations . revenu': `${earned} €/an` };
  const fee = 'belgique . cotisations . frais de gestion';
  return textOf(situation, `belgique . cotisations . ${status} / 4 * (1 + ${fee})`);
}

/** What the Urssaf asks of a micro on what was collected, each line as it stands on its page. */
export interface MicroDues {
  readonly contributions: string;
  readonly training: string;
  /** Of the contributions: '25.6'. */
  readonly percent: string;
  readonly trainingPercent: string;
}

/** `declared`: whole euros, '6880'. null: the rules hold no figures of that year. */
export function microDues(year: number, declared: string): MicroDues | null {
  const situation = { [YEAR]: year, 'france . micro . recettes': `${declared} €/an` };
  const contributions = textOf(situation, 'france . micro . cotisations');
  const training = textOf(situation, 'france . micro . formation');
  const percent = valueOf(situation, 'france . micro . taux');
  const ofHundred = textOf({ [YEAR]: year, 'france . micro . recettes': '100 €/an' }, TRAINING);
  if (contributions === null || training === null || percent === null || ofHundred === null) {
    return null;
  }
  return {
    ...{ contributions, training },
    ...{ percent: short(euros(percent)), trainingPercent: short(ofHundred) },
  };
}

const TRAINING = 'france . micro . formation';

/** A year's contributions of a French sole trader on their profit before contributions. */
export function soleTraderYear(year: number, profit: string): string | null {
  const situation = {
    [YEAR]: year,
    'france . réel . recettes': `${profit.startsWith('-') ? '0.00' : profit} €/an`,
    'france . réel . frais': '0 €/an',
  };
  return textOf(situation, 'france . réel . cotisations');
}

const textOf = (situation: Situation, rule: string): string | null => {
  const value = valueOf(situation, rule);
  return value === null ? null : euros(value);
};

function valueOf(situation: Situation, rule: string): number | null {
  const value = ownEngine().evaluate(situation, [rule])[rule]?.value;
  return typeof value === 'number' ? value : null;
}

/** '25.60' as '25.6'. */
const short = (percent: string): string => percent.replace(/\.?0+$/, '');
