export * from './identity.context.js';
