import { cost, type Range } from './plan-rows.js';
import { type CostPlan } from './plans.js';

export const telephone = (net: number): CostPlan =>
  cost('telephone', { code: 'TELEMEUSE', name: 'Télé-Meuse' }, 'Téléphone', net, {
    every: 'monthly',
    day: 6,
    vat: '21',
    paidAfter: 5,
  });

export const software = (net: number): CostPlan =>
  cost('software', { code: 'ALTO', name: 'Logiciels Alto' }, 'Logiciel', net, {
    every: 'quarterly',
    day: 15,
    vat: '21',
    paidAfter: 30,
  });

export const trains = (net: Range): CostPlan =>
  cost('travel', { code: 'RAIL', name: 'Chemins de fer' }, 'Trains', net, {
    every: 'monthly',
    day: 19,
    vat: '6',
  });

export const supervision = (net: Range): CostPlan =>
  cost('supervision', { code: 'ECHO', name: 'Supervision Écho' }, 'Supervision', net, {
    every: 'quarterly',
    day: 11,
    paidAfter: 14,
  });

export const office = (net: number): CostPlan =>
  cost('rent', { code: 'BUREAUX', name: 'Bureaux partagés du Geer' }, 'Bureau', net, {
    every: 'monthly',
    day: 3,
    paidAfter: 2,
  });

export const insurance = (net: number): CostPlan =>
  cost('insurance', { code: 'ABRI', name: "Assurances L'Abri" }, 'RC professionnelle', net, {
    every: 'yearly',
    day: 9,
    paidAfter: 21,
  });
