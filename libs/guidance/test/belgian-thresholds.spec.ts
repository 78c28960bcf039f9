import { describe, expect, it } from '@jest/globals';
import { amountOf } from './asked.js';

const SOCIAL = 'belgique . cotisations . ';
const TAX = 'belgique . impôt . ';
const FLAT = 'belgique . frais forfaitaires . ';

/** As funds, firms and the State print them; some cut the last cent off instead of rounding. */
const published: readonly [rule: string, amounts: Readonly<Record<number, number>>][] = [
  // hub.brussels, office-sfa, coda-2023, INASTI.
  [`${SOCIAL}première tranche`, { 2023: 70857.99, 2024: 72810.95, 2025: 73447.52, 2026: 75024.54 }],
  [
    `${SOCIAL}seconde tranche`,
    { 2023: 104422.24, 2024: 107300.3, 2025: 108238.4, 2026: 110562.42 },
  ],
  [
    `${SOCIAL}plancher principal`,
    { 2023: 16409.2, 2024: 16861.46, 2025: 17008.88, 2026: 17374.08 },
  ],
  [`${SOCIAL}principal minimum / 4`, { 2023: 840.97, 2024: 864.15, 2025: 871.71, 2026: 890.42 }],
  // coda-2023, Securex, Xerius, Liantis.
  [`${SOCIAL}plancher primostarter`, { 2023: 8473.8, 2024: 8707.35, 2025: 8783.48, 2026: 8972.07 }],
  // carbofisc-2023, Liantis, INASTI.
  [`${SOCIAL}seuil complémentaire`, { 2023: 1815.41, 2024: 1865.45, 2025: 1881.76, 2026: 1922.16 }],
  [
    `${SOCIAL}première zone étudiant`,
    { 2023: 8204.6, 2024: 8430.73, 2025: 8504.44, 2026: 8687.04 },
  ],
  [`${SOCIAL}limite article 37`, { 2023: 8595.8, 2024: 8832.73, 2025: 8909.95, 2026: 9101.26 }],
  // carbofisc-2023, Zenito.
  [`${SOCIAL}seuil pensionné`, { 2023: 3630.81, 2024: 3730.88, 2025: 3763.51, 2026: 3844.32 }],
  // SPF Finances, Bona, BNR.
  [`${TAX}tranche 25 pour cent`, { 2023: 15200, 2024: 15820, 2025: 16320, 2026: 16720 }],
  [`${TAX}tranche 40 pour cent`, { 2023: 26830, 2024: 27920, 2025: 28800, 2026: 29510 }],
  [`${TAX}tranche 45 pour cent`, { 2023: 46440, 2024: 48320, 2025: 49840, 2026: 51070 }],
  [`${TAX}quotité de base`, { 2023: 10160, 2024: 10570, 2025: 10910, 2026: 11180 }],
  [`${TAX}supplément pour un enfant`, { 2023: 1850, 2024: 1920, 2025: 1980 }],
  [`${TAX}supplément pour deux enfants`, { 2023: 4760, 2024: 4950, 2025: 5110 }],
  [`${TAX}supplément pour trois enfants`, { 2023: 10660, 2024: 11090, 2025: 11440 }],
  [`${TAX}supplément pour quatre enfants`, { 2023: 17250, 2024: 17940, 2025: 18510 }],
  [`${TAX}supplément par enfant de plus`, { 2023: 6580, 2024: 6850, 2025: 7070 }],
  [`${TAX}première tranche de la quotité`, { 2025: 11460 }],
  [`${TAX}troisième tranche de la quotité`, { 2025: 27190 }],
  [`${TAX}frais forfaitaires de salarié`, { 2023: 5520, 2024: 5750, 2025: 5930, 2026: 6070 }],
  [`${TAX}frais forfaitaires de dirigeant`, { 2023: 2910, 2024: 3030, 2025: 3130, 2026: 3200 }],
  // Fiscus on Web, BNR, Proxicompta.
  [`${FLAT}première tranche`, { 2023: 7020, 2024: 7310, 2025: 7540 }],
  [`${FLAT}deuxième tranche`, { 2023: 13950, 2024: 14520, 2025: 14970 }],
  [`${FLAT}troisième tranche`, { 2023: 23220, 2024: 24160, 2025: 24920 }],
  [`${FLAT}maximum`, { 2023: 4850, 2024: 5050, 2025: 5210 }],
];

const rows = published.flatMap(([rule, amounts]) =>
  Object.entries(amounts).map(([year, amount]) => [rule, Number(year), amount] as const),
);

describe('the published figure of', () => {
  it.each(rows)('%s in %i is %d', (rule, year, amount) => {
    expect(Math.abs(amountOf(rule, year) - amount)).toBeLessThanOrEqual(0.02);
  });

  it.each([...new Set(published.map(([rule]) => rule))])('%s is none in 2022 and 2027', (rule) => {
    expect([amountOf(rule, 2022), amountOf(rule, 2027)]).toEqual([NaN, NaN]);
  });
});

/**
 * The law's base amounts times one index of the year, rounded to ten euros, give each printed table
 * (2 592.50: profits; 2 950 and 1 555.50: employees and directors). What was found printed bounds
 * the index; whatever index is left gives the amounts that were found in no table.
 */
describe('an amount of tax that no table was found for', () => {
  const BASES: readonly [rule: string, base: number][] = [
    [`${TAX}tranche 25 pour cent`, 8120],
    [`${TAX}tranche 40 pour cent`, 14330],
    [`${TAX}tranche 45 pour cent`, 24800],
    [`${TAX}frais forfaitaires de salarié`, 2950],
    [`${TAX}frais forfaitaires de dirigeant`, 1555.5],
  ];
  const PROFITS: typeof BASES = [
    [`${FLAT}première tranche`, 3750],
    [`${FLAT}deuxième tranche`, 7450],
    [`${FLAT}maximum`, 2592.5],
  ];
  const QUOTITY: typeof BASES = [
    [`${TAX}première tranche de la quotité`, 5705],
    [`${TAX}troisième tranche de la quotité`, 13530],
  ];
  const tens = (amount: number) => Math.round(amount / 10) * 10;

  /** The indices of four decimals that give every printed amount of a year. */
  function indices(year: number): number[] {
    const printed = (year === 2026 ? BASES : [...BASES, ...PROFITS]).map(
      ([rule, base]) => [amountOf(rule, year), base] as const,
    );
    return Array.from({ length: 5000 }, (_, step) => (17000 + step) / 10000).filter((index) =>
      printed.every(([amount, base]) => tens(base * index) === amount),
    );
  }

  it.each([2023, 2024, 2025, 2026])('follows from those of %i', (year) => {
    const left = indices(year);
    expect(left.length).toBeGreaterThan(0);
    for (const [rule, base] of [...QUOTITY, ...PROFITS]) {
      expect(left.map((index) => tens(base * index))).toContain(amountOf(rule, year));
    }
  });
});
