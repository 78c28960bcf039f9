import { type Payer, type QuarterFacts, type Sale } from './facts.js';
import { family } from './invented-quarter.js';
import { cost, institution, persons } from './plan-rows.js';
import { type CostPlan, type PracticePlan } from './plans.js';
import { Told } from './told-facts.js';

const CODE = 'KARIM-ES';
const told = new Told(CODE, 2026);

const payer = (code: string, name: string): Payer => ({ code, name, kind: 'institution' });
const home = payer('MECS-VENT', "Maison d'enfants Les Quatre Vents");
const service = payer('FIL-ARIANE', "Service d'accompagnement Ariane");
const residence = payer('RES-TILL', 'Résidence Les Tilleuls');

const telephone = { code: 'TELENORD', name: 'Télé-Nord' };
const insurer = { code: 'ABRI', name: "Assurances L'Abri" };
const fuel = { code: 'TRAJETS', name: 'Trajets et carburant' };
const supervisor = { code: 'ECHO', name: 'Supervision Écho' };

/** Families pay 50 € a session; each row is: day, pseudonym, sessions, day of payment. */
const families = (rows: readonly [string, number, string, string][]): Sale[] =>
  rows.map(([day, number, sessions, paid]) =>
    told.sale(day, family(number), sessions, '50.00', paid),
  );

/** Invoiced 8 120,00, of which 900,00 stay to be collected; collected 7 220,00. */
const firstQuarter: QuarterFacts = {
  sales: [
    told.sale('01-31', home, '20', '60.00', '02-24'),
    told.sale('02-28', home, '22', '60.00', '03-24'),
    told.sale('03-31', home, '15', '60.00', '04-23'),
    told.sale('01-15', service, '7', '65.00', '01-29'),
    told.sale('02-15', service, '7', '65.00', '02-26'),
    told.sale('03-15', service, '6', '65.00', '03-27'),
    told.sale('01-20', residence, '10', '60.00', '02-20'),
    ...families([
      ['01-09', 201, '4', '01-09'],
      ['01-14', 202, '4', '01-16'],
      ['01-19', 203, '4', '01-22'],
      ['01-23', 204, '4', '01-26'],
      ['01-29', 205, '4', '02-02'],
      ['02-05', 201, '4', '02-05'],
      ['02-11', 202, '4', '02-13'],
      ['02-17', 203, '4', '02-20'],
      ['02-24', 206, '4', '02-27'],
      ['03-04', 201, '4', '03-04'],
      ['03-10', 204, '4', '03-13'],
      ['03-16', 205, '4', '03-18'],
      ['03-20', 206, '4', '03-24'],
      ['03-26', 202, '4', '03-30'],
    ]),
  ],
  bills: [
    told.bill('telephone', telephone, '01-08', '55.00', '01-10'),
    told.bill('telephone', telephone, '02-08', '55.00', '02-10'),
    told.bill('telephone', telephone, '03-08', '55.00', '03-10'),
    told.bill('travel', fuel, '01-30', '125.00', '01-30'),
    told.bill('travel', fuel, '02-27', '118.00', '02-27'),
    told.bill('travel', fuel, '03-30', '131.00', '03-30'),
    told.bill('supervision', supervisor, '03-12', '75.00', '03-20'),
  ],
};

/**
 * Collected 6 200,00: 900,00 of March, and 6 540,00 invoiced of which 1 240,00 stay to be
 * collected. So the Urssaf asks 1 599,60 and the contribution is 620,00, with its VAT 744,00.
 */
