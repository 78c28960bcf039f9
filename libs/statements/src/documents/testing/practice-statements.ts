import type { PracticeSection, PracticeStatement, QuarterBar } from '../../statement-shapes.js';

/** Alice's third quarter, worked out by hand: every sum below agrees to the cent. */
export const alicesBooks: PracticeSection['books'] = {
  code: 'ALICE',
  name: 'Alice Delvaux',
  kind: 'member',
  chart: 'PCMN',
  registrationNumber: '0712.345.678',
  vat: { status: 'taxable', since: '2023-01-01' },
  keeper: { kind: 'self', name: 'Alice Delvaux', registration: null },
};

const income: PracticeSection['income'] = [
  line('700010', 'Honoraires, institutions', '4800.00', '4120.00', '14310.00'),
  line('700020', 'Honoraires, familles', '1650.00', '1480.00', '5020.00'),
  line('709000', 'Notes de crédit', '-150.00', '0.00', '-150.00'),
];

const expense: PracticeSection['expense'] = [
  line('612200', 'Téléphone et logiciels', '150.00', '135.00', '450.00'),
  line('614100', 'Assurance responsabilité civile', '90.00', '87.00', '270.00'),
  line('615100', 'Train', '180.00', '164.50', '498.20'),
  line('613300', 'Supervision', '120.00', '120.00', '360.00'),
  line('613200', 'Contribution à la coopérative', '549.00', '493.00', '1649.40'),
  line('618000', 'Cotisations sociales', '506.11', '489.17', '1518.33'),
];

export const alicesSection: PracticeSection = {
  books: alicesBooks,
  wayOfWorking: 'indépendante complémentaire',
  profile: 'independent',
  headline: {
    free: '2439.56',
    notFree: '2416.18',
    toArrive: '2420.00',
    notCounted: [],
    next: null,
    declare: null,
    result: '4704.89',
  },
  blocks: [],
  accountant: [],
  documents: [],
  income,
  expense,
  totals: {
    income: { quarter: '6300.00', yearBefore: '5600.00', yearToDate: '19180.00' },
    expense: { quarter: '1595.11', yearBefore: '1488.67', yearToDate: '4745.93' },
    result: { quarter: '4704.89', yearBefore: '4111.33', yearToDate: '14434.07' },
  },
  position: [
    position('bank', '3210.40', '8107.00', '6461.66', '4855.74'),
    position('receivables', '2904.00', '7804.50', '8288.50', '2420.00'),
    position('payables', '-633.00', '1762.22', '1750.82', '-621.60'),
    position('vat', '-1105.33', '1286.65', '1354.50', '-1173.18'),
    position('social', '0.00', '506.11', '506.11', '0.00'),
    position('other', '0.00', '0.00', '0.00', '0.00'),
    position('equity', '-1200.00', '3600.00', '0.00', '2400.00'),
  ],
  proof: {
    opening: '4376.07',
    result: '4704.89',
    private: '-3600.00',
    shared: '0.00',
    closing: '5480.96',
    difference: '0.00',
  },
  entries: { count: 86, first: 212, last: 297, debit: '31284.09', credit: '31284.09' },
  chain: {
    sequence: 297,
    hash: '9f3c51d8a70be2461c5f0d93ab7e648812cd05f7e3b19a46c8d27f5016be93a4',
  },
};

export const alicesHistory: readonly QuarterBar[] = [
  bar('2024-Q4', '5120.00', '3610.40'),
  bar('2025-Q1', '4890.00', '3312.75'),
  bar('2025-Q2', '5340.00', '3899.10'),
  bar('2025-Q3', '5600.00', '4111.33'),
  bar('2025-Q4', '6010.00', '4480.02'),
  bar('2026-Q1', '6480.00', '4931.18'),
  bar('2026-Q2', '6400.00', '4798.00'),
  bar('2026-Q3', '6300.00', '4704.89'),
];

export function aPracticeStatement(part: Partial<PracticeStatement> = {}): PracticeStatement {
  return {
    kind: 'practice',
    language: 'fr',
    cooperative: { name: 'La Passerelle', slug: 'la-passerelle', country: 'BE' },
    quarter: '2026-Q3',
    from: '2026-07-01',
    lastDay: '2026-09-30',
    version: 1,
    provisional: false,
    frozenOn: '2026-10-08',
    currency: 'EUR',
    practice: { code: 'AD1', title: 'Assistance sociale', member: 'Alice Delvaux' },
    sections: [alicesSection],
    history: alicesHistory,
    ...part,
  };
}

/** Losses, an overdraft, books that begin this year, names that need two lines. */
export const aDifficultPracticeStatement = (): PracticeStatement =>
  aPracticeStatement({
    provisional: true,
    practice: {
      code: 'MAV-2',
      title: 'Accompagnement social, médiation familiale et administrative',
      member: 'Marie-Antoinette Vandenberghe-Delacroix',
    },
    sections: [difficultSection],
    history: [bar('2026-Q2', '0.00', '0.00'), bar('2026-Q3', '6300.00', '-3745.11')],
  });

const difficultBooks: PracticeSection['books'] = {
  ...alicesBooks,
  name: 'Marie-Antoinette Vandenberghe-Delacroix, accompagnement & médiation',
  keeper: {
    kind: 'firm',
    name: 'Fiduciaire des Trois Rivières & Associés',
    registration: 'ITAA 52.123.456',
  },
};

const beginning = (each: PracticeSection['income'][number]): typeof each => ({
  ...each,
  yearBefore: null,
  yearToDate: each.quarter,
});

const difficultSection: PracticeSection = {
  ...alicesSection,
  books: difficultBooks,
  wayOfWorking: 'indépendante à titre principal depuis le 1er juillet 2026',
  income: income.map(beginning),
  expense: [
    ...expense.map(beginning),
    line(
      '640000',
      'Formation continue en médiation familiale et gestion de conflits en institution fermée',
      '8450.00',
      null,
      '8450.00',
    ),
  ],
  totals: {
    income: { quarter: '6300.00', yearBefore: null, yearToDate: '6300.00' },
    expense: { quarter: '10045.11', yearBefore: null, yearToDate: '10045.11' },
    result: { quarter: '-3745.11', yearBefore: null, yearToDate: '-3745.11' },
  },
  position: [
    position('bank', '0.00', '8107.00', '11201.23', '-3094.23'),
    position('receivables', '0.00', '7804.50', '5384.50', '2420.00'),
    position('payables', '0.00', '1762.22', '1750.82', '11.40'),
    position('vat', '0.00', '1286.65', '1354.50', '-67.85'),
    position('social', '0.00', '0.00', '506.11', '-506.11'),
    position('shared', '0.00', '2508.32', '0.00', '2508.32'),
  ],
  proof: {
    opening: '0.00',
    result: '-3745.11',
    private: '0.00',
    shared: '2508.32',
    closing: '-1236.79',
    difference: '0.00',
  },
};

export function line(
  account: string,
  label: string,
  quarter: string,
  yearBefore: string | null,
  yearToDate: string,
): PracticeSection['income'][number] {
  return { account, label, quarter, yearBefore, yearToDate };
}

export function position(
  group: PracticeSection['position'][number]['group'],
  opening: string,
  debit: string,
  credit: string,
  closing: string,
): PracticeSection['position'][number] {
  return { group, opening, debit, credit, closing };
}

export function bar(quarter: string, income: string, result: string): QuarterBar {
  return { quarter, income, expense: '0.00', result };
}
