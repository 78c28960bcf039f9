import { describe, expect, it } from '@jest/globals';
import { belgian } from './asked.js';

const earning = (income: number) => ({ net_taxable_income_year: income, fund_fee_rate: 0.04 });
const EARNING = earning(30_000);
const YEAR_AND_QUARTER = ['contribution_quarter_excl_fee', 'contribution_quarter_incl_fee'];
const PRINCIPAL = [
  ...['floor_income_year', 'contribution_year_excl_fee', 'contribution_year_incl_fee'],
  ...YEAR_AND_QUARTER,
];
const SIDE = [
  ...['exemption_threshold_year', 'provisional_quarter_incl_fee', 'final_year_incl_fee'],
  'contribution_quarter_incl_fee',
];
const STUDENT = ['zone1_max', 'zone2_max', 'principal_min_quarter_incl_fee'];
const LIMITS = ['exemption_threshold_year', 'income_must_be_below'];
const TAX = ['basic_tax_before_exemption', 'tax_free_amount', 'tax_after_exemption'];

const lines: readonly [regime: string, inputs: object, outputs: readonly string[]][] = [
  ['independant_principal', EARNING, PRINCIPAL],
  [
    'independant_principal_primostarter',
    { estimated_income_year: 10_000, first_four_quarters: true, fund_fee_rate: 0.04 },
    ['floor_income_year', ...YEAR_AND_QUARTER],
  ],
  ['independant_complementaire', EARNING, SIDE],
  [
    'independant_complementaire',
    { ...EARNING, provisional_paid_year: 400 },
    [...SIDE, 'regularisation_due'],
  ],
  [
    'independant_complementaire_starter',
    { first_three_years: true, fund_fee_rate: 0.04 },
    ['exemption_threshold_year', 'provisional_quarter_incl_fee'],
  ],
  ['article_37', { category: 'married' }, LIMITS],
  [
    'article_37',
    { category: 'survivor', ...EARNING },
    [...LIMITS, 'contribution_quarter_incl_fee'],
  ],
  ['etudiant_independant', { fund_fee_rate: 0.04 }, [...STUDENT, 'provisional_quarter_incl_fee']],
  [
    'etudiant_independant',
    { ...EARNING, first_three_years: true },
    [...STUDENT, 'provisional_quarter_incl_fee', 'contribution_year_excl_fee', ...YEAR_AND_QUARTER],
  ],
  ['etudiant_independant', { ...EARNING, first_three_years: false }, STUDENT],
  [
    'pensionne_actif',
    EARNING,
    ['exemption_threshold_year', 'contribution_year_excl_fee', 'contribution_quarter_incl_fee'],
  ],
  ['ipp', { taxable_income: 30_000, dependants: 0 }, TAX],
  [
    'frais_forfaitaires_profits',
    { gross_profits_after_social_contributions: 30_000 },
    ['flat_rate_costs'],
  ],
];
const years = [2023, 2024, 2025, 2026];
const covered = lines.flatMap(([regime, inputs, outputs]) =>
  years.map((year) => [regime, year, Object.keys(inputs).join(', '), inputs, outputs] as const),
);

describe('by the names of the interface', () => {
  it.each(covered)('%s in %i answers %s', async (regime, year, _given, inputs, outputs) => {
    const answer = await belgian(regime, year, { ...inputs });
    expect(answer).toMatchObject({ id: regime, refusal: null });
    expect(Object.keys(answer.outputs)).toEqual(expect.arrayContaining([...outputs]));
    expect(answer.references.length).toBeGreaterThan(0);
  });

  const uncovered = lines.flatMap(([regime, inputs]) =>
    [2022, 2027].map((year) => [regime, year, Object.keys(inputs).join(', '), inputs] as const),
  );
  it.each(uncovered)('%s refuses %i and answers no nought: %s', async (regime, year, _, inputs) => {
    expect(await belgian(regime, year, { ...inputs })).toMatchObject({
      outputs: {},
      refusal: { code: 'guidance.year-not-covered' },
    });
  });
});

