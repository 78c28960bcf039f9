import type { PracticeFigures } from '../close-figures.js';
import type { FrozenBooks } from '../practice-statement.js';
import type { StatementExtras } from '../statement-extras.js';
import {
  ALICE,
  ALICE_PRACTICE,
  alicesBooks,
  alicesContribution,
  alicesFigures,
} from './alice.js';
import { accountsOf, agedRow, cashRowsOf, cents } from './figure-rows.js';

const row = accountsOf(ALICE, ALICE_PRACTICE);
const cash = cashRowsOf(ALICE, ALICE_PRACTICE);

export const franchiseBooks: FrozenBooks = {
  ...alicesBooks,
  vat: { status: 'franchise', since: '2023-01-01' },
};

/** The same work without VAT: bills cost what they cost with it, payers pay the net. */
export const alicesFranchiseFigures: PracticeFigures & StatementExtras = {
  ...alicesFigures,
  accounts: [
    row('100900', 'Prélèvements privés', { debit: '3600.00' }),
    row('400000', 'Créances commerciales', {
      opening: '2400.00',
      debit: '6450.00',
      credit: '6850.00',
    }),
    row('440000', 'Fournisseurs', { opening: '-121.00', debit: '1250.22', credit: '1201.82' }),
    row('444000', 'Factures à recevoir', {
      opening: '-619.52',
      debit: '619.52',
      credit: '664.29',
    }),
    row('550000', 'Banque', { opening: '3210.40', debit: '6700.00', credit: '5356.33' }),
    row('700100', 'Prestations, institutions', { credit: '4800.00', yearToDate: '-14310.00' }),
    row('700200', 'Prestations, personnes', {
      debit: '150.00',
      credit: '1650.00',
      yearToDate: '-4870.00',
    }),
    row('616200', 'Internet et téléphone', { debit: '108.90' }),
    row('613310', 'Logiciels', { debit: '72.60' }),
    row('614600', 'Assurances', { debit: '90.00' }),
    row('616500', 'Déplacements', { debit: '190.80' }),
    row('623600', 'Supervision et formation', { debit: '120.00' }),
    row('613250', 'Contribution à la coopérative', { debit: '1283.81', credit: '619.52' }),
    row('618100', 'Cotisations sociales de l’indépendant', { debit: '506.11' }),
  ],
  cash: [
    cash('400000', '6700.00'),
    cash('440000', '-630.70', 'TELEMEUSE'),
    cash('440000', '-619.52', 'COOP'),
    cash('618100', '-506.11'),
    cash('100900', '-3600.00'),
  ],
  aged: [agedRow(ALICE, ALICE_PRACTICE, { notDue: '1700.00', over60: '300.00' }, 1)],
  contributions: [
    {
      ...alicesContribution,
      documented: { ...alicesContribution.documented, vatLost: cents('115.29') },
    },
  ],
  vatLost: [{ legalEntityId: ALICE, amount: cents('42.30') }],
  bankStatements: [],
};
