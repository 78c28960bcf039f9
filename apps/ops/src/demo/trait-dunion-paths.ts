import { calendarDate, euros } from '@plusloin/kernel';
import { BEGAN, calledByUrssaf, entity, institution, itself, persons } from './plan-rows.js';
import { type BooksPlan, type MemberPlan } from './plans.js';
import {
  chartered,
  franchiseBooks,
  insurance,
  office,
  supervision,
  taxableBooks,
  telephone,
  travel,
} from './trait-dunion-members.js';

/** Of a micro-entreprise: no VAT, and a share of what is collected for the Urssaf. */
const micro = (
  name: string,
  registrationNumber: string,
  since: string,
  [firstDeposit, reserve, mostWithdrawn]: readonly [string, string, string],
): BooksPlan => ({
  entity: entity(`${name} EI`, registrationNumber),
  books: franchiseBooks,
  keepers: [itself(name, calendarDate(since))],
  firstDeposit: euros(firstDeposit),
  reserve: euros(reserve),
  mostWithdrawn: euros(mostWithdrawn),
  social: { kind: 'micro' },
});

const bilal: MemberPlan = {
  code: 'BILAL',
  displayName: 'Bilal Haddad',
  wayOfWorking: 'independent-student',
  joined: calendarDate('2025-02-01'),
  contributionPaidAfter: 30,
  practices: [
    {
      code: 'BILAL-ANIM',
      title: 'Soutien éducatif, Villeneuve-d’Ascq',
      institutions: [
        institution(['COL-PREV', 'Collège Prévert', 'Animation'], [8, 13], '28.00', 'last'),
      ],
      persons: persons([1, 3], '30.00', 1401, [1, 3]),
      costs: [telephone(15), travel([10, 25])],
    },
  ],
  own: micro('Bilal Haddad', '000002428', '2025-02-01', ['700.00', '650.00', '500.00']),
};

/** Two practices in one set of books, VAT due on what is collected. */
const camille: MemberPlan = {
  code: 'CAMILLE',
  displayName: 'Camille Delattre',
  wayOfWorking: 'independent-real-profit',
  joined: BEGAN,
  contributionPaidAfter: 27,
  practices: [
    {
      code: 'CAMILLE-MED',
      title: 'Médiation familiale, Douai',
      institutions: [
        institution(['CAF-SCA', 'Service social de la Scarpe', 'Médiation'], [14, 20], '62.00', 15),
      ],
      persons: persons([2, 4], '60.00', 1421, [1, 3]),
      costs: [telephone(34), travel([50, 90]), supervision([90, 150])],
      settledIn: ['2025-Q4'],
    },
    {
      code: 'CAMILLE-SUP',
      title: "Supervision d'équipes",
      institutions: [
        institution(['FOYER-ART', "Foyer de l'Artois", 'Supervision'], [6, 11], '85.00', 'last'),
        institution(['EHPAD-HAL', 'EHPAD des Halles', 'Supervision'], [5, 9], '85.00', 'last'),
      ],
      costs: [insurance(140), travel([30, 60])],
      settledIn: ['2025-Q4'],
    },
  ],
  own: {
    entity: entity('Camille Delattre EI', '000002436'),
    books: taxableBooks,
    keepers: [chartered('LM-2024-18')],
    firstDeposit: euros('4800.00'),
    reserve: euros('5500.00'),
    mostWithdrawn: euros('1900.00'),
    social: calledByUrssaf(euros('1890.00')),
  },
};

/** Joined in the middle of the last quarter. */
const elise: MemberPlan = {
  code: 'ELISE',
  displayName: 'Élise Brasseur',
  wayOfWorking: 'independent-micro',
  joined: calendarDate('2026-08-24'),
  contributionPaidAfter: 28,
  practices: [
    {
      code: 'ELISE-AS',
      title: 'Assistance sociale, Armentières',
      institutions: [
        institution(['RES-LYS', 'Résidence de la Lys', 'Permanence'], [9, 14], '55.00', 'last'),
      ],
      persons: persons([3, 5], '48.00', 1441, [1, 2]),
      costs: [telephone(22), travel([30, 60])],
    },
  ],
  own: micro('Élise Brasseur', '000002444', '2026-08-24', ['1000.00', '900.00', '900.00']),
};

