import { euros } from '@plusloin/kernel';
import { insurance, telephone } from './passerelle-costs.js';
import { passerelleContribution } from './passerelle-contribution.js';
import { fiduciary, passerelleMembers, taxableBooks } from './passerelle-members.js';
import { passerellePaths } from './passerelle-paths.js';
import { BEGAN, cost, entity } from './plan-rows.js';
import { type CooperativePlan, type CostPlan } from './plans.js';

const fiduciaryFirm = { code: 'FIDU-PONT', name: 'Fiduciaire du Pont-Neuf' };
const secretariat = { code: 'SECRET', name: 'Secrétariat partagé des Quais' };
const house = { code: 'MAISON-ASS', name: 'Maison des associations' };
const lawyer = { code: 'DROIT-OUT', name: 'Boutique de droit Outremeuse' };
const supervisor = { code: 'ECHO', name: 'Supervision Écho' };
const printer = { code: 'IMPRIM', name: 'Imprimerie du Perron' };
const bank = { code: 'BANQUE', name: 'Banque' };

const costs: readonly CostPlan[] = [
  cost('accounting', fiduciaryFirm, 'Permanence comptable', 400, {
    every: 'quarterly',
    day: 12,
    vat: '21',
    paidAfter: 20,
  }),
  cost('accounting', secretariat, 'Secrétariat', 1000, {
    every: 'monthly',
    day: 25,
    vat: '21',
    paidAfter: 3,
  }),
  cost('meetings', house, "Rencontre d'équipe", 110, { every: 'quarterly', day: 20 }),
  cost('legal', lawyer, 'Consultation juridique', 95, {
    every: 'quarterly',
    day: 8,
    paidAfter: 15,
  }),
  cost('supervision', supervisor, 'Supervision collective', 80, {
    every: 'quarterly',
    day: 16,
    paidAfter: 10,
  }),
  cost('rent', house, 'Local', 280, { every: 'monthly', day: 1, paidAfter: 4 }),
  cost('promotion', printer, 'Dépliants', [120, 240], {
    every: 'quarterly',
    day: 18,
    vat: '21',
    paidAfter: 25,
  }),
  cost('bankFees', bank, 'Frais bancaires', 8, { every: 'monthly', day: 28 }),
  telephone(30),
  insurance(640),
];

export const passerelle: CooperativePlan = {
  slug: 'passerelle',
  name: 'La Passerelle',
  country: 'BE',
  timeZone: 'Europe/Brussels',
  began: BEGAN,
  entity: entity('La Passerelle SC', '0000.110.064'),
  books: taxableBooks,
  keepers: [fiduciary('LM-2024-01')],
  capital: euros('7400.00'),
  contribution: passerelleContribution,
  costs,
  subsidies: [
    {
      from: { code: 'COMMUNE', name: 'Commune' },
      label: 'Subside communal, rencontres',
      amount: euros('300.00'),
      month: 2,
      day: 14,
    },
    {
      from: { code: 'REGION', name: 'Région' },
      label: 'Subside économie sociale',
      amount: euros('900.00'),
      month: 1,
      day: 22,
    },
  ],
  members: [...passerelleMembers, ...passerellePaths],
  mishaps: [],
};
