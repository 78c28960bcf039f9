import type { GuidanceSituation } from '@plusloin/contracts';
import type { Situation } from '../engine/evaluator.js';
import { YEAR } from '../rules/for-engine.js';
import { beginsIn, firstYearIn, startingOn } from './starting-on.js';

type Answer = Exclude<keyof GuidanceSituation, 'country' | 'year'>;

/** The rule that each answer of the form fills; answers that only verdicts look at have none. */
export const ruleOfAnswer: Partial<Record<Answer, string>> = {
  turnover: 'situation . recettes',
  costs: 'situation . frais',
  wageMonth: 'situation . salaire brut',
  offeredWage: 'situation . salaire proposé',
  children: 'situation . enfants à charge',
  household: 'france . impôt . en couple',
  otherIncome: 'france . impôt . autres revenus',
  municipalTax: 'situation . additionnels communaux',
  fundFee: 'belgique . cotisations . frais de gestion',
  isFirstActivity: 'belgique . cotisations . primostarter',
  acre: 'france . micro . Acre',
  startedOn: 'france . micro . créée depuis juillet 2026',
  profession: 'france . micro . Cipav',
  withholdingOption: 'france . micro . versement libératoire',
};

/** In the words of the engine. What was not answered keeps the default of its rule. */
export function situationOf(
  answers: GuidanceSituation,
  { year, contribution }: { year: number; contribution: string },
): Situation {
  const filled = (Object.keys(ruleOfAnswer) as Answer[]).flatMap((answer) => {
    const value = inWords(answer, answers);
    const rule = ruleOfAnswer[answer];
    return value === undefined || rule === undefined ? [] : [[rule, value] as const];
  });
  return {
    ...Object.fromEntries(filled),
    ...startingOn(answers.startedOn),
    ...firstQuarters(answers, year),
    ...firstYearIn(year, answers),
    [YEAR]: year,
    'situation . contribution à la coopérative': `${contribution} €/an`,
  };
}

/**
 * The lower floor holds for the first four quarters: in the year of the beginning, or where nobody
 * who works for themselves yet says when they begin. Its last quarters in the next year are not
 * counted.
 */
function firstQuarters(answers: GuidanceSituation, year: number): Situation {
  if (answers.isFirstActivity !== true) return {};
  return { 'belgique . cotisations . primostarter': yes(beginsIn(year, answers)) };
}

function inWords(answer: Answer, answers: GuidanceSituation): string | undefined {
  const value = answers[answer];
  if (value === undefined) return undefined;
  // Said by several rules at once: see `startingOn`.
  if (answer === 'startedOn') return undefined;
  if (answer === 'children') return `${value} enfant`;
  if (answer === 'household') return yes(value === 'couple');
  if (answer === 'profession') return yes(value === 'psychologist');
  if (answer === 'municipalTax' || answer === 'fundFee') return `${value} %`;
  if (answer === 'wageMonth' || answer === 'offeredWage') return `${value} €/mois`;
  if (typeof value === 'boolean') return yes(value);
  return `${value} €/an`;
}

const yes = (is: boolean): string => (is ? 'oui' : 'non');
