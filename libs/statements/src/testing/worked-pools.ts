import { calendarDate } from '@plusloin/kernel';
import type { ContributionDue } from '@plusloin/membership';
import type { PoolFigures } from '../close-figures.js';
import type { FrozenBooks } from '../practice-statement.js';
import { aged, books, eliminationsOf, invoice, poolOf, useOf } from './pool-of.js';
import { SmallBooks } from './small-books.js';

/** The third quarter of 2026 of the specification: two members, two cooperatives, to the cent. */
export const belgianPool = (): PoolFigures =>
  poolOf({
    head: { name: 'La Passerelle', slug: 'passerelle', country: 'BE' },
    books: [coopBelgium(['ALICE']), alice()],
    eliminations: eliminationsOf('613250', '700500', '444', '404', '440', '400'),
    contributions: [alicesContribution],
    aged: [aged('be-alice', 'alice', ['2057.00', '0.00', '0.00', '363.00'], 1)],
    use: useOf('849.00', ['400.00', '110.00', '95.00', '80.00'], '54.90', '109.10'),
    practices: [
      {
        ...{ id: 'alice', code: 'AS1', title: 'Assistance sociale', member: 'Alice Delvaux' },
        legalEntityId: 'be-alice',
      },
    ],
  });

export const frenchPool = (): PoolFigures =>
  poolOf({
    head: { name: 'Le Trait d’union', slug: 'trait-dunion', country: 'FR' },
    books: [coopFrance(), karim()],
    eliminations: eliminationsOf('6228', '7065', '408', '4181', '401', '411'),
    contributions: [karimsContribution],
    aged: [aged('fr-karim', 'karim', ['1150.00', '0.00', '360.00', '0.00'], 0)],
    use: useOf('888.00', ['450.00', '120.00', '85.00', '100.00'], '68.80', '64.20'),
    practices: [
      {
        ...{ id: 'karim', code: 'ES1', title: 'Éducation spécialisée', member: 'Karim Benali' },
        legalEntityId: 'fr-karim',
      },
    ],
  });

/** All entries of both pools, for who needs the ledger. */
export const belgianBooks = (): SmallBooks[] => [coopBelgium(['ALICE']), alice()];

const BE = '140000';

const alice = (): SmallBooks =>
  memberLikeAlice(books('be-alice', 'ALICE', 'Alice Delvaux'), 'alice');

export const memberLikeAlice = (kept: FrozenBooks, practice: string): SmallBooks =>
  new SmallBooks(kept, practice, labels)
    .open('550000', '3210.40', BE)
    .open('400000', '2904.00', BE)
    .open('451200', '-1105.33', BE)
    .open('444000', '-512.00', BE, 'COOP')
    .open('440000', '-121.00', BE)
    .post('07-08', '444000', '613250', '512.00', 'COOP')
    .post('07-08', '613250', '440000', '512.00', 'COOP')
    .post('07-08', '411059', '440000', '107.52', 'COOP')
    .post('07-20', '451200', '550000', '1105.33')
    .post('07-22', '440000', '550000', '619.52', 'COOP')
    .post('08-31', '400000', '700100', '4800.00')
    .post('08-31', '400000', '700200', '1650.00')
    .post('08-31', '400000', '451054', '1354.50')
    .post('09-04', '700200', '400000', '150.00')
    .post('09-04', '411064', '400000', '31.50')
    .post('09-10', '616200', '440000', '150.00')
    .post('09-10', '614600', '440000', '90.00')
    .post('09-10', '616500', '440000', '180.00')
    .post('09-10', '623600', '440000', '120.00')
    .post('09-10', '411059', '440000', '42.30')
    .post('09-15', '550000', '400000', '8107.00')
    .post('09-20', '440000', '550000', '630.70')
    .post('09-25', '618100', '550000', '506.11')
    .post('09-28', '100900', '550000', '3600.00')
    .post('09-30', '613250', '444000', '549.00', 'COOP');

export function coopBelgium(members: readonly string[]): SmallBooks {
  const own = new SmallBooks(
    books('be-coop', 'COOP-BE', 'La Passerelle SC', 'cooperative'),
    null,
    labels,
  );
  own.open('550000', '6400.00', BE).open('451200', '-41.20', BE);
  for (const code of members) {
    own
      .open('404000', '512.00', BE, code)
      .post('07-08', '700500', '404000', '512.00', code)
      .post('07-08', '400000', '700500', '512.00', code)
      .post('07-08', '400000', '451054', '107.52', code)
      .post('07-22', '550000', '400000', '619.52', code)
      .post('09-30', '404000', '700500', '549.00', code);
  }
  return own
    .post('07-20', '451200', '550000', '41.20')
    .post('08-05', '550000', '740000', '300.00')
    .post('09-10', '613200', '440000', '400.00')
    .post('09-10', '616400', '440000', '110.00')
    .post('09-10', '613400', '440000', '95.00')
    .post('09-10', '623600', '440000', '80.00')
    .post('09-10', '411059', '440000', '84.00')
    .post('09-20', '440000', '550000', '769.00');
}

