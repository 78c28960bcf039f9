export * from './closes.js';
export * from './health.js';
export * from './me.js';
export * from './problem.js';
export { type RefusalDetails, refusalSentence } from './refusal-sentence.js';
export * from './refusals.js';
export * from './shared-fields.js';
export * from './statement-list.js';
export * from './statements/index.js';
