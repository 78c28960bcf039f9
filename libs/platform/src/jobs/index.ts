export * from './job-definition.js';
export * from './jobs.errors.js';
export * from './job-registry.js';
export * from './outbox.js';
