/** What a contribution is apart from any database: computed from facts, and tried with them. */
export type { ContributingPractice, PracticeAt, RuleBook } from './activity.js';
export { documentedOf, type DocumentingOf } from './contribution-difference.js';
export { takenBack } from './contribution-invoices.js';
export * from './contribution-postings.js';
export {
  dueDayOf,
  invoiceNumber,
  type ContributionRecord,
  type DocumentedOfPractice,
} from './contribution-records.queries.js';
export {
  contributionRule,
  exemption,
  type ContributionRule,
  type Exemption,
} from './contribution-rule.js';
export type { ContributionAccounts, ContributionSettings } from './contribution-settings.js';
export { useOf, type CommonResult } from './contribution-use.js';
export { vatOf, type VatEnds } from './contribution-vat.js';
export { owedParts, placeIn, type CountedOfRule } from './owed-contributions.js';
