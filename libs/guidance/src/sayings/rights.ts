import type { GuidanceStatus, GuidanceStatusKey } from '@plusloin/contracts';
import type { Asking } from './asking.js';
import type { Said } from './sayings.js';

type Effect = GuidanceStatus['rights'][number]['effect'];

export interface Right extends Said {
  readonly effect: Effect;
}

const kept = (code: string): Right => ({ code, effect: 'kept' });
const lost = (code: string): Right => ({ code, effect: 'lost' });
const reduced = (code: string): Right => ({ code, effect: 'reduced' });
const ask = (code: string): Right => ({ code, effect: 'ask' });

const selfEmployedBelgian = [
  lost('be.right.unemployment'),
  ask('be.right.bridging'),
  reduced('be.right.pension'),
];
const employedBelgian = [
  kept('be.right.employee-security'),
  kept('be.right.employee-unemployment'),
  ask('be.right.employee-hours'),
];
const selfEmployedFrench = [lost('fr.right.unemployment'), ask('fr.right.sickness')];

const rights: Readonly<Record<GuidanceStatusKey, readonly Right[]>> = {
  'be-principal': [...selfEmployedBelgian, lost('be.right.article-37')],
  'be-complementary': [
    kept('be.right.job-carries'),
    lost('be.right.below-half-time'),
    reduced('be.right.complementary-pension'),
  ],
  'be-student': [ask('be.right.student'), lost('be.right.unemployment')],
  'be-pensioner': [ask('be.right.pensioner')],
  'be-director': selfEmployedBelgian,
  'be-group-employee': employedBelgian,
  'be-cooperative-employee': employedBelgian,
  'fr-micro': [
    lost('fr.right.micro-costs'),
    ...selfEmployedFrench,
    reduced('fr.right.micro-pension'),
  ],
  'fr-sole-trader': [kept('fr.right.real-costs'), ...selfEmployedFrench],
  'fr-eurl': [kept('fr.right.real-costs'), ...selfEmployedFrench],
  'fr-sasu': [lost('fr.right.sasu-unemployment'), ask('fr.right.sasu-security')],
  'fr-cae': [kept('fr.right.cae-leave'), ask('fr.right.cae-unemployment')],
  'fr-umbrella': [kept('fr.right.umbrella-pay'), ask('fr.right.umbrella-work')],
  'fr-group-employee': [kept('fr.right.group-equal'), ask('fr.right.group-collective')],
};

/** What leaving what one lives from today may cost. */
const leaving: Readonly<Record<'BE' | 'FR', Right>> = {
  BE: ask('be.right.leaving-job'),
  FR: ask('fr.right.leaving-job'),
};

/** What somebody keeps, loses or gets less of; « ask » is a question for an office. */
export function rightsOf({ key, answers }: Asking): readonly Right[] {
  return answers.now === 'employee' && key !== 'be-complementary'
    ? [...rights[key], leaving[answers.country]]
    : rights[key];
}
