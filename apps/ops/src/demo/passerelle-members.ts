import { calendarDate, euros } from '@plusloin/kernel';
import { PCMN } from './accounts.js';
import { alicePractice } from './alice.js';
import { type Books } from './facts.js';
import { insurance, software, supervision, telephone, trains } from './passerelle-costs.js';
import { BEGAN, calledByFund, entity, institution, itself, persons } from './plan-rows.js';
import { type KeeperPlan, type MemberPlan } from './plans.js';
import { rateOn, VAT_BELGIUM } from './rates.js';

const vatRate = rateOn(VAT_BELGIUM, BEGAN);

export const taxableBooks: Books = { accounts: PCMN, vat: 'on-invoice', vatRate };
export const franchiseBooks: Books = { accounts: PCMN, vat: 'none', vatRate };

export const fiduciary = (missionLetter: string): KeeperPlan => ({
  from: BEGAN,
  kind: 'firm',
  name: 'Fiduciaire du Pont-Neuf',
  registration: 'ITAA 00.000.042',
  missionLetter,
});

const alice: MemberPlan = {
  code: 'ALICE',
  displayName: 'Alice Dumont',
  wayOfWorking: 'independent-complementary',
  joined: BEGAN,
  contributionPaidAfter: 30,
  practices: [alicePractice],
  own: {
    entity: entity('Alice Dumont, personne physique', '0000.101.057'),
    books: taxableBooks,
    keepers: [itself('Alice Dumont')],
    firstDeposit: { bankHolds: euros('3210.40'), on: calendarDate('2026-07-01') },
    reserve: euros('3000.00'),
    mostWithdrawn: euros('1800.00'),
    social: calledByFund('20.5', { 2024: '8900.00', 2026: '9500.00' }),
  },
};

const bruno: MemberPlan = {
  code: 'BRUNO',
  displayName: 'Bruno Lambert',
  wayOfWorking: 'independent-principal',
  joined: BEGAN,
  contributionPaidAfter: 29,
  practices: [
    {
      code: 'BRUNO-ES',
      title: 'Éducation spécialisée, Seraing',
      institutions: [
        institution(['AMO-PASS', 'AMO Passage', 'Suivi éducatif'], [20, 28], '52.00', 'last'),
        institution(['ECOLE-BUI', 'École du Buisson', 'Médiation scolaire'], [12, 20], '50.00', 15),
        institution(['SAJ-EST', "Service d'aide Est", 'Accompagnement'], [14, 22], '55.00', 'last'),
      ],
      persons: persons([3, 5], '55.00', 301),
      costs: [telephone(35), software(90), trains([60, 110]), supervision([120, 240])],
    },
  ],
  own: {
    entity: entity('Bruno Lambert, personne physique', '0000.102.047'),
    books: taxableBooks,
    keepers: [fiduciary('LM-2024-07')],
    firstDeposit: euros('6500.00'),
    reserve: euros('7000.00'),
    mostWithdrawn: euros('2600.00'),
    social: calledByFund('20.5', { 2024: '31000.00', 2026: '34000.00' }),
  },
};

const chloe: MemberPlan = {
  code: 'CHLOE',
  displayName: 'Chloé Servais',
  wayOfWorking: 'independent-complementary',
  joined: BEGAN,
  contributionPaidAfter: 27,
  practices: [
    {
      code: 'CHLOE-CF',
      title: 'Conseil conjugal et familial, Huy',
      institutions: [
        institution(['PF-HOY', 'Planning du Hoyoux', 'Consultations'], [10, 15], '48.00', 'last'),
      ],
      persons: persons([5, 7], '55.00', 501, [1, 3]),
      costs: [telephone(20), trains([20, 45]), supervision([90, 180]), insurance(120)],
    },
  ],
  own: {
    entity: entity('Chloé Servais, personne physique', '0000.103.037'),
    books: franchiseBooks,
    keepers: [itself('Chloé Servais')],
    firstDeposit: euros('2200.00'),
    reserve: euros('2000.00'),
    mostWithdrawn: euros('1500.00'),
    social: calledByFund('20.5', { 2024: '6000.00' }),
  },
};

/** Retired; stopped at mid-year 2026 and settled her last balances in the summer. */
const gisele: MemberPlan = {
  code: 'GISELE',
  displayName: 'Gisèle Henrotte',
  wayOfWorking: 'independent-retired',
  joined: BEGAN,
  leaves: { until: calendarDate('2026-07-01'), settledUntil: calendarDate('2026-09-01') },
  contributionPaidAfter: 30,
  practices: [
    {
      code: 'GISELE-MED',
      title: 'Médiation de voisinage, Herstal',
      institutions: [
        institution(['LOG-VAL', 'Logement du Val', 'Médiation'], [10, 18], '50.00', 'last'),
        institution(['MAISON-Q', 'Maison du Quai', 'Permanence'], [6, 9], '45.00', 15),
      ],
      persons: persons([2, 3], '50.00', 601, [1, 2]),
      costs: [telephone(20), trains([15, 35]), supervision([60, 120])],
    },
  ],
  own: {
    entity: entity('Gisèle Henrotte, personne physique', '0000.104.027'),
    books: franchiseBooks,
    keepers: [itself('Gisèle Henrotte')],
    firstDeposit: euros('1800.00'),
    reserve: euros('1500.00'),
    mostWithdrawn: euros('1300.00'),
    social: calledByFund('14.7', { 2024: '9000.00' }),
  },
};

