import { calendarDate, euros } from '@plusloin/kernel';
import { BEGAN, cost, entity } from './plan-rows.js';
import { type CooperativePlan, type CostPlan, type Mishap } from './plans.js';
import { traitDunionContribution } from './trait-dunion-contribution.js';
import {
  chartered,
  insurance,
  taxableBooks,
  telephone,
  traitDunionMembers,
} from './trait-dunion-members.js';
import { traitDunionPaths } from './trait-dunion-paths.js';

const firm = { code: 'CAB-REMP', name: 'Cabinet des Remparts' };
const secretariat = { code: 'SECRET', name: 'Secrétariat partagé de la Deûle' };
const house = { code: 'MAISON-ESS', name: "Maison de l'économie solidaire" };
const lawyer = { code: 'DROIT-LI', name: 'Boutique de droit de Lille' };
const supervisor = { code: 'ECHO', name: 'Supervision Écho' };
const printer = { code: 'IMPRIM', name: 'Imprimerie des Flandres' };
const bank = { code: 'BANQUE', name: 'Banque' };

const costs: readonly CostPlan[] = [
  cost('accounting', firm, 'Permanence comptable', 450, {
    every: 'quarterly',
    day: 12,
    vat: '20',
    paidAfter: 20,
  }),
  cost('accounting', secretariat, 'Secrétariat', 900, {
    every: 'monthly',
    day: 24,
    vat: '20',
    paidAfter: 4,
  }),
  cost('meetings', house, "Rencontre d'équipe", 120, { every: 'quarterly', day: 20 }),
  cost('legal', lawyer, 'Consultation juridique', 85, {
    every: 'quarterly',
    day: 9,
    paidAfter: 15,
  }),
  cost('supervision', supervisor, 'Supervision collective', 100, {
    every: 'quarterly',
    day: 16,
    paidAfter: 10,
  }),
  cost('rent', house, 'Local', 260, { every: 'monthly', day: 2, paidAfter: 3 }),
  cost('promotion', printer, 'Dépliants', [100, 220], {
    every: 'quarterly',
    day: 18,
    vat: '20',
    paidAfter: 25,
  }),
  cost('bankFees', bank, 'Frais bancaires', 9, { every: 'monthly', day: 28 }),
  telephone(30),
  insurance(590),
];

/** Both in the third quarter of 2026: its close waits until they are mended. */
const mishaps: readonly Mishap[] = [
  {
    kind: 'unknown-receipt',
    on: calendarDate('2026-09-24'),
    amount: euros('180.00'),
    from: { code: 'METROPOLE', name: 'Métropole' },
    turnsOutAs: 'Subvention de la métropole pour la rencontre de septembre',
  },
  {
    kind: 'booked-twice',
    on: calendarDate('2026-07-20'),
    member: 'GRACE',
    quarter: '2026-Q2',
  },
];

export const traitDunion: CooperativePlan = {
  slug: 'traitdunion',
  name: "Le Trait d'Union",
  country: 'FR',
  timeZone: 'Europe/Paris',
  began: BEGAN,
  entity: entity("Le Trait d'Union SCIC", '000002410'),
  books: taxableBooks,
  keepers: [chartered('LM-2024-02')],
  capital: euros('12500.00'),
  contribution: traitDunionContribution,
  costs,
  subsidies: [
    {
      from: { code: 'METROPOLE', name: 'Métropole' },
      label: 'Subvention, vie associative',
      amount: euros('200.00'),
      month: 2,
      day: 14,
    },
    {
      from: { code: 'REGION', name: 'Région' },
      label: 'Subvention économie sociale',
      amount: euros('800.00'),
      month: 1,
      day: 22,
    },
  ],
  members: [...traitDunionMembers, ...traitDunionPaths],
  mishaps,
};
