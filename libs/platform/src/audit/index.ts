export * from './audit-action.js';
export * from './audit-export.js';
export * from './audit-log.js';