const secondQuarter: QuarterFacts = {
  sales: [
    told.sale('04-30', home, '16', '60.00', '05-22'),
    told.sale('05-31', home, '18', '60.00', '06-23'),
    told.sale('06-30', home, '14', '60.00', '07-22'),
    told.sale('04-15', service, '6', '65.00', '04-29'),
    told.sale('05-15', service, '7', '65.00', '05-28'),
    told.sale('06-15', service, '7', '65.00', '06-26'),
    told.sale('05-20', residence, '6', '60.00', '06-18'),
    ...families([
      ['04-07', 201, '4', '04-07'],
      ['04-14', 207, '4', '04-17'],
      ['04-21', 203, '4', '04-23'],
      ['05-05', 201, '4', '05-05'],
      ['05-12', 207, '4', '05-15'],
      ['05-22', 204, '4', '05-26'],
      ['06-05', 201, '4', '06-05'],
      ['06-16', 208, '4', '06-19'],
      ['06-26', 207, '4', '07-01'],
      ['06-30', 203, '4', '07-03'],
    ]),
  ],
  bills: [
    told.bill('telephone', telephone, '04-08', '55.00', '04-10'),
    told.bill('telephone', telephone, '05-08', '55.00', '05-10'),
    told.bill('telephone', telephone, '06-08', '55.00', '06-10'),
    told.bill('travel', fuel, '04-29', '122.00', '04-29'),
    told.bill('travel', fuel, '05-29', '134.00', '05-29'),
    told.bill('travel', fuel, '06-29', '129.00', '06-29'),
    told.bill('supervision', supervisor, '06-11', '75.00', '06-19'),
  ],
};

/**
 * The worked example: institutions 4 550,00, families 2 600,00; 1 510,00 stay to be collected, of
 * which 360,00 of July. Costs 800,00, all paid.
 */
const thirdQuarter: QuarterFacts = {
  sales: [
    told.sale('07-31', home, '17.5', '60.00', '08-25'),
    told.sale('08-31', home, '17.5', '60.00', '09-23'),
    told.sale('09-30', home, '17.5', '60.00', '10-22'),
    told.sale('07-15', service, '6', '65.00', '07-29'),
    told.sale('08-15', service, '5', '65.00', '08-27'),
    told.sale('09-15', service, '5', '65.00', '09-28'),
    told.sale('07-15', residence, '6', '60.00', null),
    ...families([
      ['07-03', 201, '4', '07-03'],
      ['07-10', 207, '4', '07-15'],
      ['07-17', 208, '5', '07-20'],
      ['07-24', 203, '4', '07-28'],
      ['08-07', 201, '4', '08-07'],
      ['08-14', 209, '5', '08-18'],
      ['08-21', 207, '4', '08-25'],
      ['08-28', 208, '4', '09-01'],
      ['09-04', 201, '4', '09-04'],
      ['09-11', 209, '4', '09-15'],
      ['09-18', 203, '4', '09-22'],
      ['09-24', 208, '4', '09-29'],
      ['09-29', 207, '2', '10-02'],
    ]),
  ],
  bills: [
    told.bill('telephone', telephone, '07-08', '55.00', '07-10'),
    told.bill('telephone', telephone, '08-08', '55.00', '08-10'),
    told.bill('telephone', telephone, '09-08', '55.00', '09-10'),
    told.bill('insurance', insurer, '07-06', '75.00', '07-21'),
    told.bill('travel', fuel, '07-30', '140.00', '07-30'),
    told.bill('travel', fuel, '08-28', '128.00', '08-28'),
    told.bill('travel', fuel, '09-29', '142.00', '09-29'),
    told.bill('supervision', supervisor, '07-16', '75.00', '07-24'),
    told.bill('supervision', supervisor, '09-10', '75.00', '09-18'),
  ],
  withdrawals: [
    told.withdrawal('07-27', '1200.00'),
    told.withdrawal('08-27', '1200.00'),
    told.withdrawal('09-27', '1100.00'),
  ],
};

const costs: readonly CostPlan[] = [
  cost('telephone', telephone, 'Téléphone', 55, { every: 'monthly', day: 8, paidAfter: 2 }),
  cost('travel', fuel, 'Trajets', [105, 145], { every: 'monthly', day: 28 }),
  cost('supervision', supervisor, 'Supervision', [75, 150], {
    every: 'quarterly',
    day: 12,
    paidAfter: 8,
  }),
];

export const karimPractice: PracticePlan = {
  code: CODE,
  title: 'Éducation spécialisée, Lille',
  institutions: [
    institution([home.code, home.name, 'Suivi éducatif'], [13, 20], '60.00', 'last', [20, 26]),
    institution([service.code, service.name, 'Suivi'], [5, 8], '65.00', 15, [11, 15]),
  ],
  persons: persons([3, 4], '50.00', 201, [3, 4]),
  costs,
  told: { '2026-Q1': firstQuarter, '2026-Q2': secondQuarter, '2026-Q3': thirdQuarter },
  settledIn: ['2025-Q4'],
};
