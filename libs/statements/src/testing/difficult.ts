import { calendarDate } from '@plusloin/kernel';
import type { PracticeFigures } from '../close-figures.js';
import { practiceStatement, type FrozenBooks } from '../practice-statement.js';
import type { StatementExtras } from '../statement-extras.js';
import type { PracticeStatement } from '../statement-shapes.js';
import {
  ALICE,
  ALICE_PRACTICE,
  alice,
  alicesBooks,
  alicesContribution,
  alicesDues,
  alicesFigures,
  historyRows,
  passerellesUse,
} from './alice.js';
import { accountsOf, agedRow, aHead, booksOf, cashRowsOf, cents } from './figure-rows.js';
import { karimsBooks, karimsDues, karimsFigures, karimsHead, traitDunionsUse } from './karim.js';

export const alicesStatement = (language: 'fr' | 'nl' | 'en' = 'fr'): PracticeStatement =>
  practiceStatement(
    aHead(),
    { ...alicesFigures, practice: { ...alice, language } },
    booksOf(alicesBooks),
    passerellesUse,
    alicesDues,
  );

export const karimsStatement = (): PracticeStatement =>
  practiceStatement(
    karimsHead,
    karimsFigures,
    booksOf(karimsBooks),
    traitDunionsUse,
    karimsDues,
  );

const COOP = 'entity-coop';

export const cooperativeBooks: FrozenBooks = {
  ...alicesBooks,
  legalEntityId: COOP,
  code: 'COOP',
  name: 'La Passerelle SC',
  kind: 'cooperative',
  registrationNumber: '0765.432.101',
  keeper: { kind: 'firm', name: 'Cabinet Meuse & Sambre', registration: 'ITAA 50.111.222' },
  head: { ...alicesBooks.head, sequence: 1_418 },
};

const coop = accountsOf(COOP, ALICE_PRACTICE);
const coopCash = cashRowsOf(COOP, ALICE_PRACTICE);

/** From 1 September she is employed: a wage of 2 × 950,00 paid once, her work in both books. */
export const employedFigures: PracticeFigures & StatementExtras = {
  ...alicesFigures,
  practice: {
    ...alice,
    bookings: [
      ...alice.bookings,
      { legalEntityId: COOP, wayOfWorking: 'cooperative-employee' },
    ],
  },
  accounts: [
    ...alicesFigures.accounts,
    coop('400000', 'Créances commerciales', { debit: '3630.00', credit: '1210.00' }),
    coop('451054', 'TVA à payer, grille 54', { credit: '630.00' }),
    coop('454000', 'ONSS', { credit: '512.40' }),
    coop('455000', 'Rémunérations', { debit: '950.00', credit: '1900.00' }),
    coop('550000', 'Banque', { debit: '1210.00', credit: '950.00' }),
    coop('613250', 'Contribution à la coopérative', { debit: '240.00', yearToDate: '240.00' }),
    coop('620000', 'Rémunérations', { debit: '1900.00', yearToDate: '1900.00' }),
    coop('621000', 'ONSS patronal', { debit: '512.40', yearToDate: '512.40' }),
    coop('700100', 'Prestations, institutions', { credit: '3000.00', yearToDate: '-3000.00' }),
  ],
  entries: [
    ...alicesFigures.entries,
    {
      legalEntityId: COOP,
      practiceId: ALICE_PRACTICE,
      isWhole: false,
      count: 7,
      first: 1_377,
      last: 1_416,
      debit: cents('9442.40'),
      credit: cents('9202.40'),
    },
  ],
  cash: [
    ...alicesFigures.cash,
    coopCash('400000', '1210.00', 'CPAS-VAL'),
    coopCash('455000', '-950.00'),
  ],
  aged: [...alicesFigures.aged, agedRow(COOP, ALICE_PRACTICE, { notDue: '2420.00' })],
  contributions: [
    ...alicesFigures.contributions,
    {
      ...alicesContribution,
      legalEntityId: COOP,
      isInternal: true,
      parts: [
        {
          rule: 'ordinaire',
          label: '8 % du facturé',
          votedOn: calendarDate('2025-12-12'),
          base: cents('3000.00'),
          baseKind: 'invoiced',
          share: cents('240.00'),
          fixed: 0n,
          amount: cents('240.00'),
          corrections: [],
          exemption: 'part fixe déjà due dans ses propres livres',
        },
      ],
      net: cents('240.00'),
      documented: { version: 1, net: cents('240.00'), vat: 0n, vatLost: 0n, invoice: null },
    },
  ],
};

