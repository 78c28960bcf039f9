export * from './contribution-due.js';
export { flatRate, type NewContributionRule, type NewExemption } from './contribution-rule.js';
export { ContributionRules } from './contribution-rules.service.js';
export type { NewContributionSettings } from './contribution-settings.js';
export { Contributions, type AccrualAsk, type InvoicingAsk } from './contributions.service.js';
export type { ReceiptWithoutInvoice } from './contribution-base.queries.js';
export * from './membership.context.js';
export * from './membership.errors.js';
export { whereItGoes } from './where-it-goes.js';
