import type { GuidanceSituation, MemberAnswers } from '@plusloin/contracts';
import { useMemo } from 'react';
import { keepAnswers, keptAnswers, useAnswers } from '../../compass/compare/kept-answers.js';
import {
  askedOf,
  withAnswer,
  type Answer,
  type Question,
} from '../../compass/compare/questions.js';

/** Of the public compass, those that no books answer. */
const NAMES: ReadonlySet<string> = new Set<keyof MemberAnswers>([
  ...(['turnover', 'costs', 'employedShare', 'wageMonth', 'children'] as const),
  ...(['household', 'otherIncome', 'fundFee', 'startedOn'] as const),
  ...(['livesIn', 'profession', 'hasTitle', 'isFirstActivity', 'helpsAtHome'] as const),
  ...(['municipalTax', 'acre', 'withholdingOption', 'offeredWage', 'structureFee'] as const),
  'wantedNetMonth',
]);

/** What was answered in this window, here or in the public compass; it is kept nowhere else. */
export function useOwnAnswers(): MemberAnswers {
  const answers = useAnswers();
  return useMemo(
    () => Object.fromEntries(Object.entries(answers).filter(([name]) => NAMES.has(name))),
    [answers],
  );
}

export function answerOwn(name: Question['name'], answer: Answer): void {
  keepAnswers(withAnswer(keptAnswers(), name, answer));
}

/** The public compass opens with what is known here. */
export const takeAlong = ({ year: _today, ...situation }: GuidanceSituation): void =>
  keepAnswers({ ...keptAnswers(), ...situation });

/** Questions that these books leave open, whether they are answered by now or not. */
export const questionsTo = (
  situation: GuidanceSituation,
  answers: MemberAnswers,
  unknown: readonly string[],
): readonly Question[] =>
  askedOf(situation).filter(
    ({ name }) => NAMES.has(name) && (unknown.includes(name) || name in answers),
  );
