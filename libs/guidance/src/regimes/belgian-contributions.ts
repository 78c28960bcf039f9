import { z } from 'zod';
import { euros } from '../comparison/euros.js';
import { amount, fraction, rate, regime, yearly, yesNo, type Regime } from './regime.js';

const OF = 'belgique . cotisations . ';
const INCOME = `${OF}revenu`;
const FEE = `${OF}frais de gestion`;
const EXEMPTION = { exemption_threshold_year: `${OF}seuil complémentaire` };

const withFee = (rule: string): string => `${rule} * (1 + ${FEE})`;

const withoutFee = (rule: string): Record<string, string> => ({
  contribution_year_excl_fee: rule,
  contribution_quarter_excl_fee: `${rule} / 4`,
});

/** A contribution, by year and by quarter, without and with the fee of the fund. */
const contribution = (rule: string): Record<string, string> => ({
  ...withoutFee(rule),
  contribution_year_incl_fee: withFee(rule),
  contribution_quarter_incl_fee: withFee(`${rule} / 4`),
});

const provisional = {
  provisional_quarter_incl_fee: withFee(`${OF}complémentaire provisoire / 4`),
};

/** Who may ask for article 37; the limit of some mandates is lower and is not covered. */
const ARTICLE_37 = ['married', 'survivor', 'teacher', 'disability'] as const;

const income = z.strictObject({ net_taxable_income_year: amount, fund_fee_rate: fraction });

type Income = Partial<z.infer<typeof income>>;
const earning = ({ net_taxable_income_year: earned, fund_fee_rate: fee }: Income) => ({
  ...yearly(INCOME, earned),
  ...rate(FEE, fee),
});

const principal = regime({
  inputs: income,
  situation: earning,
  outputs: () => ({
    floor_income_year: `${OF}plancher principal`,
    ...contribution(`${OF}principal`),
  }),
});

const primostarter = regime({
  inputs: z.strictObject({
    estimated_income_year: amount,
    first_four_quarters: z.boolean(),
    fund_fee_rate: fraction,
  }),
  situation: (given) => ({
    ...earning({ ...given, net_taxable_income_year: given.estimated_income_year }),
    ...yesNo(`${OF}primostarter`, given.first_four_quarters),
  }),
  outputs: () => ({ floor_income_year: `${OF}plancher`, ...contribution(`${OF}principal`) }),
});

const complementary = regime({
  inputs: income.extend({ provisional_paid_year: amount.optional() }),
  situation: earning,
  outputs: ({ provisional_paid_year: paid }) => ({
    ...EXEMPTION,
    ...provisional,
    ...contribution(`${OF}complémentaire`),
    final_year_incl_fee: withFee(`${OF}complémentaire`),
    ...(paid !== undefined && {
      regularisation_due: `${withFee(`${OF}complémentaire`)} - ${euros(paid)} €/an`,
    }),
  }),
});

const complementaryStarter = regime({
  inputs: z.strictObject({ first_three_years: z.boolean(), fund_fee_rate: fraction }),
  situation: ({ fund_fee_rate }) => earning({ fund_fee_rate }),
  // After three years the fund asks on the income of three years before, which is not given.
  outputs: ({ first_three_years: starts }) => ({ ...EXEMPTION, ...(starts && provisional) }),
});

const article37 = regime({
  inputs: income.partial().extend({ category: z.enum(ARTICLE_37) }),
  situation: earning,
  // The fee of a fund that is not named is not guessed.
  outputs: ({ fund_fee_rate: fee }) => ({
    ...EXEMPTION,
    income_must_be_below: `${OF}limite article 37`,
    ...(fee === undefined ? withoutFee : contribution)(`${OF}article 37`),
  }),
});

const student = regime({
  inputs: income.extend({
    net_taxable_income_year: amount.optional(),
    first_three_years: z.boolean().optional(),
  }),
  situation: earning,
  outputs: ({ first_three_years: starts }) => ({
    zone1_max: `${OF}première zone étudiant`,
    zone2_max: `${OF}plancher principal`,
    ...(starts !== false && provisional),
    principal_min_quarter_incl_fee: withFee(`${OF}principal minimum / 4`),
    ...contribution(`${OF}étudiant`),
  }),
});

const pensioner = regime({
  inputs: income.extend({ bracket_1: amount.optional(), bracket_2: amount.optional() }),
  situation: ({ bracket_1, bracket_2, ...given }) => ({
    ...earning(given),
    ...yearly(`${OF}première tranche`, bracket_1),
    ...yearly(`${OF}seconde tranche`, bracket_2),
  }),
  outputs: () => ({
    exemption_threshold_year: `${OF}seuil pensionné`,
    ...contribution(`${OF}pensionné`),
  }),
});

/** Belgian social contributions, by the names of the interface. */
export const belgianContributions: Readonly<Record<string, Regime>> = {
  independant_principal: principal,
  independant_principal_primostarter: primostarter,
  independant_complementaire: complementary,
  independant_complementaire_starter: complementaryStarter,
  article_37: article37,
  etudiant_independant: student,
  pensionne_actif: pensioner,
};
