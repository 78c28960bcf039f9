export { forgetAnswersHandler } from './answers/forget-answers.job.js';
export { StoredAnswers } from './answers/stored-answers.js';
export { compare, type Compared, type ComparisonAsk } from './comparison/compare.js';
export { Curves, type CurveAsk } from './comparison/curves.js';
export { feeOf } from './comparison/fee.js';
export type { GuidanceEngines } from './comparison/guidance-engines.js';
export { ownSituation, type Basis } from './comparison/own-net.js';
export * from './dues/social-dues.js';
export { ownEngine } from './engine/own-engine.js';
export type { Evaluated, Evaluator, Situation, Value } from './engine/evaluator.js';
export { RuleEngine } from './engine/rule-engine.js';
export { explain } from './explanation/explain.js';
export { ruleOf } from './explanation/rule-of.js';
export * from './guidance.context.js';
export * from './guidance.errors.js';
export { firstYearsOf } from './own-books/first-years.js';
export * from './mission/compare-mission.js';
export { ownMission } from './mission/own-mission.js';
export { bookAccounts, type BookAccounts } from './own-books/book-accounts.js';
export {
  ownComparison,
  ownSituationOf,
  withAnswers,
  type OwnSituation,
} from './own-books/own-situation.js';
export { REFERENCE_MODEL, ReferenceEngine } from './reference/reference-engine.js';
export { caseShape, evaluateCase, type Case, type CaseAnswer } from './regimes/evaluate-case.js';
export { readRuleBook, type RuleBook } from './rules/rule-book.js';
export { GuidanceSettings } from './settings/guidance-settings.js';
export { aheadOf } from './thresholds/ahead.js';
export { mailThresholdHandler } from './thresholds/mail-threshold.job.js';
export { tellThresholds } from './thresholds/watch-thresholds.job.js';
export { rulesLacking, type LackingRule } from './rules/rules-lacking.js';
export { adviceIn } from './sayings/advice-words.js';
export type { Asking } from './sayings/asking.js';
export { besideFigures, withSayings } from './sayings/beside-figures.js';
export { relationChecklistOf } from './sayings/checklist.js';
export { readSayings, sayingsIn, type Said, type Sayings } from './sayings/sayings.js';
export { understandings } from './sayings/understanding.js';
