import { calendarDate, euros } from '@plusloin/kernel';
import { PCG } from './accounts.js';
import { type Books } from './facts.js';
import { karimPractice } from './karim.js';
import {
  BEGAN,
  calledByUrssaf,
  cost,
  entity,
  institution,
  itself,
  persons,
  type Range,
} from './plan-rows.js';
import { type CostPlan, type KeeperPlan, type MemberPlan } from './plans.js';
import { rateOn, VAT_FRANCE } from './rates.js';

const vatRate = rateOn(VAT_FRANCE, BEGAN);

export const taxableBooks: Books = { accounts: PCG, vat: 'on-collection', vatRate };
export const franchiseBooks: Books = { accounts: PCG, vat: 'none', vatRate };

export const chartered = (missionLetter: string): KeeperPlan => ({
  from: BEGAN,
  kind: 'firm',
  name: 'Cabinet des Remparts, expertise comptable',
  registration: 'Ordre 00-000042',
  missionLetter,
});

export const telephone = (net: number): CostPlan =>
  cost('telephone', { code: 'TELENORD', name: 'Télé-Nord' }, 'Téléphone', net, {
    every: 'monthly',
    day: 8,
    vat: '20',
    paidAfter: 2,
  });

/** Not recovered: a private car's fuel and train tickets. */
export const travel = (net: Range): CostPlan =>
  cost('travel', { code: 'TRAJETS', name: 'Trajets et carburant' }, 'Trajets', net, {
    every: 'monthly',
    day: 27,
  });

export const supervision = (net: Range): CostPlan =>
  cost('supervision', { code: 'ECHO', name: 'Supervision Écho' }, 'Supervision', net, {
    every: 'quarterly',
    day: 12,
    paidAfter: 8,
  });

export const office = (net: number): CostPlan =>
  cost('rent', { code: 'BUREAUX', name: 'Bureaux partagés des Flandres' }, 'Bureau', net, {
    every: 'monthly',
    day: 3,
    paidAfter: 2,
  });

export const insurance = (net: number): CostPlan =>
  cost('insurance', { code: 'ABRI', name: "Assurances L'Abri" }, 'RC professionnelle', net, {
    every: 'yearly',
    day: 10,
    paidAfter: 20,
  });

const karim: MemberPlan = {
  code: 'KARIM',
  displayName: 'Karim Benali',
  wayOfWorking: 'independent-micro',
  joined: calendarDate('2025-01-01'),
  contributionPaidAfter: 30,
  practices: [karimPractice],
  own: {
    entity: entity('Karim Benali EI', '000002014'),
    books: franchiseBooks,
    keepers: [itself('Karim Benali', calendarDate('2025-01-01'))],
    firstDeposit: { bankHolds: euros('2480.15'), on: calendarDate('2026-07-01') },
    reserve: euros('2600.00'),
    mostWithdrawn: euros('1600.00'),
    social: { kind: 'micro' },
  },
};

/**
 * Taxed on real profit, VAT due on what is collected; the yearly tier of the contribution is
 * reached.
 */
const maud: MemberPlan = {
  code: 'MAUD',
  displayName: 'Maud Verhaeghe',
  wayOfWorking: 'independent-real-profit',
  joined: BEGAN,
  contributionPaidAfter: 28,
  practices: [
    {
      code: 'MAUD-FORM',
      title: "Médiation et analyse de pratiques, Roubaix",
      institutions: [
        institution(['DEP-SERV', 'Service départemental', 'Médiation'], [20, 26], '82.00', 'last'),
        institution(['ASSO-LYS', 'Association de la Lys', 'Analyse'], [16, 22], '86.00', 15),
        institution(['ESAT-MOUL', 'ESAT du Moulin', 'Analyse'], [7, 11], '86.00', 'last'),
      ],
      persons: persons([1, 2], '70.00', 220, [1, 2]),
      costs: [telephone(48), travel([90, 150]), supervision([120, 200]), insurance(230)],
      settledIn: ['2025-Q4'],
    },
  ],
  own: {
    entity: entity('Maud Verhaeghe EI', '000002113'),
    books: taxableBooks,
    keepers: [chartered('LM-2024-15')],
    firstDeposit: euros('7500.00'),
    reserve: euros('7500.00'),
    mostWithdrawn: euros('2300.00'),
    social: calledByUrssaf(euros('2745.00')),
  },
};

