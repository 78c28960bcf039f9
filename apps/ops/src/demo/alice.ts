import { euros } from '@plusloin/kernel';
import { type Payer, type QuarterFacts, type Sale } from './facts.js';
import { family } from './invented-quarter.js';
import { cost, institution, persons } from './plan-rows.js';
import { type CostPlan, type PracticePlan } from './plans.js';
import { Told } from './told-facts.js';

const CODE = 'ALICE-AS';
const told = new Told(CODE, 2026);

const payer = (code: string, name: string): Payer => ({ code, name, kind: 'institution' });
const cpas = payer('CPAS-VAL', 'CPAS de Valmeuse');
const clinic = payer('CLIN-COT', 'Clinique des Coteaux');
const association = payer('ASBL-FIL', 'ASBL Le Fil rouge');

const telephone = { code: 'TELEMEUSE', name: 'Télé-Meuse' };
const software = { code: 'ALTO', name: 'Logiciels Alto' };
const insurer = { code: 'ABRI', name: "Assurances L'Abri" };
const rail = { code: 'RAIL', name: 'Chemins de fer' };
const supervisor = { code: 'ECHO', name: 'Supervision Écho' };
const stationer = { code: 'QUAI', name: 'Papeterie du Quai' };

/** Families pay 60 € a session; each row is: day, pseudonym, sessions, day of payment. */
const families = (rows: readonly [string, number, string, string][]): Sale[] =>
  rows.map(([day, number, sessions, paid]) =>
    told.sale(day, family(number), sessions, '60.00', paid),
  );

/** Invoiced 4 000,00 in 22 invoices. */
const firstQuarter: QuarterFacts = {
  sales: [
    told.sale('01-31', cpas, '12', '50.00', '02-24'),
    told.sale('02-28', cpas, '12', '50.00', '03-25'),
    told.sale('03-31', cpas, '14', '50.00', '04-22'),
    told.sale('01-31', clinic, '6', '50.00', '02-12'),
    told.sale('02-28', clinic, '6', '50.00', '03-12'),
    told.sale('03-31', clinic, '6', '50.00', '04-14'),
    told.sale('02-15', association, '6', '50.00', '03-18'),
    ...families([
      ['01-12', 401, '1', '01-14'],
      ['01-15', 402, '1', '01-20'],
      ['01-20', 403, '1', '01-22'],
      ['01-23', 404, '1', '01-30'],
      ['01-28', 405, '1', '02-03'],
      ['02-04', 401, '1', '02-06'],
      ['02-09', 402, '1', '02-16'],
      ['02-12', 406, '1', '02-17'],
      ['02-18', 403, '1', '02-20'],
      ['02-25', 407, '1', '03-02'],
      ['03-04', 401, '1', '03-05'],
      ['03-10', 405, '1', '03-17'],
      ['03-16', 406, '1', '03-19'],
      ['03-20', 407, '1', '03-27'],
      ['03-26', 402, '1', '04-02'],
    ]),
  ],
  bills: [
    told.bill('telephone', telephone, '01-05', '30.00 + 6.30', '01-08'),
    told.bill('telephone', telephone, '02-05', '30.00 + 6.30', '02-08'),
    told.bill('telephone', telephone, '03-05', '30.00 + 6.30', '03-08'),
    told.bill('software', software, '03-15', '60.00 + 12.60', '04-14'),
    told.bill('travel', rail, '02-20', '50.00 + 3.00', '02-20'),
    told.bill('supervision', supervisor, '03-12', '60.00', '03-20'),
  ],
};

/**
 * Invoiced 5 837,50 in 18 invoices: the contribution is 45,00 + 8 % = 512,00. VAT due 1 225,88,
 * less 43,90 on purchases and 76,65 on the contribution of the first quarter: 1 105,33. At the end
 * 2 904,00 are to be collected and 121,00 to be paid.
 */
