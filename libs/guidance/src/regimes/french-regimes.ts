import { z } from 'zod';
import { calendarDate } from '@plusloin/kernel';
import { startingOn } from '../comparison/starting-on.js';
import { established, soleTraderActivity } from './reference-regimes.js';
import { amount, monthly, regime, yearly, yesNo, type Regime } from './regime.js';

const TAX = 'france . impôt . ';
const MICRO = 'france . micro . ';
const REAL = 'france . réel . ';

const household = z.enum(['single', 'couple']);
const MAINLAND = { location: z.literal('metropole').optional() };

const livingWith = (home: z.infer<typeof household> | undefined) =>
  yesNo(`${TAX}en couple`, home === undefined ? undefined : home === 'couple');

const tax = regime({
  inputs: z.strictObject({
    net_taxable_income: amount,
    household,
    parts: z.number().min(1).max(20).multipleOf(0.25),
  }),
  situation: (given) => ({
    ...yearly(`${TAX}revenu imposable`, given.net_taxable_income),
    ...livingWith(given.household),
    [`${TAX}parts`]: given.parts,
  }),
  outputs: () => ({
    tax_per_part: `${TAX}par part`,
    slice_11: `${TAX}part de la tranche 11`,
    slice_30: `${TAX}part de la tranche 30`,
    slice_41: `${TAX}part de la tranche 41`,
    slice_45: `${TAX}part de la tranche 45`,
    tax_before_decote: `${TAX}avant décote`,
  }),
});

const optionalDay = (day: string | undefined) =>
  day === undefined ? undefined : calendarDate(day);

const micro = (isCipav: boolean): Regime =>
  regime({
    inputs: z.strictObject({
      ...MAINLAND,
      turnover_year: amount,
      activity: z
        .enum(isCipav ? ['liberale_reglementee_cipav'] : ['liberale_non_reglementee'])
        .optional(),
      acre: z.boolean().optional(),
      creation_date: z.iso.date().optional(),
      household: household.optional(),
      versement_liberatoire: z.boolean().optional(),
    }),
    situation: (given) => ({
      ...yearly(`${MICRO}recettes`, given.turnover_year),
      ...yesNo(`${MICRO}Cipav`, isCipav),
      ...yesNo(`${MICRO}Acre`, given.acre),
      ...startingOn(optionalDay(given.creation_date)),
      ...yesNo(`${MICRO}versement libératoire`, given.versement_liberatoire),
      ...livingWith(given.household),
      [`${TAX}revenu imposable`]: `${MICRO}revenu imposable`,
    }),
    outputs: () => ({
      rate: `${MICRO}taux`,
      social_contributions_year: `${MICRO}cotisations`,
      cfp_year: `${MICRO}formation`,
      total_contributions_year: `${MICRO}cotisations et formation`,
      net_before_tax: `${MICRO}net avant impôt`,
      income_tax: `${MICRO}impôt`,
      net_after_tax: `${MICRO}net`,
    }),
  });

const sale = regime({
  inputs: z.strictObject({ turnover_month: amount }),
  situation: (given) => monthly(`${MICRO}recettes`, given.turnover_month),
  outputs: () => ({ social_contributions_month: `${MICRO}cotisations de vente` }),
});

const soleTrader = regime({
  inputs: z.strictObject({
    ...MAINLAND,
    turnover_year: amount,
    expenses_year: amount,
    activity: soleTraderActivity,
    established,
    household: household.optional(),
  }),
  situation: (given) => ({
    ...yearly(`${REAL}recettes`, given.turnover_year),
    ...yearly(`${REAL}frais`, given.expenses_year),
    ...yesNo(`${REAL}Cipav`, given.activity === 'liberale_reglementee_cipav'),
    ...livingWith(given.household),
    [`${TAX}revenu imposable`]: `${REAL}revenu imposable`,
  }),
  outputs: () => ({
    social_base: `${REAL}assiette`,
    retirement_base: `${REAL}retraite de base`,
    retirement_complementary: `${REAL}retraite complémentaire`,
    daily_allowance: `${REAL}indemnités journalières`,
    invalidity_death: `${REAL}invalidité et décès`,
    family: `${REAL}allocations familiales`,
    csg_crds: `${REAL}CSG et CRDS`,
    cfp: `${REAL}formation`,
    total_contributions_year: `${REAL}cotisations`,
    net_before_tax: `${REAL}net avant impôt`,
    net_after_tax: `${REAL}net`,
  }),
});

/** What our own French rules answer, by the names of the interface. */
export const frenchRegimes: Readonly<Record<string, Regime>> = {
  impot_revenu: tax,
  micro_bnc: micro(false),
  micro_bnc_cipav: micro(true),
  micro_bic_vente: sale,
  ei_reel_ir: soleTrader,
};
