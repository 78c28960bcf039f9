import { calendarDate } from '@plusloin/kernel';
import type { QuarterResult } from '@plusloin/ledger';
import type { ContributionDue, ContributionUse } from '@plusloin/membership';
import type { PracticeFigures } from '../close-figures.js';
import type { CountedDues } from '../dues-port.js';
import type { FrozenBooks, StatedPractice } from '../practice-statement.js';
import type { StatementExtras } from '../statement-extras.js';
import { accountsOf, agedRow, cashRowsOf, cents } from './figure-rows.js';

/**
 * The third quarter of Alice, as `statements.md` §1 prints it, told by what her books hold. Every
 * figure was worked out by hand from her invoices and bills.
 */
export const ALICE = 'entity-alice';
export const ALICE_PRACTICE = 'practice-alice';

export const alicesBooks: FrozenBooks = {
  legalEntityId: ALICE,
  code: 'ALICE',
  name: 'Alice Delvaux',
  kind: 'member',
  chart: 'PCMN',
  registrationNumber: '0712.345.678',
  vat: { status: 'taxable', since: '2023-01-01' },
  keeper: { kind: 'self', name: 'Alice Delvaux', registration: 'visés ITAA 52.123.456' },
  head: {
    sequence: 297,
    hash: '9f3c51d8a70be2461c5f0d93ab7e648812cd05f7e3b19a46c8d27f5016be93a4',
  },
};

export const alice: StatedPractice = {
  id: ALICE_PRACTICE,
  code: 'ALICE-AS',
  title: 'Accompagnement social, Liège',
  member: 'Alice Delvaux',
  language: 'fr',
  bookings: [{ legalEntityId: ALICE, wayOfWorking: 'independent-complementary' }],
};

const row = accountsOf(ALICE, ALICE_PRACTICE);
const cash = cashRowsOf(ALICE, ALICE_PRACTICE);

const income = [
  row('700100', 'Prestations, institutions', {
    credit: '4800.00',
    yearBefore: '-4120.00',
    yearToDate: '-14310.00',
  }),
  row('700200', 'Prestations, personnes', {
    debit: '150.00',
    credit: '1650.00',
    yearBefore: '-1480.00',
    yearToDate: '-4870.00',
  }),
];

const cost = (
  account: string,
  label: string,
  debit: string,
  yearBefore: string,
  yearToDate: string,
) => row(account, label, { debit, yearBefore, yearToDate });

const costs = [
  cost('616200', 'Internet et téléphone', '90.00', '90.00', '270.00'),
  cost('613310', 'Logiciels et services informatiques', '60.00', '45.00', '180.00'),
  cost('614600', 'Assurances professionnelles', '90.00', '87.00', '270.00'),
  cost('616500', 'Déplacements', '180.00', '164.50', '498.20'),
  cost('623600', 'Supervision et formation', '120.00', '120.00', '360.00'),
];

/** The bill of T2 came on 8 July, when its accrual of 512,00 was reversed. */
const accounts = [
  row('100000', 'Capital de l’exploitant', { opening: '-4376.07' }),
  row('100900', 'Prélèvements privés', { debit: '3600.00' }),
  row('400000', 'Créances commerciales', {
    opening: '2904.00',
    debit: '7804.50',
    credit: '8288.50',
  }),
  row('411059', 'TVA à récupérer, grille 59', {
    opening: '120.55',
    debit: '149.82',
    credit: '120.55',
  }),
  row('411064', 'TVA à récupérer, grille 64', { debit: '31.50' }),
  row('411200', 'Compte courant TVA', { debit: '1105.33', credit: '1105.33' }),
  row('440000', 'Fournisseurs', { opening: '-121.00', debit: '1250.22', credit: '1201.82' }),
  row('444000', 'Factures à recevoir', { opening: '-512.00', debit: '512.00', credit: '549.00' }),
  row('451054', 'TVA à payer, grille 54', {
    opening: '-1225.88',
    debit: '1225.88',
    credit: '1354.50',
  }),
  row('550000', 'Banque', { opening: '3210.40', debit: '8107.00', credit: '6461.66' }),
  ...income,
  ...costs,
  row('613250', 'Contribution à la coopérative', {
    debit: '1061.00',
    credit: '512.00',
    yearBefore: '493.00',
    yearToDate: '1649.40',
  }),
  row('618100', 'Cotisations sociales de l’indépendant', {
    debit: '506.11',
    yearBefore: '489.17',
    yearToDate: '1518.33',
  }),
];