const secondQuarter: QuarterFacts = {
  sales: [
    told.sale('04-30', cpas, '17', '50.00', '05-26'),
    told.sale('05-31', cpas, '15.75', '50.00', '06-24'),
    told.sale('06-30', cpas, '18', '50.00', '07-21'),
    told.sale('04-30', clinic, '10', '50.00', '05-13'),
    told.sale('05-31', clinic, '11', '50.00', '06-11'),
    told.sale('06-30', clinic, '12', '50.00', '07-10'),
    told.sale('04-15', association, '6', '50.00', '05-20'),
    told.sale('06-15', association, '6', '50.00', null),
    ...families([
      ['04-10', 401, '2', '04-13'],
      ['04-17', 408, '1', '04-24'],
      ['04-24', 403, '1.5', '04-29'],
      ['05-08', 405, '1', '05-12'],
      ['05-19', 408, '1', '05-27'],
      ['05-29', 402, '1', '06-04'],
      ['06-19', 401, '3', '07-02'],
      ['06-23', 409, '2', '07-06'],
      ['06-26', 405, '2', '07-08'],
      ['06-29', 408, '3', '07-14'],
    ]),
  ],
  bills: [
    told.bill('telephone', telephone, '04-05', '30.00 + 6.30', '04-08'),
    told.bill('telephone', telephone, '05-05', '30.00 + 6.30', '05-08'),
    told.bill('telephone', telephone, '06-05', '30.00 + 6.30', '06-08'),
    told.bill('travel', rail, '05-22', '66.70 + 4.00', '05-22'),
    told.bill('software', software, '06-15', '60.00 + 12.60', '07-15'),
    told.bill('supplies', stationer, '06-24', '40.00 + 8.40', '07-10'),
  ],
};

/**
 * The worked example. Institutions 4 800,00, families 1 650,00, one credit note of 150,00; 17
 * invoices and the credit note make eighteen documents. 2 420,00 stay to be collected: 2 057,00 not
 * yet due, and 363,00 of June.
 */
const thirdQuarter: QuarterFacts = {
  sales: [
    told.sale('07-31', cpas, '16', '50.00', '08-25'),
    told.sale('08-31', cpas, '16', '50.00', '09-22'),
    told.sale('09-30', cpas, '16', '50.00', '10-21'),
    told.sale('07-15', clinic, '10', '50.00', '07-28'),
    told.sale('08-15', clinic, '10', '50.00', '08-27'),
    told.sale('09-11', clinic, '10', '50.00', '09-24'),
    told.sale('07-15', association, '6', '50.00', '08-12'),
    told.sale('08-15', association, '6', '50.00', '09-15'),
    told.sale('09-30', association, '6', '50.00', '10-28'),
    ...families([
      ['07-09', 401, '4', '07-13'],
      ['07-24', 405, '3', '07-31'],
      ['08-21', 408, '4', '08-28'],
    ]),
    {
      ...told.sale('08-28', family(402), '3.5', '60.00', '09-10'),
      credited: { on: told.on('09-04'), net: euros('150.00') },
    },
    ...families([
      ['09-08', 409, '3', '09-14'],
      ['09-30', 401, '4', '10-05'],
      ['09-30', 405, '3', '10-07'],
      ['09-30', 408, '3', '10-13'],
    ]),
  ],
  bills: [
    told.bill('telephone', telephone, '07-05', '30.00 + 6.30', '07-08'),
    told.bill('telephone', telephone, '08-05', '30.00 + 6.30', '08-08'),
    told.bill('telephone', telephone, '09-05', '30.00 + 6.30', '09-08'),
    told.bill('insurance', insurer, '07-06', '90.00', '07-20'),
    told.bill('travel', rail, '07-17', '60.00 + 3.60', '07-17'),
    told.bill('travel', rail, '08-19', '60.00 + 3.60', '08-19'),
    told.bill('travel', rail, '09-16', '60.00 + 3.60', '09-16'),
    told.bill('supervision', supervisor, '07-22', '60.00', '07-30'),
    told.bill('supervision', supervisor, '09-09', '60.00', '09-18'),
    told.bill('software', software, '09-15', '60.00 + 12.60', '10-15'),
  ],
  withdrawals: [
    told.withdrawal('07-27', '1200.00'),
    told.withdrawal('08-27', '1200.00'),
    told.withdrawal('09-27', '1200.00'),
  ],
};

const costs: readonly CostPlan[] = [
  cost('telephone', telephone, 'Téléphone', 30, {
    every: 'monthly',
    day: 5,
    vat: '21',
    paidAfter: 3,
  }),
  cost('travel', rail, 'Trains', [40, 65], { every: 'monthly', day: 17, vat: '6' }),
  cost('supervision', supervisor, 'Supervision', [60, 120], {
    every: 'quarterly',
    day: 10,
    paidAfter: 12,
  }),
];

export const alicePractice: PracticePlan = {
  code: CODE,
  title: 'Accompagnement social, Liège',
  institutions: [
    institution([cpas.code, cpas.name, 'Accompagnement'], [10, 17], '50.00', 'last', [18, 28]),
    institution([clinic.code, clinic.name, 'Permanence'], [6, 11], '50.00', 15, [10, 16]),
  ],
  persons: persons([3, 5], '60.00', 401, [1, 3]),
  costs,
  told: { '2026-Q1': firstQuarter, '2026-Q2': secondQuarter, '2026-Q3': thirdQuarter },
};
