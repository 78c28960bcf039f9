export * from './contribution-due.js';
export * from './membership.context.js';
