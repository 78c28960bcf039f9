import { calendarDate, euros } from '@plusloin/kernel';
import { office, software, supervision, telephone, trains } from './passerelle-costs.js';
import { fiduciary, franchiseBooks, taxableBooks } from './passerelle-members.js';
import { BEGAN, calledByFund, entity, institution, itself, persons } from './plan-rows.js';
import { type MemberPlan } from './plans.js';

/** The floor incomes of a principal activity: AR n° 38, art. 12 § 1 and 14, indexed. */
const PRINCIPAL_FLOOR = { 2024: '16861.46', 2025: '17008.88', 2026: '17374.08' };

/**
 * An employee of the cooperative until March 2026; then her practice moved to books of her own. She
 * speaks English.
 */
const emily: MemberPlan = {
  code: 'EMILY',
  displayName: 'Emily Hart',
  language: 'en',
  wayOfWorking: 'independent-principal',
  joined: BEGAN,
  changed: { on: calendarDate('2026-04-01'), from: 'cooperative-employee' },
  contributionPaidAfter: 26,
  practices: [
    {
      code: 'EMILY-COUNS',
      title: 'Support for international families, Liège',
      institutions: [
        institution(['LYC-EUR', 'Lycée européen', 'Permanence'], [18, 24], '60.00', 'last'),
        institution(['ACC-INT', "Maison d'accueil internationale", 'Suivi'], [12, 18], '58.00', 15),
      ],
      persons: persons([3, 5], '65.00', 1301, [1, 2]),
      costs: [telephone(28), trains([25, 50]), supervision([60, 120])],
      settledIn: ['2026-Q1'],
    },
  ],
  payroll: {
    gross: euros('1380.00'),
    employeeDues: euros('180.37'),
    taxWithheld: euros('48.30'),
    employerDues: euros('345.14'),
  },
  own: {
    entity: entity('Emily Hart, personne physique', '0000.107.094'),
    books: taxableBooks,
    keepers: [itself('Emily Hart', calendarDate('2026-04-01'))],
    firstDeposit: euros('4500.00'),
    reserve: euros('4000.00'),
    mostWithdrawn: euros('2000.00'),
    social: calledByFund('20.5', PRINCIPAL_FLOOR),
  },
};

/** Speaks Dutch. */
const joris: MemberPlan = {
  code: 'JORIS',
  displayName: 'Joris Vandeput',
  language: 'nl',
  wayOfWorking: 'independent-principal',
  joined: BEGAN,
  contributionPaidAfter: 25,
  practices: [
    {
      code: 'JORIS-SW',
      title: 'Sociaal werk en bemiddeling, Tongeren',
      institutions: [
        institution(['OCMW-JEK', 'OCMW Jekerdal', 'Begeleiding'], [22, 30], '56.00', 'last'),
        institution(['CAW-HAS', 'CAW Haspengouw', 'Bemiddeling'], [12, 18], '58.00', 15),
      ],
      persons: persons([2, 4], '60.00', 1001, [1, 3]),
      costs: [telephone(38), software(85), trains([40, 75]), supervision([90, 180])],
    },
  ],
  own: {
    entity: entity('Joris Vandeput, natuurlijke persoon', '0000.109.074'),
    books: taxableBooks,
    keepers: [fiduciary('LM-2024-19')],
    firstDeposit: euros('5800.00'),
    reserve: euros('6000.00'),
    mostWithdrawn: euros('2300.00'),
    social: calledByFund('20.5', { 2024: '25000.00', 2026: '27000.00' }),
  },
};

/** Rents an office and has few payers yet: the year makes a loss, which the first deposit bears. */
const margaux: MemberPlan = {
  code: 'MARGAUX',
  displayName: 'Margaux Thiry',
  wayOfWorking: 'independent-principal',
  joined: calendarDate('2025-09-01'),
  contributionPaidAfter: 30,
  practices: [
    {
      code: 'MARGAUX-AS',
      title: 'Accompagnement social, Waremme',
      institutions: [
        institution(['SERV-HES', 'Service social hesbignon', 'Suivi'], [4, 7], '48.00', 'last'),
      ],
      persons: persons([2, 4], '50.00', 1101, [1, 2]),
      costs: [telephone(26), office(340), trains([25, 45]), supervision([120, 180])],
    },
  ],
  own: {
    entity: entity('Margaux Thiry, personne physique', '0000.111.054'),
    books: franchiseBooks,
    keepers: [itself('Margaux Thiry', calendarDate('2025-09-01'))],
    firstDeposit: euros('15000.00'),
    reserve: euros('15000.00'),
    mostWithdrawn: euros('300.00'),
    social: calledByFund('20.5', PRINCIPAL_FLOOR),
  },
};

/** Was an employee elsewhere beside the practice; lives on it since January 2026. */
const quentin: MemberPlan = {
  code: 'QUENTIN',
  displayName: 'Quentin Marchal',
  wayOfWorking: 'independent-principal',
  joined: BEGAN,
  changed: { on: calendarDate('2026-01-01'), from: 'independent-complementary' },
  contributionPaidAfter: 24,
  practices: [
    {
      code: 'QUENTIN-ES',
      title: 'Éducation spécialisée, Ans',
      institutions: [
        institution(['SRJ-ANS', 'Service résidentiel du Plateau', 'Suivi'], [10, 15], '54.00', 15),
        {
          ...institution(['SAJ-OUEST', "Service d'aide Ouest", 'Suivi'], [18, 26], '55.00', 'last'),
          since: calendarDate('2026-01-01'),
        },
      ],
      persons: persons([2, 4], '55.00', 1201, [1, 3]),
      costs: [telephone(30), trains([35, 60]), supervision([60, 120])],
    },
  ],
  own: {
    entity: entity('Quentin Marchal, personne physique', '0000.112.044'),
    books: taxableBooks,
    keepers: [itself('Quentin Marchal')],
    firstDeposit: euros('2400.00'),
    reserve: euros('3000.00'),
    mostWithdrawn: euros('1900.00'),
    social: calledByFund('20.5', { 2024: '5200.00', 2026: PRINCIPAL_FLOOR[2026] }),
  },
};

/** Members whose path takes a turn, or who speak another language. */
export const passerellePaths: readonly MemberPlan[] = [emily, joris, margaux, quentin];
