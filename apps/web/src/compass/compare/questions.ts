import type { GuidanceSituation } from '@plusloin/contracts';

/** What is asked; the year is today's, the cooperative comes with the link of its page. */
export type QuestionName = Exclude<keyof GuidanceSituation, 'year' | 'cooperative'>;

/** What is not there was not said, or is not known: the two are the same for the rules. */
export type Answers = Readonly<Partial<GuidanceSituation>>;

export interface Question {
  readonly name: QuestionName;
  readonly kind: 'choice' | 'yes-no' | 'money' | 'percent' | 'count' | 'day';
  readonly choices?: readonly string[];
  /** Only where the answer matters. */
  readonly isAsked?: (answers: Answers) => boolean;
}

const inBelgium = ({ country }: Answers): boolean => country === 'BE';
const inFrance = ({ country }: Answers): boolean => country === 'FR';
const isEmployee = ({ now }: Answers): boolean => now === 'employee';

/** In the order of asking. */
export const questions: readonly Question[] = [
  { name: 'country', kind: 'choice', choices: ['BE', 'FR'] },
  {
    ...{ name: 'now', kind: 'choice' },
    choices: ['employee', 'self-employed', 'unemployed', 'pensioner', 'student', 'nothing-yet'],
  },
  { name: 'turnover', kind: 'money' },
  { name: 'costs', kind: 'money' },
  {
    ...{ name: 'employedShare', kind: 'percent' },
    isAsked: (answers) => inBelgium(answers) && isEmployee(answers),
  },
  {
    ...{ name: 'wageMonth', kind: 'money' },
    isAsked: (answers) =>
      inBelgium(answers) && isEmployee(answers) && answers.employedShare !== '0',
  },
  { name: 'household', kind: 'choice', choices: ['single', 'couple'], isAsked: inFrance },
  { name: 'otherIncome', kind: 'money', isAsked: inFrance },
  { name: 'children', kind: 'count' },
  { name: 'livesIn', kind: 'choice', choices: ['BE', 'FR', 'elsewhere'] },
  { name: 'profession', kind: 'choice', choices: ['social-worker', 'psychologist', 'other'] },
  { name: 'hasTitle', kind: 'yes-no', isAsked: ({ profession }) => profession !== 'other' },
  { name: 'startedOn', kind: 'day' },
  { name: 'isFirstActivity', kind: 'yes-no', isAsked: inBelgium },
  { name: 'largestPayer', kind: 'percent' },
  { name: 'helpsAtHome', kind: 'yes-no', isAsked: inFrance },
  { name: 'municipalTax', kind: 'percent', isAsked: inBelgium },
  { name: 'fundFee', kind: 'percent', isAsked: inBelgium },
  { name: 'acre', kind: 'yes-no', isAsked: inFrance },
  { name: 'withholdingOption', kind: 'yes-no', isAsked: inFrance },
  { name: 'offeredWage', kind: 'money' },
  { name: 'structureFee', kind: 'percent', isAsked: inFrance },
  { name: 'wantedNetMonth', kind: 'money' },
];

/** The questions that matter after these answers. */
export const askedOf = (answers: Answers): readonly Question[] =>
  questions.filter(({ isAsked }) => isAsked?.(answers) ?? true);

/** The question at which somebody is; the first one where the name leads nowhere. */
export function questionCalled(answers: Answers, name: string | undefined): Question {
  const asked = askedOf(answers);
  const [first] = asked;
  if (first === undefined) throw new Error('nothing is asked');
  return asked.find((one) => one.name === name) ?? first;
}

/** null: nothing is left to be asked. */
export const questionAfter = (answers: Answers, name: QuestionName): QuestionName | null =>
  beside(answers, name, 1);

export const questionBefore = (answers: Answers, name: QuestionName): QuestionName | null =>
  beside(answers, name, -1);

function beside(answers: Answers, name: QuestionName, steps: 1 | -1): QuestionName | null {
  const asked = askedOf(answers);
  const place = asked.findIndex((one) => one.name === name);
  return asked[place + steps]?.name ?? null;
}

export type Answer = GuidanceSituation[QuestionName];

/** With one more answer, or without it where it is not known. The others stay as they are. */
export function withAnswer(answers: Answers, name: QuestionName, answer: Answer): Answers {
  const { [name]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [name]: answer };
}

/** What is sent: answers to questions that no longer matter stay here. */
export function situationOf(answers: Answers): GuidanceSituation {
  const asked = new Set<string>(askedOf(answers).map(({ name }) => name));
  const entries = Object.entries(answers).filter(
    ([name]) => asked.has(name) || name === 'cooperative',
  );
  return { country: 'BE', ...Object.fromEntries(entries) };
}