describe('what cannot be computed is left out, and the answer says what is missing:', () => {
  const INCOME = 'belgique . cotisations . revenu';

  it('article 37 without an income', async () => {
    const { outputs, missing } = await belgian('article_37', 2026, { category: 'married' });
    expect([Object.keys(outputs).sort(), missing]).toEqual([LIMITS, [INCOME]]);
  });

  it('article 37 without the fee of the fund, which is not guessed', async () => {
    const given = { category: 'teacher', net_taxable_income_year: 5000 };
    const { outputs } = await belgian('article_37', 2026, given);
    expect(outputs).toMatchObject({ contribution_quarter_excl_fee: 256.25 });
    expect(outputs).not.toHaveProperty('contribution_quarter_incl_fee');
  });

  it('a student without an income', async () => {
    const { outputs, missing } = await belgian('etudiant_independant', 2026, { fund_fee_rate: 0 });
    expect(outputs).not.toHaveProperty('contribution_year_excl_fee');
    expect(missing).toEqual([INCOME]);
  });

  it('what a fund asks after three years', async () => {
    const given = { first_three_years: false, fund_fee_rate: 0.04 };
    const { outputs } = await belgian('independant_complementaire_starter', 2026, given);
    expect(outputs).toEqual({ exemption_threshold_year: 1922.16 });
  });

  it('the regularisation, where nobody says what was paid', async () => {
    const { outputs } = await belgian('independant_complementaire', 2026, EARNING);
    expect(outputs).not.toHaveProperty('regularisation_due');
  });
});

describe('the tax', () => {
  it('of parents in 2026 rests on supplements that are said not to be verified', async () => {
    const { outputs, unverified } = await belgian('ipp', 2026, {
      ...{ taxable_income: 30_000, dependants: 1 },
    });
    // 16 720 × 25 % + 12 790 × 40 % + 490 × 45 %, less 11 750 × 25 % + 1 410 × 30 %.
    expect(outputs).toEqual({
      ...{ basic_tax_before_exemption: 9_516.5, tax_free_amount: 13_160 },
      tax_after_exemption: 6_156,
    });
    expect(unverified).toContain('belgique . impôt . supplément pour un enfant');
    expect(unverified).not.toContain('belgique . impôt . tranche 25 pour cent');
  });
});

describe('a year that is not covered', () => {
  const given = { ...EARNING, bracket_1: 59_795.61, bracket_2: 88_119.8 };

  it('has a pensioner’s contribution where its ceilings are brought', async () => {
    const { outputs, missing, refusal } = await belgian('pensionne_actif', 2019, given);
    // 14.7 % of 30 000.
    expect([outputs['contribution_year_excl_fee'], refusal]).toEqual([4410, null]);
    expect(outputs).not.toHaveProperty('exemption_threshold_year');
    expect(missing).toEqual(['belgique . cotisations . indice']);
  });

  it('needs the second ceiling above the first', async () => {
    const high = { ...earning(60_001), bracket_1: 60_000 };
    const { refusal } = await belgian('pensionne_actif', 2019, high);
    expect(refusal?.code).toBe('guidance.year-not-covered');
  });

  it('is a covered one’s too, whose own ceilings they replace', async () => {
    const { outputs } = await belgian('pensionne_actif', 2026, {
      ...{ ...given, bracket_1: 10_000, bracket_2: 20_000 },
    });
    // 14.7 % and 14.16 % of 10 000 each, and nothing above.
    expect(outputs['contribution_year_excl_fee']).toBe(2886);
  });
});

describe('what does not fit is refused:', () => {
  it.each([
    ['an unknown category', 'article_37', { category: 'helping-spouse' }],
    ['an unknown input', 'independant_principal', { ...EARNING, region: 'Bruxelles' }],
    ['a missing input', 'ipp', { taxable_income: 1000 }],
    ['a negative income', 'independant_principal', { ...EARNING, net_taxable_income_year: -1 }],
    ['half a child', 'ipp', { taxable_income: 1000, dependants: 0.5 }],
    ['a fee in percent', 'independant_principal', { ...EARNING, fund_fee_rate: 4.05 }],
  ])('%s', async (_, regime, inputs) => {
    expect(await belgian(regime, 2026, inputs)).toMatchObject({
      outputs: {},
      refusal: { code: 'guidance.unfit-input' },
    });
  });

  it('a regime that no rule answers for', async () => {
    const { refusal } = await belgian('conjoint_aidant', 2026, {});
    expect(refusal?.code).toBe('guidance.unknown-regime');
  });
});
