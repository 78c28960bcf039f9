import { z } from 'zod';
import { amount, regime, yearly, type Regime } from './regime.js';

const TAX = 'belgique . impôt . ';
const FLAT = 'belgique . frais forfaitaires . ';

const tax = regime({
  inputs: z.strictObject({ taxable_income: amount, dependants: z.int().min(0).max(20) }),
  situation: (given) => ({
    ...yearly(`${TAX}revenu imposable`, given.taxable_income),
    [`${TAX}enfants à charge`]: `${given.dependants} enfant`,
  }),
  outputs: () => ({
    basic_tax_before_exemption: `${TAX}de base`,
    tax_free_amount: `${TAX}quotité exemptée`,
    tax_after_exemption: `${TAX}dû à l'État`,
  }),
});

const flatRateCosts = regime({
  inputs: z.strictObject({ gross_profits_after_social_contributions: amount }),
  situation: (given) =>
    yearly(`${FLAT}profits`, given.gross_profits_after_social_contributions),
  outputs: () => ({ flat_rate_costs: `${FLAT}montant` }),
});

/** Belgian income tax, by the names of the interface. */
export const belgianTax: Readonly<Record<string, Regime>> = {
  ipp: tax,
  frais_forfaitaires_profits: flatRateCosts,
};