const FR = '110000';

const karim = (): SmallBooks =>
  new SmallBooks(books('fr-karim', 'KARIM', 'Karim Benali', 'member', 'PCG'), 'karim', labels)
    .open('512000', '2480.15', FR)
    .open('411000', '1240.00', FR)
    .open('408000', '-744.00', FR, 'COOP')
    .open('437000', '-1599.60', FR)
    .post('07-08', '408000', '622800', '744.00', 'COOP')
    .post('07-08', '622800', '401000', '744.00', 'COOP')
    .post('07-22', '401000', '512000', '744.00', 'COOP')
    .post('07-30', '437000', '512000', '1599.60')
    .post('08-31', '411000', '706100', '4550.00')
    .post('08-31', '411000', '706200', '2600.00')
    .post('09-10', '625100', '512000', '410.00')
    .post('09-10', '626000', '512000', '165.00')
    .post('09-10', '616000', '512000', '75.00')
    .post('09-10', '618500', '512000', '150.00')
    .post('09-15', '512000', '411000', '6880.00')
    .post('09-28', '108000', '512000', '3500.00')
    .post('09-30', '646100', '437000', '1761.28')
    .post('09-30', '646200', '437000', '13.76')
    .post('09-30', '622800', '408000', '825.60', 'COOP');

const coopFrance = (): SmallBooks =>
  new SmallBooks(
    books('fr-coop', 'COOP-FR', 'Le Trait d’union SCIC', 'cooperative', 'PCG'),
    null,
    labels,
  )
    .open('512000', '5900.00', FR)
    .open('418100', '620.00', FR, 'KARIM')
    .open('445510', '-52.00', FR)
    .post('07-08', '706500', '418100', '620.00', 'KARIM')
    .post('07-08', '411000', '706500', '620.00', 'KARIM')
    .post('07-08', '411000', '445800', '124.00', 'KARIM')
    .post('07-20', '445510', '512000', '52.00')
    .post('07-22', '512000', '411000', '744.00', 'KARIM')
    .post('07-22', '445800', '445710', '124.00')
    .post('08-05', '512000', '740000', '200.00')
    .post('09-10', '622600', '401000', '450.00')
    .post('09-10', '625700', '401000', '120.00')
    .post('09-10', '622700', '401000', '85.00')
    .post('09-10', '618500', '401000', '100.00')
    .post('09-10', '445660', '401000', '90.00')
    .post('09-20', '401000', '512000', '845.00')
    .post('09-30', '418100', '706500', '688.00', 'KARIM');

const labels: Readonly<Record<string, string>> = {
  '550000': 'Banque',
  '512000': 'Banque',
  '616200': 'Internet et téléphone',
  '613250': 'Contribution à la coopérative',
  '622800': 'Contribution à la coopérative',
  '700100': 'Prestations, institutions',
  '700200': 'Prestations, familles',
  '706100': 'Prestations, institutions',
  '706200': 'Prestations, familles',
};

export const alicesContribution: ContributionDue = {
  practiceId: 'alice',
  legalEntityId: 'be-alice',
  quarter: '2026-Q3',
  isInternal: false,
  parts: [
    {
      ...{ rule: 'facture-8', label: '8 % du facturé', votedOn: calendarDate('2025-06-14') },
      ...{ base: 630_000n, baseKind: 'invoiced', share: 50_400n, fixed: 0n, amount: 50_400n },
      ...{ corrections: [], exemption: null },
    },
    {
      ...{ rule: 'fixe', label: '15 € par mois', votedOn: calendarDate('2025-06-14') },
      ...{ base: 0n, baseKind: 'none', share: 0n, fixed: 4_500n, amount: 4_500n },
      ...{ corrections: [], exemption: null },
    },
  ],
  net: 54_900n,
  documented: {
    ...{ version: 1, net: 54_900n, vat: 11_529n, vatLost: 0n },
    invoice: invoice('C-2026-0047'),
  },
};

const karimsContribution: ContributionDue = {
  practiceId: 'karim',
  legalEntityId: 'fr-karim',
  quarter: '2026-Q3',
  isInternal: false,
  parts: [
    {
      ...{ rule: 'encaisse-10', label: '10 % de l’encaissé' },
      ...{ votedOn: calendarDate('2025-05-24'), corrections: [], exemption: null },
      ...{ base: 688_000n, baseKind: 'collected', share: 68_800n, fixed: 0n, amount: 68_800n },
    },
  ],
  net: 68_800n,
  documented: {
    ...{ version: 1, net: 68_800n, vat: 13_760n, vatLost: 13_760n },
    invoice: invoice('C-2026-0112'),
  },
};
