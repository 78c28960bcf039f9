import type { GuidanceSituation } from '@plusloin/contracts';
import { acrossBorder, onePayer } from './reasons-shared.js';
import type { Reason } from './verdicts.js';

/** In per cent of a full time: what a job must reach for an activity beside it to be additional. */
const HALF_TIME = 50;

const isHalfTime = ({ employedShare }: GuidanceSituation): boolean | undefined =>
  employedShare === undefined ? undefined : Number(employedShare) >= HALF_TIME;

const title: Reason = ({ answers }) => {
  if (answers.hasTitle !== false) return undefined;
  if (answers.profession === 'social-worker') return ['check', 'be.title.social-worker'];
  if (answers.profession === 'psychologist') return ['check', 'be.title.psychologist'];
  return undefined;
};

const principal: Reason = ({ answers }) => {
  if (answers.now === 'unemployed') return ['check', 'be.unemployed.principal'];
  if (isHalfTime(answers) === true) return ['check', 'be.principal.beside-half-time'];
  return ['open', 'be.open.self-employed'];
};

const complementary: Reason = ({ answers }) => {
  if (answers.now === 'unemployed') return ['check', 'be.unemployed.springboard'];
  if (isHalfTime(answers) === true) return ['open', 'be.half-time.reached'];
  if (isHalfTime(answers) === false) return ['closed', 'be.half-time.missed'];
  if (answers.now === 'employee') return ['check', 'be.half-time.unknown'];
  if (answers.now === 'nothing-yet') return ['closed', 'be.complementary.no-other'];
  return ['check', 'be.complementary.beside-what'];
};

const student: Reason = ({ answers: { now } }) =>
  now === undefined || now === 'student'
    ? ['check', 'be.student.conditions']
    : ['closed', 'be.student.only'];

const pensioner: Reason = ({ answers: { now } }) =>
  now === undefined || now === 'pensioner'
    ? ['check', 'be.pension.limits']
    : ['closed', 'be.pension.only'];

const director: Reason = ({ answers }) => {
  if (answers.now === 'unemployed') return ['check', 'be.unemployed.principal'];
  if (isHalfTime(answers) === true) return ['check', 'be.principal.beside-half-time'];
  return ['open', 'be.director.open'];
};

const group: Reason = ({ answers }) =>
  answers.offeredWage === undefined ? ['check', 'be.group.ask'] : ['open', 'be.group.fifty'];

const cooperative: Reason = ({ answers }) =>
  answers.offeredWage === undefined
    ? ['check', 'be.cooperative.ask']
    : ['open', 'be.cooperative.open'];

const unemployedDays: Reason = ({ answers }) =>
  answers.now === 'unemployed' ? ['check', 'be.unemployed.days'] : undefined;

const pensionBeside: Reason = ({ answers }) =>
  answers.now === 'pensioner' ? ['check', 'be.pension.limits'] : undefined;

const everywhere = [title, acrossBorder];
const ofOwn = [onePayer('be.one-payer'), ...everywhere];

export const belgianReasons = {
  'be-principal': [principal, pensionBeside, ...ofOwn],
  'be-complementary': [complementary, ...ofOwn],
  'be-student': [student, ...ofOwn],
  'be-pensioner': [pensioner, ...ofOwn],
  'be-director': [director, pensionBeside, ...ofOwn],
  'be-group-employee': [group, unemployedDays, pensionBeside, ...everywhere],
  'be-cooperative-employee': [cooperative, unemployedDays, pensionBeside, ...everywhere],
} as const;
