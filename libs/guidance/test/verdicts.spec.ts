import { describe, expect, it } from '@jest/globals';
import { guidanceStatusKeys, type GuidanceSituation } from '@plusloin/contracts';
import { verdictOf } from '../src/sayings/verdicts.js';
import { asking } from './asking.js';

type Case = [(typeof guidanceStatusKeys)[number], Partial<GuidanceSituation>, string, string];

const always = () => true;

const cases: readonly Case[] = [
  ['be-principal', {}, 'open', 'be.open.self-employed'],
  ['be-principal', { now: 'unemployed' }, 'check', 'be.unemployed.principal'],
  ['be-principal', { employedShare: '50' }, 'check', 'be.principal.beside-half-time'],
  ['be-principal', { employedShare: '49.99' }, 'open', 'be.open.self-employed'],
  ['be-principal', { now: 'pensioner' }, 'check', 'be.pension.limits'],
  ['be-complementary', { employedShare: '50' }, 'open', 'be.half-time.reached'],
  ['be-complementary', { employedShare: '49.99' }, 'closed', 'be.half-time.missed'],
  ['be-complementary', { now: 'employee' }, 'check', 'be.half-time.unknown'],
  ['be-complementary', { now: 'unemployed' }, 'check', 'be.unemployed.springboard'],
  ['be-complementary', { now: 'nothing-yet' }, 'closed', 'be.complementary.no-other'],
  ['be-complementary', {}, 'check', 'be.complementary.beside-what'],
  ['be-student', { now: 'student' }, 'check', 'be.student.conditions'],
  ['be-student', { now: 'employee' }, 'closed', 'be.student.only'],
  ['be-pensioner', { now: 'pensioner' }, 'check', 'be.pension.limits'],
  ['be-pensioner', { now: 'student' }, 'closed', 'be.pension.only'],
  ['be-director', {}, 'open', 'be.director.open'],
  ['be-director', { now: 'unemployed' }, 'check', 'be.unemployed.principal'],
  ['be-group-employee', {}, 'check', 'be.group.ask'],
  ['be-group-employee', { offeredWage: '2800.00' }, 'open', 'be.group.fifty'],
  ['be-cooperative-employee', {}, 'check', 'be.cooperative.ask'],
  ['be-cooperative-employee', { offeredWage: '2800.00' }, 'open', 'be.cooperative.open'],
  [
    'be-cooperative-employee',
    { offeredWage: '2800.00', now: 'unemployed' },
    'check',
    'be.unemployed.days',
  ],
  ['be-principal', { livesIn: 'FR' }, 'check', 'cross-border'],
  ['be-principal', { livesIn: 'BE' }, 'open', 'be.open.self-employed'],
  [
    'be-principal',
    { profession: 'social-worker', hasTitle: false },
    'check',
    'be.title.social-worker',
  ],
  [
    'be-principal',
    { profession: 'psychologist', hasTitle: false },
    'check',
    'be.title.psychologist',
  ],
  ['fr-micro', { turnover: '83600.00' }, 'open', 'fr.open.micro'],
  ['fr-micro', { turnover: '83600.01' }, 'check', 'fr.micro.ceiling'],
  ['fr-micro', { turnover: '80000.00', year: 2025 }, 'check', 'fr.micro.ceiling'],
  ['fr-micro', { withholdingOption: true }, 'check', 'fr.micro.withholding'],
  ['fr-micro', { withholdingOption: false }, 'open', 'fr.open.micro'],
  ['fr-micro', { largestPayer: '75' }, 'check', 'fr.one-payer'],
  ['be-principal', { largestPayer: '100' }, 'check', 'be.one-payer'],
  ['be-principal', { largestPayer: '74.9' }, 'open', 'be.open.self-employed'],
  ['be-group-employee', { largestPayer: '100' }, 'check', 'be.group.ask'],
  ['fr-micro', { now: 'unemployed' }, 'check', 'fr.unemployed'],
  ['fr-micro', { now: 'pensioner' }, 'check', 'fr.pensioner'],
  ['fr-micro', { livesIn: 'BE' }, 'check', 'cross-border'],
  ['fr-sole-trader', {}, 'open', 'fr.open.sole-trader'],
  ['fr-eurl', {}, 'open', 'fr.open.company'],
  ['fr-sasu', { now: 'unemployed' }, 'check', 'fr.unemployed'],
  ['fr-cae', {}, 'check', 'fr.cae.ask'],
  ['fr-cae', { structureFee: '10' }, 'open', 'fr.cae.open'],
  ['fr-cae', { structureFee: '10', now: 'unemployed' }, 'check', 'fr.unemployed.wage'],
  ['fr-umbrella', {}, 'check', 'fr.umbrella.ask'],
  ['fr-umbrella', { helpsAtHome: true }, 'closed', 'fr.umbrella.personal-services'],
  ['fr-umbrella', { helpsAtHome: false }, 'open', 'fr.umbrella.open'],
  ['fr-group-employee', {}, 'check', 'fr.group.ask'],
  ['fr-group-employee', { offeredWage: '2300.00' }, 'open', 'fr.group.open'],
  [
    'fr-group-employee',
    { profession: 'social-worker', hasTitle: false, offeredWage: '2300.00' },
    'closed',
    'fr.title.social-worker-post',
  ],
  [
    'fr-micro',
    { profession: 'social-worker', hasTitle: false },
    'check',
    'fr.title.social-worker',
  ],
  ['fr-micro', { profession: 'psychologist', hasTitle: false }, 'check', 'fr.title.psychologist'],
];

describe('a verdict', () => {
  it.each(cases)('of %s with %j is %s: %s', (key, answers, kind, code) => {
    const verdict = verdictOf(asking(key, answers), always);
    expect(verdict.kind).toBe(kind);
    expect(verdict.because).toContainEqual({ code });
  });

  it.each(guidanceStatusKeys)('of %s always has a reason', (key) => {
    expect(verdictOf(asking(key), always).because).not.toHaveLength(0);
  });

  it('is closed by one closed door, whatever else is open or to be checked', () => {
    const answers = { helpsAtHome: true, livesIn: 'BE', now: 'unemployed' } as const;
    expect(verdictOf(asking('fr-umbrella', answers), always)).toEqual({
      kind: 'closed',
      because: [{ code: 'fr.umbrella.personal-services' }],
    });
  });
});