const part = {
  rule: 'ordinaire',
  label: '8 % du facturé + 15 € par mois',
  votedOn: calendarDate('2025-12-12'),
  base: cents('6300.00'),
  baseKind: 'invoiced',
  share: cents('504.00'),
  fixed: cents('45.00'),
  amount: cents('549.00'),
  corrections: [],
  exemption: null,
} as const;

export const alicesContribution: ContributionDue = {
  practiceId: ALICE_PRACTICE,
  legalEntityId: ALICE,
  quarter: '2026-Q3',
  isInternal: false,
  parts: [part],
  net: cents('549.00'),
  documented: {
    version: 1,
    net: cents('549.00'),
    vat: cents('115.29'),
    vatLost: 0n,
    invoice: {
      number: 'C-2026-0047',
      on: calendarDate('2026-10-08'),
      dueOn: calendarDate('2026-11-07'),
    },
  },
};

const ofSecondQuarter: ContributionDue = {
  ...alicesContribution,
  quarter: '2026-Q2',
  parts: [],
  net: cents('512.00'),
  documented: {
    version: 1,
    net: cents('512.00'),
    vat: cents('107.52'),
    vatLost: 0n,
    invoice: {
      number: 'C-2026-0031',
      on: calendarDate('2026-07-08'),
      dueOn: calendarDate('2026-08-07'),
    },
  },
};

export const historyRows = (
  legalEntityId: string,
  practiceId: string,
  bars: readonly (readonly [string, string, string])[],
): QuarterResult[] =>
  bars.map(([quarter, earned, result]) => ({
    legalEntityId,
    practiceId,
    quarter,
    income: cents(earned),
    expense: cents(earned) - cents(result),
  }));

export const alicesFigures: PracticeFigures & StatementExtras = {
  practice: alice,
  accounts,
  entries: [
    {
      legalEntityId: ALICE,
      practiceId: ALICE_PRACTICE,
      isWhole: false,
      count: 86,
      first: 212,
      last: 297,
      debit: cents('31284.09'),
      credit: cents('31284.09'),
    },
  ],
  history: historyRows(ALICE, ALICE_PRACTICE, [
    ['2024-Q4', '5120.00', '3610.40'],
    ['2025-Q1', '4890.00', '3312.75'],
    ['2025-Q2', '5340.00', '3899.10'],
    ['2025-Q3', '5600.00', '4111.33'],
    ['2025-Q4', '6010.00', '4480.02'],
    ['2026-Q1', '6480.00', '4931.18'],
    ['2026-Q2', '6400.00', '4798.00'],
    ['2026-Q3', '6300.00', '4704.89'],
  ]),
  cash: [
    cash('400000', '6807.00', 'CPAS-VAL'),
    cash('400000', '1300.00', 'F-401'),
    cash('440000', '-630.70', 'TELEMEUSE'),
    cash('440000', '-619.52', 'COOP'),
    cash('411200', '-1105.33'),
    cash('618100', '-506.11'),
    cash('100900', '-3600.00'),
  ],
  aged: [agedRow(ALICE, ALICE_PRACTICE, { notDue: '2057.00', over60: '363.00' }, 1)],
  corrections: [],
  contributions: [alicesContribution, ofSecondQuarter],
  since: new Map([[ALICE, 202410]]),
  bankStatements: [{ legalEntityId: ALICE, number: '9', balance: cents('4855.74') }],
  documents: [
    {
      legalEntityId: ALICE,
      series: 'ventes',
      first: '2026-041',
      last: '2026-058',
      count: 18,
      missing: 0,
    },
  ],
};

/** The cooperative's own third quarter: 849,00 of income, 685,00 of costs. */
export const passerellesUse: ContributionUse = {
  income: cents('849.00'),
  groups: [
    { code: 'support', label: 'comptabilité et soutien', amount: cents('400.00') },
    { code: 'meetings', label: 'rencontres, promotion', amount: cents('110.00') },
    { code: 'law', label: 'assurances, droit', amount: cents('95.00') },
    { code: 'supervision', label: 'supervision', amount: cents('80.00') },
  ],
  solidarity: cents('54.90'),
  reserve: cents('109.10'),
};

/** What a guidance that knows her income would say. */
export const alicesDues: ReadonlyMap<string, CountedDues> = new Map([
  [
    ALICE,
    {
      social: {
        kind: 'counted',
        items: [
          {
            code: 'social',
            label: 'Cotisation sociale T4',
            amount: cents('506.11'),
            dueOn: calendarDate('2026-12-31'),
            isBooked: false,
            detail: null,
          },
        ],
        explanation:
          'provisoire, sur 9 500,00 : 486,88 + frais de caisse 3,95 % ; ' +
          'le montant définitif viendra vers 2028',
      },
      incomeTax: { kind: 'not-counted' },
    },
  ],
]);