export const employedStatement = (): PracticeStatement =>
  practiceStatement(
    aHead(),
    employedFigures,
    booksOf(alicesBooks, cooperativeBooks),
    passerellesUse,
    alicesDues,
  );

const row = accountsOf(ALICE, ALICE_PRACTICE);
const cash = cashRowsOf(ALICE, ALICE_PRACTICE);

/** A first quarter with a loss and an overdraft, names that need two lines, still provisional. */
export const lossFigures: PracticeFigures & StatementExtras = {
  ...alicesFigures,
  practice: {
    ...alice,
    code: 'MAV-2',
    title: 'Accompagnement social, médiation familiale et administrative',
    member: 'Marie-Antoinette Vandenberghe-Delacroix',
    bookings: [{ legalEntityId: ALICE, wayOfWorking: 'independent-principal' }],
  },
  accounts: [
    row('400000', 'Créances commerciales', { debit: '2178.00', credit: '1089.00' }),
    row('411059', 'TVA à récupérer, grille 59', { debit: '1774.50' }),
    row('440000', 'Fournisseurs', { debit: '4183.50', credit: '10224.50' }),
    row('451054', 'TVA à payer, grille 54', { credit: '378.00' }),
    row('550000', 'Banque', { debit: '1089.00', credit: '4183.50' }),
    row('640000', 'Formation continue en médiation familiale et gestion de conflits', {
      debit: '8450.00',
      yearToDate: '8450.00',
    }),
    row('700100', 'Prestations, institutions', { credit: '1800.00', yearToDate: '-1800.00' }),
  ],
  history: historyRows(ALICE, ALICE_PRACTICE, [
    ['2026-Q2', '0.00', '0.00'],
    ['2026-Q3', '1800.00', '-6650.00'],
  ]),
  cash: [cash('400000', '1089.00'), cash('440000', '-4183.50')],
  aged: [agedRow(ALICE, ALICE_PRACTICE, { notDue: '1089.00' })],
  contributions: [],
  corrections: [],
  since: new Map([[ALICE, 202607]]),
  bankStatements: [],
  documents: [],
};

export const lossStatement = (): PracticeStatement =>
  practiceStatement(
    aHead({ provisional: true }),
    lossFigures,
    booksOf({
      ...alicesBooks,
      name: 'Marie-Antoinette Vandenberghe-Delacroix, accompagnement & médiation',
      keeper: {
        kind: 'firm',
        name: 'Fiduciaire des Trois Rivières & Associés',
        registration: 'ITAA 52.123.456',
      },
    }),
  );

/** Sixty accounts of cost, twelve rules of contribution, nine late corrections. */
export const longFigures: PracticeFigures & StatementExtras = {
  ...alicesFigures,
  accounts: [
    ...alicesFigures.accounts,
    ...Array.from({ length: 60 }, (_, place) =>
      row(`6150${10 + place}`, `Frais de déplacement pour le dossier ${place + 1}`, {
        debit: '10.00',
        yearToDate: '30.00',
      }),
    ),
  ],
  corrections: Array.from({ length: 9 }, (_, place) => ({
    legalEntityId: ALICE,
    practiceId: ALICE_PRACTICE,
    sequence: 220 + place,
    on: calendarDate('2026-07-14'),
    concerns: '2026-Q2',
    result: cents('-12.50'),
  })),
  contributions: [
    {
      ...alicesContribution,
      parts: Array.from({ length: 12 }, (_, place) => ({
        rule: `regle-${place}`,
        label: `Part ${place + 1} votée par l’assemblée pour la mutualisation des risques`,
        votedOn: calendarDate('2025-12-12'),
        base: cents('6300.00'),
        baseKind: 'invoiced' as const,
        share: cents('45.75'),
        fixed: 0n,
        amount: cents('45.75'),
        corrections: [],
        exemption: null,
      })),
    },
  ],
};

export const longStatement = (): PracticeStatement =>
  practiceStatement(
    aHead(),
    longFigures,
    booksOf(alicesBooks),
    passerellesUse,
    alicesDues,
  );