/** Two practices in one set of books; what concerns both is in the common part of the books. */
const nadia: MemberPlan = {
  code: 'NADIA',
  displayName: 'Nadia El Amrani',
  wayOfWorking: 'independent-principal',
  joined: BEGAN,
  contributionPaidAfter: 31,
  practices: [
    {
      code: 'NADIA-MED',
      title: 'Médiation familiale, Verviers',
      institutions: [
        institution(['CPAS-HAV', 'CPAS de Hauteval', 'Médiation'], [16, 24], '55.00', 'last'),
      ],
      persons: persons([4, 6], '65.00', 701, [1, 3]),
      costs: [telephone(32), trains([45, 80]), supervision([120, 200])],
    },
    {
      code: 'NADIA-FORM',
      title: 'Formation de travailleurs sociaux',
      institutions: [
        institution(['HE-VESDRE', 'Haute école de la Vesdre', 'Cours'], [8, 14], '75.00', 15),
        institution(['FED-SOC', 'Fédération des services', 'Formation'], [7, 14], '80.00', 'last'),
      ],
      costs: [software(75), insurance(95)],
    },
  ],
  own: {
    entity: entity('Nadia El Amrani, personne physique', '0000.105.017'),
    books: taxableBooks,
    keepers: [fiduciary('LM-2024-11')],
    firstDeposit: euros('5200.00'),
    reserve: euros('6000.00'),
    mostWithdrawn: euros('2400.00'),
    social: calledByFund('20.5', { 2024: '26000.00', 2026: '28000.00' }),
  },
};

/**
 * Pays the contribution late: at the end of each quarter the two books owe each other an invoice.
 */
const samuel: MemberPlan = {
  code: 'SAMUEL',
  displayName: 'Samuel Pirotte',
  wayOfWorking: 'independent-student',
  joined: calendarDate('2025-02-01'),
  contributionPaidAfter: 97,
  practices: [
    {
      code: 'SAMUEL-ANIM',
      title: 'Soutien éducatif à domicile, Liège',
      institutions: [
        institution(['EDD-PARC', 'École du Parc', 'Animation'], [8, 14], '25.00', 'last'),
      ],
      persons: persons([2, 4], '30.00', 801, [1, 3]),
      costs: [telephone(15), trains([10, 20])],
    },
  ],
  own: {
    entity: entity('Samuel Pirotte, personne physique', '0000.106.007'),
    books: franchiseBooks,
    keepers: [itself('Samuel Pirotte', calendarDate('2025-02-01'))],
    firstDeposit: euros('600.00'),
    reserve: euros('500.00'),
    mostWithdrawn: euros('700.00'),
    social: { kind: 'none' },
  },
};

/** Joined in the middle of a quarter. */
const lea: MemberPlan = {
  code: 'LEA',
  displayName: 'Léa Collignon',
  wayOfWorking: 'independent-complementary',
  joined: calendarDate('2026-08-17'),
  contributionPaidAfter: 30,
  practices: [
    {
      code: 'LEA-AS',
      title: 'Assistance sociale, Ans',
      institutions: [
        institution(['MRS-ANS', 'Maison de repos du Coq', 'Permanence'], [10, 16], '52.00', 'last'),
      ],
      persons: persons([2, 4], '55.00', 901, [1, 2]),
      costs: [telephone(25), trains([20, 40])],
    },
  ],
  own: {
    entity: entity('Léa Collignon, personne physique', '0000.108.084'),
    books: taxableBooks,
    keepers: [itself('Léa Collignon', calendarDate('2026-08-17'))],
    firstDeposit: euros('1500.00'),
    reserve: euros('1200.00'),
    mostWithdrawn: euros('900.00'),
    // The floor income of a starter: AR n° 38, art. 12 § 2.
    social: calledByFund('20.5', { 2026: '1922.16' }),
  },
};

/**
 * An employee of the cooperative: her practice is kept in its books, her payslips come from a
 * payroll office.
 */
const ines: MemberPlan = {
  code: 'INES',
  displayName: 'Inès Fontaine',
  wayOfWorking: 'cooperative-employee',
  joined: BEGAN,
  contributionPaidAfter: 0,
  practices: [
    {
      code: 'INES-PSY',
      title: 'Accompagnement psychosocial, Liège',
      institutions: [
        institution(['HOP-MEUSE', 'Hôpital de la Meuse', 'Permanence'], [22, 28], '58.00', 'last'),
        institution(['MUT-CONF', 'Mutualité du Confluent', 'Groupes'], [12, 16], '60.00', 15),
      ],
      persons: persons([3, 4], '55.00', 101, [1, 3]),
      costs: [telephone(25), trains([30, 60]), supervision([60, 120])],
    },
  ],
  payroll: {
    gross: euros('1480.00'),
    employeeDues: euros('193.44'),
    taxWithheld: euros('62.10'),
    employerDues: euros('370.15'),
  },
};

export const passerelleMembers: readonly MemberPlan[] = [
  alice,
  bruno,
  chloe,
  gisele,
  ines,
  lea,
  nadia,
  samuel,
];
