import { describe, expect, it } from '@jest/globals';
import { amountOf, belgian } from './asked.js';

type Row = readonly [
  source: string,
  regime: string,
  year: number,
  inputs: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, number>>,
];

const PRINCIPAL = 'independant_principal';
const PRIMO = 'independant_principal_primostarter';
const SIDE = 'independant_complementaire';
const FLAT = 'frais_forfaitaires_profits';
const earning = (income: number, fee: number) => ({
  ...{ net_taxable_income_year: income, fund_fee_rate: fee },
});
const starting = (income: number, fee: number) => ({
  ...{ estimated_income_year: income, first_four_quarters: true, fund_fee_rate: fee },
});
const quarter = (amount: number) => ({ contribution_quarter_incl_fee: amount });
const taxOf = (income: number, dependants = 0) => ({ taxable_income: income, dependants });
const profits = (amount: number) => ({ gross_profits_after_social_contributions: amount });

const printed: readonly Row[] = [
  ['coda-2023', PRINCIPAL, 2023, earning(0, 0), { contribution_quarter_excl_fee: 840.97 }],
  ['coda-2023', PRINCIPAL, 2023, earning(2e5, 0), { contribution_quarter_excl_fee: 4819.65 }],
  ['coda-2023', PRIMO, 2023, starting(0, 0), { contribution_quarter_excl_fee: 434.28 }],
  ['carbofisc-2023', PRINCIPAL, 2023, earning(5000, 0.0305), quarter(866.62)],
  ['carbofisc-2023', PRINCIPAL, 2023, earning(150_000, 0.0305), quarter(4966.65)],
  ['groups-2023', PRINCIPAL, 2023, earning(0, 0.039), quarter(873.77)],
  ['groups-2023', SIDE, 2023, earning(0, 0.039), { provisional_quarter_incl_fee: 96.67 }],
  ['pareto.be', PRINCIPAL, 2023, earning(0, 0.0405), quarter(875.03)],
  ['liantis.be/fr/faq', PRINCIPAL, 2024, earning(16_000, 0.0395), quarter(898.28)],
  ['faq.be.freelancer.youngones.com', PRINCIPAL, 2024, earning(0, 0.0305), quarter(890.51)],
  [
    ...(['xerius-etudiant', 'etudiant_independant', 2024] as const),
    { first_three_years: true, fund_fee_rate: 0.0305 },
    { provisional_quarter_incl_fee: 98.52 },
  ],
  ['securex-primostarter', PRIMO, 2024, starting(8000, 0.041), quarter(464.55)],
  ['zenito-pension', PRINCIPAL, 2024, earning(25_000, 0.0395), quarter(1331.86)],
  ['xerius-starter', PRINCIPAL, 2025, earning(17_000, 0.0305), quarter(898.3)],
  ['xerius-starter', PRIMO, 2025, starting(8783, 0.0305), quarter(463.88)],
  ['office-sfa.be', PRINCIPAL, 2025, earning(120_000, 0.0395), quarter(5193.11)],
  [
    ...(['ucm-etudiant', 'etudiant_independant', 2025] as const),
    { fund_fee_rate: 0.0405 },
    { provisional_quarter_incl_fee: 100.35 },
  ],
  ['hub-brussels', PRINCIPAL, 2024, earning(2e5, 0), { contribution_quarter_excl_fee: 4952.48 }],
  ['its brackets', PRINCIPAL, 2025, earning(2e5, 0), { contribution_quarter_excl_fee: 4995.78 }],
  ['INASTI', PRINCIPAL, 2026, earning(2e5, 0), { contribution_quarter_excl_fee: 5103.05 }],
  ['INASTI', PRIMO, 2026, starting(0, 0), { contribution_quarter_excl_fee: 459.82 }],
  ['bona-tarifs', 'ipp', 2023, taxOf(26_830), { basic_tax_before_exemption: 8452 }],
  ['bona-tarifs', 'ipp', 2023, taxOf(46_440), { basic_tax_before_exemption: 17_276.5 }],
  ['advice-me.be', 'ipp', 2023, taxOf(50_000), { basic_tax_before_exemption: 19_056.5 }],
  ['bona-tarifs', 'ipp', 2024, taxOf(27_920), { basic_tax_before_exemption: 8795 }],
  ['bona-tarifs', 'ipp', 2024, taxOf(48_320), { basic_tax_before_exemption: 17_975 }],
  ['bona-tarifs', 'ipp', 2025, taxOf(28_800), { basic_tax_before_exemption: 9072 }],
  ['bona-tarifs', 'ipp', 2025, taxOf(49_840), { basic_tax_before_exemption: 18_540 }],
  ['fiscus-profits', FLAT, 2023, profits(7020), { flat_rate_costs: 2014.74 }],
  ['fiscus-profits', FLAT, 2023, profits(13_950), { flat_rate_costs: 2707.74 }],
  ['fiscus-profits', FLAT, 2023, profits(23_220), { flat_rate_costs: 3171.24 }],
  ['fiscus-profits', FLAT, 2023, profits(79_178.49), { flat_rate_costs: 4850 }],
  ['bnr-tarifs', FLAT, 2024, profits(200_000), { flat_rate_costs: 5050 }],
  ['proxicompta-forfait', FLAT, 2025, profits(14_970), { flat_rate_costs: 2906.98 }],
  ['proxicompta-forfait', FLAT, 2025, profits(24_920), { flat_rate_costs: 3404.48 }],
];

