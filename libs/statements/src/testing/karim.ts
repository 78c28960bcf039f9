import { calendarDate } from '@plusloin/kernel';
import type { ContributionUse } from '@plusloin/membership';
import type { PracticeFigures } from '../close-figures.js';
import type { CountedDues } from '../dues-port.js';
import type { FrozenBooks, StatedPractice } from '../practice-statement.js';
import type { StatementExtras } from '../statement-extras.js';
import type { StatementHead } from '../statement-shapes.js';
import { historyRows } from './alice.js';
import { accountsOf, agedRow, aHead, cashRowsOf, cents } from './figure-rows.js';

/** The third quarter of Karim, as `statements.md` §2 prints it, told by what his books hold. */
export const KARIM = 'entity-karim';
export const KARIM_PRACTICE = 'practice-karim';

export const karimsHead: StatementHead = aHead({
  cooperative: { name: 'Le Trait d’Union', slug: 'trait-dunion', country: 'FR' },
});

export const karimsBooks: FrozenBooks = {
  legalEntityId: KARIM,
  code: 'KARIM',
  name: 'Karim Benali',
  kind: 'member',
  chart: 'PCG',
  registrationNumber: '812 345 678',
  vat: { status: 'franchise', since: '2024-10-01' },
  keeper: { kind: 'self', name: 'Karim Benali', registration: null },
  head: {
    sequence: 241,
    hash: '41d07c9be85a63f2107d4cc8e95b3f7a0d6218f3b7c49e5a86013dfe27a9c5b0',
  },
};

export const karim: StatedPractice = {
  id: KARIM_PRACTICE,
  code: 'KARIM-ES',
  title: 'Éducation spécialisée, Lille',
  member: 'Karim Benali',
  language: 'fr',
  bookings: [{ legalEntityId: KARIM, wayOfWorking: 'independent-micro' }],
};

const row = accountsOf(KARIM, KARIM_PRACTICE);
const cash = cashRowsOf(KARIM, KARIM_PRACTICE);

const cost = (
  account: string,
  label: string,
  debit: string,
  yearBefore: string,
  yearToDate: string,
) => row(account, label, { debit, yearBefore, yearToDate });

export const karimsFigures: PracticeFigures & StatementExtras = {
  practice: karim,
  accounts: [
    row('108000', 'Compte de l’exploitant', { debit: '3500.00' }),
    row('401000', 'Fournisseurs', { debit: '1544.00', credit: '1544.00' }),
    row('408000', 'Fournisseurs, factures non parvenues', {
      opening: '-744.00',
      debit: '744.00',
      credit: '825.60',
    }),
    row('411000', 'Payeurs', { opening: '1240.00', debit: '7150.00', credit: '6880.00' }),
    row('437000', 'Urssaf de l’exploitant', {
      opening: '-1599.60',
      debit: '1599.60',
      credit: '1775.04',
    }),
    row('512000', 'Banque', { opening: '2480.15', debit: '6880.00', credit: '6643.60' }),
    row('706100', 'Prestations, institutions', {
      credit: '4550.00',
      yearBefore: '-3900.00',
      yearToDate: '-13600.00',
    }),
    row('706200', 'Prestations, personnes', {
      credit: '2600.00',
      yearBefore: '-2350.00',
      yearToDate: '-8210.00',
    }),
    cost('625100', 'Déplacements', '410.00', '385.00', '1169.00'),
    cost('626000', 'Téléphone et poste', '165.00', '160.00', '495.00'),
    cost('616000', 'Assurances', '75.00', '72.00', '75.00'),
    cost('618500', 'Supervision et formation', '150.00', '150.00', '300.00'),
    row('622800', 'Contribution à la coopérative', {
      debit: '1569.60',
      credit: '744.00',
      yearBefore: '712.80',
      yearToDate: '2436.00',
    }),
    cost('646100', 'Cotisations sociales de l’exploitant', '1761.28', '1461.24', '5196.80'),
    cost('646200', 'Contribution à la formation professionnelle', '13.76', '11.88', '40.60'),
  ],
  entries: [
    {
      legalEntityId: KARIM,
      practiceId: KARIM_PRACTICE,
      isWhole: false,
      count: 58,
      first: 184,
      last: 241,
      debit: cents('22410.68'),
      credit: cents('22410.68'),
    },
  ],
  history: historyRows(KARIM, KARIM_PRACTICE, [
    ['2024-Q4', '4100.00', '1920.50'],
    ['2025-Q1', '5200.00', '2480.12'],
    ['2025-Q2', '5900.00', '3011.40'],
    ['2025-Q3', '6250.00', '3297.08'],
    ['2025-Q4', '6600.00', '3402.75'],
    ['2026-Q1', '8120.00', '4480.00'],
    ['2026-Q2', '6540.00', '2968.00'],
    ['2026-Q3', '7150.00', '3749.36'],
  ]),
  cash: [
    cash('411000', '6880.00', 'MECS-VENT'),
    cash('401000', '-800.00', 'TRAJETS'),
    cash('401000', '-744.00', 'COOP'),
    cash('437000', '-1599.60', 'URSSAF'),
    cash('108000', '-3500.00'),
  ],
  aged: [agedRow(KARIM, KARIM_PRACTICE, { notDue: '1150.00', upTo60: '360.00' })],
  corrections: [],
  contributions: [
    {
      practiceId: KARIM_PRACTICE,
      legalEntityId: KARIM,
      quarter: '2026-Q3',
      isInternal: false,
      parts: [
        {
          rule: 'ordinaire',
          label: '10 % de l’encaissé (8 % au-delà de 35 000 € par an)',
          votedOn: calendarDate('2025-11-28'),
          base: cents('6880.00'),
          baseKind: 'collected',
          share: cents('688.00'),
          fixed: 0n,
          amount: cents('688.00'),
          corrections: [],
          exemption: null,
        },
      ],
      net: cents('688.00'),
      documented: {
        version: 1,
        net: cents('688.00'),
        vat: cents('137.60'),
        vatLost: cents('137.60'),
        invoice: {
          number: 'C-2026-0112',
          on: calendarDate('2026-10-08'),
          dueOn: calendarDate('2026-11-07'),
        },
      },
    },
  ],
  since: new Map([[KARIM, 202410]]),
  collected: [
    { legalEntityId: KARIM, yearBefore: cents('5940.00'), yearToDate: cents('20300.00') },
  ],
};

/** The cooperative's own third quarter: 888,00 of income, 755,00 of costs. */
export const traitDunionsUse: ContributionUse = {
  income: cents('888.00'),
  groups: [
    { code: 'support', label: 'soutien', amount: cents('450.00') },
    { code: 'meetings', label: 'rencontres, promotion', amount: cents('120.00') },
    { code: 'insurance', label: 'assurances', amount: cents('85.00') },
    { code: 'supervision', label: 'supervision', amount: cents('100.00') },
  ],
  solidarity: cents('68.80'),
  reserve: cents('64.20'),
};

export const karimsDues: ReadonlyMap<string, CountedDues> = new Map([
  [
    KARIM,
    {
      social: {
        kind: 'counted',
        items: [
          {
            code: 'social',
            label: 'Urssaf T3',
            amount: cents('1775.04'),
            dueOn: calendarDate('2026-10-31'),
            isBooked: true,
            detail: '25,6 % × 6 880,00 = 1 761,28 + formation 0,2 % 13,76',
          },
        ],
        explanation: null,
      },
      incomeTax: { kind: 'not-counted' },
    },
  ],
]);
