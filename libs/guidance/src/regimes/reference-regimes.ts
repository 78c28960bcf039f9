import { z } from 'zod';
import { euros } from '../comparison/euros.js';
import type { Situation } from '../engine/evaluator.js';
import { amount, monthly, regime, yearly, yesNo, type Regime } from './regime.js';

const household = z.enum(['single', 'couple']).optional();
const living = (home: z.infer<typeof household>): Situation =>
  home === undefined
    ? {}
    : {
        'impôt . foyer fiscal . situation de famille':
          home === 'couple' ? "'couple'" : "'célibataire'",
      };

export const soleTraderActivity = z
  .enum(['liberale_non_reglementee', 'artisan_commercant_or_plnr', 'liberale_reglementee_cipav'])
  .optional();

/** A first year is counted by days, and on flat bases until the income is known. */
export const established = z
  .literal(true, { error: 'only a whole year of an established activity is computed' })
  .optional();

const turnover = { turnover_year: amount, expenses_year: amount };
const earning = (given: { turnover_year: number; expenses_year: number }): Situation => ({
  ...yearly("entreprise . chiffre d'affaires", given.turnover_year),
  ...yearly('entreprise . charges', given.expenses_year),
});

const company = regime({
  isReference: true,
  inputs: z.strictObject({
    ...turnover,
    // Dividends of associates are refused: only what is paid as a wage is compared.
    all_profit_as_pay: z.literal(true),
    atmp: z.literal('fonctions_support').optional(),
    household,
  }),
  situation: (given) => ({
    'entreprise . catégorie juridique': "'SAS'",
    'entreprise . associés': "'unique'",
    'entreprise . imposition': "'IS'",
    ...earning(given),
    ...yesNo(
      'salarié . cotisations . ATMP . taux fonctions support',
      given.atmp === undefined ? undefined : true,
    ),
    ...living(given.household),
  }),
  outputs: () => ({
    net_before_tax: 'dirigeant . rémunération . net',
    net_after_tax: 'dirigeant . rémunération . net . après impôt',
  }),
  // Nothing is left that a wage could be paid of.
  unasked: ({ turnover_year: turnover, expenses_year: expenses }) => {
    const net = Number(euros(turnover - expenses));
    return net > 0 ? undefined : { net_before_tax: net, net_after_tax: net };
  },
});

const employee = regime({
  isReference: true,
  inputs: z.strictObject({
    gross_month: amount,
    employer_headcount: z.union([z.literal('default'), z.int().min(0).max(1_000_000)]).optional(),
  }),
  situation: ({ gross_month: gross, employer_headcount: headcount }) => ({
    'salarié . contrat': "'CDI'",
    ...monthly('salarié . contrat . salaire brut', gross),
    ...(typeof headcount === 'number' && {
      'entreprise . salariés . effectif': `${headcount} employé`,
    }),
  }),
  outputs: () => ({
    net_before_tax_month: 'salarié . rémunération . net . à payer avant impôt',
    employer_cost_month: 'salarié . coût total employeur',
  }),
});

const DUES = 'dirigeant . indépendant . cotisations et contributions';

/** Until 2024 the base of before the reform holds, which the official model still computes. */
export const soleTraderUntil2024 = regime({
  isReference: true,
  inputs: z.strictObject({
    ...turnover,
    location: z.literal('metropole').optional(),
    activity: soleTraderActivity,
    established,
    household,
  }),
  situation: (given) => ({
    'entreprise . imposition': "'IR'",
    'entreprise . catégorie juridique': "'EI'",
    'entreprise . catégorie juridique . EI . auto-entrepreneur': 'non',
    'entreprise . activité . nature': "'libérale'",
    ...(given.activity === 'liberale_reglementee_cipav'
      ? {
          'entreprise . activité . nature . libérale . réglementée': 'oui',
          'dirigeant . indépendant . PL . métier': "'rattaché CIPAV'",
        }
      : { 'entreprise . activité . nature . libérale . réglementée': 'non' }),
    ...earning(given),
    ...living(given.household),
  }),
  outputs: () => ({
    // The net first: it resolves the circle of base and dues that the lines then read.
    net_before_tax: 'dirigeant . rémunération . net',
    net_after_tax: 'dirigeant . rémunération . net . après impôt',
    total_contributions_year: DUES,
    social_base: 'dirigeant . indépendant . assiette des cotisations',
    retirement_base: `${DUES} . retraite de base`,
    retirement_complementary: `${DUES} . retraite complémentaire`,
    daily_allowance: `${DUES} . indemnités journalières maladie`,
    invalidity_death: `${DUES} . invalidité et décès`,
    family: `${DUES} . allocations familiales`,
    csg_crds: `${DUES} . CSG-CRDS`,
    cfp: `${DUES} . formation professionnelle`,
  }),
});

/** What the official model answers, by the names of the interface. */
export const referenceRegimes: Readonly<Record<string, Regime>> = {
  sasu_is: company,
  salarie_cdi: employee,
};
