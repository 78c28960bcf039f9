import { calendarDate, euros } from '@plusloin/kernel';
import { type ContributionPlan } from './contribution-plan.js';
import { BEGAN } from './plan-rows.js';
import { sourced, VAT_FRANCE } from './rates.js';

const day = calendarDate;

/** One rate for all at first; since 2026 less is asked of what is collected above 35 000 a year. */
export const traitDunionContribution: ContributionPlan = {
  rules: [
    {
      code: 'part',
      label: '10 % de l’encaissé',
      labels: {
        nl: '10 % van het ontvangene',
        en: '10% of what is collected',
      },
      votedOn: day('2024-09-21'),
      validFrom: BEGAN,
      validUntil: day('2026-01-01'),
      base: 'collected',
      accountPrefixes: ['411'],
      tiersPer: 'year',
      tiers: [{ upTo: null, percent: '10' }],
      fixedPerMonth: euros('0.00'),
    },
    {
      code: 'part',
      label: '10 % de l’encaissé, 8 % au-delà de 35 000 € par an',
      labels: {
        nl: '10 % van het ontvangene, 8 % boven 35 000 € per jaar',
        en: '10% of what is collected, 8% above €35,000 a year',
      },
      votedOn: day('2025-11-29'),
      validFrom: day('2026-01-01'),
      validUntil: null,
      base: 'collected',
      accountPrefixes: ['411'],
      tiersPer: 'year',
      tiers: [
        { upTo: euros('35000.00'), percent: '10' },
        { upTo: null, percent: '8' },
      ],
      fixedPerMonth: euros('0.00'),
    },
  ],
  exemptions: [
    {
      practice: 'ODETTE-CESF',
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
    vat: sourced(VAT_FRANCE, BEGAN),
    solidarityPercent: '10',
    solidarityVotedOn: day('2024-09-21'),
    costGroups: [
      {
        ...{ code: 'support', label: 'soutien' },
        labels: { nl: 'ondersteuning', en: 'support' },
        accountPrefixes: ['6132', '6226', '626', '627'],
      },
      {
        ...{ code: 'meetings', label: 'rencontres, promotion' },
        labels: { nl: 'ontmoetingen, promotie', en: 'meetings, promotion' },
        accountPrefixes: ['6231', '6257'],
      },
      {
        ...{ code: 'law', label: 'assurances, droit' },
        labels: { nl: 'verzekeringen, recht', en: 'insurance, law' },
        accountPrefixes: ['616', '6227'],
      },
      {
        ...{ code: 'supervision', label: 'supervision' },
        labels: { nl: 'supervisie', en: 'supervision' },
        accountPrefixes: ['6185'],
      },
    ],
  },
};
