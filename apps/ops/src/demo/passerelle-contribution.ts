import { calendarDate, euros } from '@plusloin/kernel';
import { type ContributionPlan } from './contribution-plan.js';
import { BEGAN } from './plan-rows.js';
import { sourced, VAT_BELGIUM } from './rates.js';

const day = calendarDate;

/** The first rule lasted nine months; the general meeting of June 2025 voted the next one. */
export const passerelleContribution: ContributionPlan = {
  rules: [
    {
      code: 'part',
      label: '7 % du facturé et 12 € par mois',
      labels: {
        nl: '7 % van het gefactureerde en 12 € per maand',
        en: '7% of what is invoiced and €12 a month',
      },
      votedOn: day('2024-09-14'),
      validFrom: BEGAN,
      validUntil: day('2025-07-01'),
      base: 'invoiced',
      accountPrefixes: ['7001', '7002'],
      tiersPer: 'quarter',
      tiers: [{ upTo: null, percent: '7' }],
      fixedPerMonth: euros('12.00'),
    },
    {
      code: 'part',
      label: '8 % du facturé et 15 € par mois',
      labels: {
        nl: '8 % van het gefactureerde en 15 € per maand',
        en: '8% of what is invoiced and €15 a month',
      },
      votedOn: day('2025-06-14'),
      validFrom: day('2025-07-01'),
      validUntil: null,
      base: 'invoiced',
      accountPrefixes: ['7001', '7002'],
      tiersPer: 'quarter',
      tiers: [{ upTo: null, percent: '8' }],
      fixedPerMonth: euros('15.00'),
    },
  ],
  exemptions: [
    {
      practice: 'SAMUEL-ANIM',
      parts: 'fixed',
      reason: "Étudiant : part fixe remise jusqu'à la fin de 2026 (conseil du 12/01/2026)",
      from: day('2026-01-01'),
      until: day('2027-01-01'),
    },
    {
      practice: 'GISELE-MED',
      parts: 'all',
      reason: "Activité arrêtée le 30/06/2026 : il ne reste que des soldes à régler",
      from: day('2026-07-01'),
      until: null,
    },
  ],
  terms: {
    validFrom: BEGAN,
    series: 'C',
    dueAfterDays: 30,
    vat: sourced(VAT_BELGIUM, BEGAN),
    solidarityPercent: '10',
    solidarityVotedOn: day('2024-09-14'),
    costGroups: [
      {
        ...{ code: 'support', label: 'comptabilité et soutien' },
        labels: { nl: 'boekhouding en ondersteuning', en: 'accounting and support' },
        accountPrefixes: ['610', '6132', '6162', '657'],
      },
      {
        ...{ code: 'meetings', label: 'rencontres, promotion' },
        labels: { nl: 'ontmoetingen, promotie', en: 'meetings, promotion' },
        accountPrefixes: ['6164', '6166'],
      },
      {
        ...{ code: 'law', label: 'assurances, droit' },
        labels: { nl: 'verzekeringen, recht', en: 'insurance, law' },
        accountPrefixes: ['6134', '6146'],
      },
      {
        ...{ code: 'supervision', label: 'supervision' },
        labels: { nl: 'supervisie', en: 'supervision' },
        accountPrefixes: ['6236'],
      },
    ],
  },
};
