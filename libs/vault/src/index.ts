export type { Holders, OpeningReason } from './access.js';
export type { Identity } from './identity.js';
export * from './keyring.js';
export { isPseudonym } from './pseudonym.js';
export * from './vault.context.js';
export * from './vault.errors.js';
export * from './vault.service.js';
