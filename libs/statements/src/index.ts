export { lastCompleteQuarter, stateProvisionally } from './close-jobs.js';
export * from './documents/index.js';
export * from './dues-port.js';
export { Eliminations, type Elimination } from './eliminations.js';
export { networkStatement } from './network-statement.js';
export {
  PoolAccounts,
  usualRules,
  type AccountRule,
  type PoolSettings,
} from './pooled-settings.js';
export { practiceStatement } from './practice-statement.js';
export * from './quarter-close.service.js';
export * from './statement-extras.js';
export * from './statement-settings.js';
export * from './statement-shapes.js';
export * from './statements.context.js';
export * from './statements.errors.js';
export { verifyStatements } from './verify-statements.js';