/** Retired; stopped at mid-year 2026, when the last payers had paid. */
const odette: MemberPlan = {
  code: 'ODETTE',
  displayName: 'Odette Marescaux',
  wayOfWorking: 'independent-retired',
  joined: calendarDate('2025-01-01'),
  leaves: { until: calendarDate('2026-07-01'), settledUntil: calendarDate('2026-09-01') },
  contributionPaidAfter: 30,
  practices: [
    {
      code: 'ODETTE-CESF',
      title: 'Conseil en économie sociale et familiale, Lille',
      institutions: [
        institution(['CCAS-ORM', "CCAS de l'Ormeau", 'Ateliers budget'], [8, 14], '55.00', 'last'),
        institution(['CS-WAZ', 'Centre social Wazières', 'Permanence'], [4, 8], '55.00', 15),
      ],
      persons: persons([2, 3], '45.00', 240, [1, 3]),
      costs: [telephone(18), travel([25, 45]), insurance(95)],
      settledIn: ['2026-Q2'],
    },
  ],
  own: {
    entity: entity('Odette Marescaux EI', '000002212'),
    books: franchiseBooks,
    keepers: [itself('Odette Marescaux', calendarDate('2025-01-01'))],
    firstDeposit: euros('1500.00'),
    reserve: euros('1800.00'),
    mostWithdrawn: euros('1000.00'),
    social: { kind: 'micro' },
  },
};

/** Joined in the middle of a quarter. */
const sacha: MemberPlan = {
  code: 'SACHA',
  displayName: 'Sacha Lemaire',
  wayOfWorking: 'independent-micro',
  joined: calendarDate('2026-05-18'),
  contributionPaidAfter: 26,
  practices: [
    {
      code: 'SACHA-ES',
      title: 'Éducation spécialisée à domicile, Tourcoing',
      institutions: [
        institution(['SESSAD-N', 'SESSAD du Nord', 'Suivi éducatif'], [12, 20], '58.00', 'last'),
      ],
      persons: persons([3, 5], '50.00', 260, [1, 3]),
      costs: [telephone(25), travel([60, 110])],
    },
  ],
  own: {
    entity: entity('Sacha Lemaire EI', '000002311'),
    books: franchiseBooks,
    keepers: [itself('Sacha Lemaire', calendarDate('2026-05-18'))],
    firstDeposit: euros('1200.00'),
    reserve: euros('1400.00'),
    mostWithdrawn: euros('1100.00'),
    social: { kind: 'micro' },
  },
};

/** An employee of the cooperative (CAPE then CESA): his practice is kept in its books. */
const yanis: MemberPlan = {
  code: 'YANIS',
  displayName: 'Yanis Carpentier',
  wayOfWorking: 'cooperative-employee',
  joined: BEGAN,
  contributionPaidAfter: 0,
  practices: [
    {
      code: 'YANIS-MED',
      title: 'Médiation sociale, Lens',
      institutions: [
        institution(['BAIL-SOC', 'Bailleur social du Bassin', 'Médiation'], [26, 32], '65.00', 15),
        institution(['VILLE-BAS', 'Ville du Bassin', 'Permanence'], [20, 26], '60.00', 'last'),
      ],
      persons: persons([2, 4], '50.00', 280, [1, 3]),
      costs: [telephone(30), travel([80, 130]), supervision([60, 120])],
      settledIn: ['2025-Q4'],
    },
  ],
  payroll: {
    gross: euros('2300.00'),
    employeeDues: euros('501.27'),
    taxWithheld: euros('0.00'),
    employerDues: euros('473.93'),
  },
};

export const traitDunionMembers: readonly MemberPlan[] = [karim, maud, odette, sacha, yanis];
