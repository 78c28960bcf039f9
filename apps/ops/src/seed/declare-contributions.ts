import {
  ContributionRules,
  type NewContributionRule,
  type NewContributionSettings,
} from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import type { ContributionPlan, ContributionRule } from '../demo/contribution-plan.js';
import type { Accounts } from '../demo/accounts.js';
import { COOP } from '../demo/recipes.js';

/** Writes down what the members voted to contribute, who is exempt, and how it is booked. */
export async function declareContributions(
  tx: Tx,
  { rules, exemptions, terms }: ContributionPlan,
  accounts: Accounts,
): Promise<void> {
  const contributionRules = new ContributionRules();
  for (const rule of rules) await contributionRules.declare(tx, ruleOf(rule));
  for (const exemption of exemptions) await contributionRules.exempt(tx, exemption);
  await contributionRules.configure(tx, settingsOf(terms, accounts));
}

const ruleOf = (rule: ContributionRule): NewContributionRule => ({
  ...{ code: rule.code, label: rule.label, votedOn: rule.votedOn },
  ...{ validFrom: rule.validFrom, validUntil: rule.validUntil, per: rule.tiersPer },
  base: { kind: rule.base, accounts: [...rule.accountPrefixes] },
  tiers: {
    how: 'marginal',
    steps: rule.tiers.map(({ upTo, percent }) => ({ upTo: upTo?.toString() ?? null, percent })),
  },
  fixed: rule.fixedPerMonth.isZero()
    ? null
    : { amount: rule.fixedPerMonth.toString(), per: 'month' },
});

function settingsOf(
  terms: ContributionPlan['terms'],
  accounts: Accounts,
): NewContributionSettings {
  return {
    ...{ validFrom: terms.validFrom, auxiliary: COOP },
    accounts: { [accounts.chart]: recipeAccounts(accounts) },
    ...{ series: terms.series, paymentTermDays: terms.dueAfterDays, vat: terms.vat },
    solidarity: { percent: terms.solidarityPercent, votedOn: terms.solidarityVotedOn },
    costGroups: terms.costGroups.map(({ accountPrefixes, ...group }) => ({
      ...group,
      prefixes: [...accountPrefixes],
    })),
  };
}

/** In Belgium VAT is due on the invoice; in France that of a service waits until it is paid. */
const recipeAccounts = (accounts: Accounts) => ({
  contributionExpense: accounts.contributionExpense,
  accruedExpense: accounts.accruedExpense,
  payable: accounts.payable,
  contributionIncome: accounts.contributionIncome,
  accruedIncome: accounts.accruedIncome,
  receivable: accounts.receivable,
  ...(accounts.chart === 'PCG'
    ? {
        inputVat: accounts.vatWaiting,
        inputVatOnCreditNotes: accounts.vatWaiting,
        outputVat: accounts.vatWaiting,
        outputVatOnCreditNotes: accounts.vatWaiting,
      }
    : {
        inputVat: accounts.vatDeductible,
        inputVatOnCreditNotes: accounts.vatDeductible,
        outputVat: accounts.vatDue,
        outputVatOnCreditNotes: accounts.vatOnCreditNotes,
      }),
});
