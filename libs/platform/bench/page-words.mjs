/** What both pages of the benchmark say: a member's statement, worked out by hand. */
import { quarterBars } from '@plusloin/plots';

export const title = 'Relevé du 3ᵉ trimestre 2026';
export const author = 'La Passerelle';
export const createdOn = '2026-10-08';
export const whose = 'Alice Delvaux, Assistance sociale · AD1';
export const origin = [
  'La Passerelle',
  'du 1er juill. 2026 au 30 sept. 2026',
  'version 1 · fermé le 8 oct. 2026',
];

/** Lines of parts, each with whether it is strong. */
export const headline = [
  [
    ['Au 3ᵉ trimestre 2026, tu as gagné '],
    ['4 704,89 €', true],
    ['. Au 30 septembre, '],
    ['4 855,74 €', true],
    [' sont en banque, '],
  ],
  [
    ['2 420,00 €', true],
    [' doivent encore arriver et tu dois '],
    ['1 794,78 €', true],
    [' (à payer 621,60 €, TVA 1 173,18 €).'],
  ],
];

export const facts = [
  ['Livres', 'Alice Delvaux, BCE 0712.345.678'],
  ['Tenus par', 'Alice Delvaux (membre)'],
  ['TVA', 'régime normal depuis 2023'],
  ['Façon de travailler', 'indépendante'],
];

export const result = [
  ['Compte', 'T3 2026', 'T3 2025', 'Cumul 2026'],
  ['700010 Honoraires, institutions', '4 800,00', '4 120,00', '14 310,00'],
  ['700020 Honoraires, familles', '1 650,00', '1 480,00', '5 020,00'],
  ['709000 Notes de crédit', '−150,00', '0,00', '−150,00'],
  ['Produits', '6 300,00', '5 600,00', '19 180,00'],
  ['612200 Téléphone et logiciels', '150,00', '135,00', '450,00'],
  ['614100 Assurance responsabilité civile', '90,00', '87,00', '270,00'],
  ['615100 Train', '180,00', '164,50', '498,20'],
  ['613300 Supervision', '120,00', '120,00', '360,00'],
  ['613200 Contribution à la coopérative', '549,00', '493,00', '1 649,40'],
  ['618000 Cotisations sociales', '506,11', '489,17', '1 518,33'],
  ['Frais', '1 595,11', '1 488,67', '4 745,93'],
  ['Résultat du trimestre', '4 704,89', '4 111,33', '14 434,07'],
];

export const position = [
  ['Groupe', 'Au 1er juill.', '+ Entrées', '− Sorties', 'Au 30 sept.'],
  ['Banque', '3 210,40', '8 107,00', '6 461,66', '4 855,74'],
  ['À encaisser', '2 904,00', '7 804,50', '8 288,50', '2 420,00'],
  ['À payer', '−633,00', '1 762,22', '1 750,82', '−621,60'],
  ['TVA', '−1 105,33', '1 286,65', '1 354,50', '−1 173,18'],
  ['Cotisations sociales', '0,00', '506,11', '506,11', '0,00'],
  ['Autres', '0,00', '0,00', '0,00', '0,00'],
  ['Situation', '4 376,07', '19 466,48', '18 361,59', '5 480,96'],
  ['Apports et prélèvements', '−1 200,00', '3 600,00', '0,00', '2 400,00'],
];

export const proof = [
  ['Ligne', 'Montant'],
  ['Situation au 1er juill.', '4 376,07'],
  ['Résultat du trimestre', '4 704,89'],
  ['Apports et prélèvements', '−3 600,00'],
  ['Situation au 30 sept.', '5 480,96'],
  ['Écart', '0,00'],
];

export const sums = new Set(['Produits', 'Frais', 'Situation au 30 sept.']);
export const totals = new Set(['Résultat du trimestre', 'Situation', 'Écart']);

export const foot = [
  'Livres ALICE, écritures 212 à 297 · 86 écritures · débit 31 284,09, crédit 31 284,09',
  'version 1 · page 1/1',
];

export const plot = quarterBars({
  quarters: [
    { label: 'T4 2024', income: 512_000n, result: 361_040n },
    { label: 'T1 2025', income: 489_000n, result: 331_275n },
    { label: 'T2 2025', income: 534_000n, result: 389_910n },
    { label: 'T3 2025', income: 560_000n, result: 411_133n },
    { label: 'T4 2025', income: 601_000n, result: 448_002n },
    { label: 'T1 2026', income: 648_000n, result: 493_118n },
    { label: 'T2 2026', income: 640_000n, result: 479_800n },
    { label: 'T3 2026', income: 630_000n, result: 470_489n },
  ],
  width: 507,
  height: 118,
});