/** Speaks Dutch; her office costs more than her few payers bring: the year makes a loss. */
const femke: MemberPlan = {
  code: 'FEMKE',
  displayName: 'Femke De Clercq',
  language: 'nl',
  wayOfWorking: 'independent-real-profit',
  joined: calendarDate('2025-07-01'),
  contributionPaidAfter: 30,
  practices: [
    {
      code: 'FEMKE-GEZIN',
      title: 'Gezinsbegeleiding, Halluin',
      institutions: [
        institution(['MDS-FER', 'Maison de services du Ferrain', 'Suivi'], [4, 8], '52.00', 'last'),
      ],
      persons: persons([2, 4], '45.00', 1461, [1, 2]),
      costs: [telephone(24), office(390), travel([40, 70]), supervision([90, 150])],
    },
  ],
  own: {
    entity: entity('Femke De Clercq EI', '000002451'),
    books: franchiseBooks,
    keepers: [chartered('LM-2025-06')],
    firstDeposit: euros('12000.00'),
    reserve: euros('12000.00'),
    mostWithdrawn: euros('250.00'),
    social: calledByUrssaf(euros('310.00')),
  },
};

/** Had an employer beside the practice; lives on it since April 2026. */
const gael: MemberPlan = {
  code: 'GAEL',
  displayName: 'Gaël Lesage',
  wayOfWorking: 'independent-micro',
  joined: calendarDate('2025-01-01'),
  changed: { on: calendarDate('2026-04-01'), from: 'independent-complementary' },
  contributionPaidAfter: 25,
  practices: [
    {
      code: 'GAEL-ES',
      title: 'Éducation spécialisée, Dunkerque',
      institutions: [
        institution(['IME-DUNE', 'IME des Dunes', 'Suivi éducatif'], [8, 12], '56.00', 'last'),
        {
          ...institution(['SAVS-PORT', 'SAVS du Port', 'Suivi'], [14, 20], '56.00', 15),
          since: calendarDate('2026-04-01'),
        },
      ],
      persons: persons([1, 3], '48.00', 1481, [1, 3]),
      costs: [telephone(26), travel([60, 110])],
    },
  ],
  own: micro('Gaël Lesage', '000002469', '2025-01-01', ['1300.00', '1500.00', '1400.00']),
};

/** Has an employer beside the practice; speaks English. */
const grace: MemberPlan = {
  code: 'GRACE',
  displayName: 'Grace Miller',
  language: 'en',
  wayOfWorking: 'independent-complementary',
  joined: calendarDate('2025-01-01'),
  contributionPaidAfter: 29,
  practices: [
    {
      code: 'GRACE-COUNS',
      title: 'Counselling for newcomers, Lille',
      institutions: [
        institution(['CADA-NORD', "Centre d'accueil du Nord", 'Permanence'], [10, 15], '54.00', 15),
      ],
      persons: persons([2, 4], '45.00', 1501, [1, 2]),
      costs: [telephone(20), travel([20, 40])],
    },
  ],
  own: micro('Grace Miller', '000002477', '2025-01-01', ['900.00', '900.00', '800.00']),
};

/** An employee of the cooperative until March 2026; then his practice moved to his own books. */
const hugo: MemberPlan = {
  code: 'HUGO',
  displayName: 'Hugo Wattel',
  wayOfWorking: 'independent-micro',
  joined: BEGAN,
  changed: { on: calendarDate('2026-04-01'), from: 'cooperative-employee' },
  contributionPaidAfter: 23,
  practices: [
    {
      code: 'HUGO-AS',
      title: 'Assistance sociale, Béthune',
      institutions: [
        institution(['MUT-ART', "Mutuelle de l'Artois", 'Permanence'], [24, 30], '58.00', 'last'),
        institution(['VILLE-BET', 'Ville de la Lawe', 'Permanence'], [14, 20], '58.00', 15),
      ],
      persons: persons([1, 2], '50.00', 1521, [1, 2]),
      costs: [telephone(28), travel([50, 90]), supervision([60, 120])],
      settledIn: ['2025-Q4', '2026-Q1'],
    },
  ],
  payroll: {
    gross: euros('1500.00'),
    employeeDues: euros('326.92'),
    taxWithheld: euros('0.00'),
    employerDues: euros('309.08'),
  },
  own: micro('Hugo Wattel', '000002485', '2026-04-01', ['1800.00', '1800.00', '1500.00']),
};

/** Members whose path takes a turn, who begin, or who speak another language. */
export const traitDunionPaths: readonly MemberPlan[] = [
  bilal,
  camille,
  elise,
  femke,
  gael,
  grace,
  hugo,
];
