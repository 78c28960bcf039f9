export * from './contexts.js';
export { privacyOf } from './privacy/privacy.queries.js';
export { processings } from './privacy/processing-register.js';
export { RetentionRun, type DueData } from './privacy/retention.service.js';
