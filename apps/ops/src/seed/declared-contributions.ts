import {
  ContributionRules,
  type NewContributionRule,
  type NewContributionSettings,
} from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import type {
  Accounts,
  ContributionPlan,
  ContributionRule,
  DemoCooperative,
} from '../demo/index.js';

/** Writes down what the members have voted, who is exempt, and how it is booked. */
export async function declareContributions(
  tx: Tx,
  { contribution, accounts, registry }: DemoCooperative,
): Promise<void> {
  const rules = new ContributionRules();
  await rules.configure(tx, settingsOf(contribution, accounts));
  for (const rule of contribution.rules) await rules.declare(tx, ruleOf(rule));
  const known = new Set(registry.practices.map(({ code }) => code));
  for (const exemption of contribution.exemptions) {
    if (known.has(exemption.practice)) await rules.exempt(tx, exemption);
  }
}

const ruleOf = (rule: ContributionRule): NewContributionRule => ({
  code: rule.code,
  ...{ label: rule.label, labels: rule.labels },
  ...{ votedOn: rule.votedOn, validFrom: rule.validFrom },
  validUntil: rule.validUntil,
  base: { kind: rule.base, accounts: [...rule.accountPrefixes] },
  tiers: {
    how: 'marginal',
    steps: rule.tiers.map(({ upTo, percent }) => ({ upTo: upTo?.toString() ?? null, percent })),
  },
  per: rule.tiersPer,
  fixed: rule.fixedPerMonth.isZero()
    ? null
    : { amount: rule.fixedPerMonth.toString(), per: 'month', each: 'member' },
});

function settingsOf({ terms }: ContributionPlan, accounts: Accounts): NewContributionSettings {
  return {
    validFrom: terms.validFrom,
    accounts: { [accounts.chart]: accountsOf(accounts) },
    series: terms.series,
    paymentTermDays: terms.dueAfterDays,
    vat: terms.vat,
    solidarity: { percent: terms.solidarityPercent, votedOn: terms.solidarityVotedOn },
    costGroups: terms.costGroups.map(({ code, label, labels, accountPrefixes }) => ({
      ...{ code, label, labels },
      prefixes: [...accountPrefixes],
    })),
  };
}

/** VAT of a service waits until it is paid (France), on an account of its own. */
function accountsOf(of: Accounts) {
  const isBelgian = of.chart === 'PCMN';
  return {
    contributionExpense: of.contributionExpense,
    accruedExpense: of.accruedExpense,
    payable: of.payable,
    inputVat: isBelgian ? of.vatDeductible : of.vatWaiting,
    inputVatOnCreditNotes: isBelgian ? of.vatOnCreditNotesReceived : of.vatWaiting,
    contributionIncome: of.contributionIncome,
    accruedIncome: of.accruedIncome,
    receivable: of.receivable,
    outputVat: isBelgian ? of.vatDue : of.vatWaiting,
    outputVatOnCreditNotes: isBelgian ? of.vatOnCreditNotes : of.vatWaiting,
  };
}