/** By hand, from the rates and thresholds of the law. */
const worked: readonly Row[] = [
  [
    '20.5 % of 10 000 and 3.95 % on top: 2 130.98; 400 were paid',
    ...([SIDE, 2026, { ...earning(10_000, 0.0395), provisional_paid_year: 400 }] as const),
    { final_year_incl_fee: 2130.98, regularisation_due: 1730.98 },
  ],
  [
    'below the threshold all that was paid comes back',
    ...([SIDE, 2026, { ...earning(1922, 0.04), provisional_paid_year: 409.8 }] as const),
    { final_year_incl_fee: 0, regularisation_due: -409.8 },
  ],
  [
    '14.7 % of 25 000, a quarter, and 3.95 %',
    ...(['pensionne_actif', 2024, earning(25_000, 0.0395), quarter(955.04)] as const),
  ],
  [
    '14.7 % of 60 000 and 14.16 % of 20 000, of the ceilings that were brought',
    ...(['pensionne_actif', 2019] as const),
    { ...earning(90_000, 0), bracket_1: 60_000, bracket_2: 80_000 },
    { contribution_year_excl_fee: 11_652 },
  ],
  [
    'article 37: 20.5 % of 5 000',
    ...(['article_37', 2025, { category: 'married', net_taxable_income_year: 5000 }] as const),
    { contribution_year_excl_fee: 1025 },
  ],
  [
    'two children: 9 612 less 2 865 and 30 % of 4 560',
    ...(['ipp', 2025, taxOf(30_000, 2)] as const),
    { tax_free_amount: 16_020, tax_after_exemption: 5379 },
  ],
  [
    'five children: 10 160 + 17 250 + 6 580, more than what is due',
    ...(['ipp', 2023, taxOf(30_000, 5)] as const),
    { tax_free_amount: 33_990, tax_after_exemption: 0 },
  ],
];

const cases = [...printed, ...worked].map((row, index) => [index, ...row] as const);

describe('a published or worked case', () => {
  it.each(cases)('%i: %s, %s %i', async (_index, _source, regime, year, inputs, expected) => {
    const { outputs, refusal } = await belgian(regime, year, inputs);
    expect(refusal).toBeNull();
    for (const [name, amount] of Object.entries(expected)) {
      const isNear = Math.abs((outputs[name] ?? NaN) - amount) <= 0.02 + 1e-9;
      expect({ name, isNear, outputs }).toEqual({ name, isNear: true, outputs });
    }
  });

  it('of a pensioner who begins: 138.63 a quarter (groups-2023)', () => {
    const asked = amountOf('belgique . cotisations . pensionné provisoire * 1.039 / 4', 2023);
    expect(Math.abs(asked - 138.63)).toBeLessThanOrEqual(0.02);
  });

  // fiscus-quotite.
  it.each([
    [11_460, 2865],
    [16_320, 4323],
    [27_190, 8671],
    [49_840, 18_863.5], // the page cuts the half euro off
  ])('of a tax-free amount of %i: %d falls away', (quotity, credit) => {
    const situation = { 'belgique . impôt . quotité exemptée': `${quotity} €/an` };
    expect(amountOf('belgique . impôt . sur la quotité exemptée', 2025, situation)).toBe(credit);
  });
});
