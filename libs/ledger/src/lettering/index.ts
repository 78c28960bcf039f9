export * from './ageing.js';
export * from './coded-postings.js';
export * from './letter-entries.js';
export * from './lettering-draft.js';
export * from './letterings.service.js';
export type { OpenItem, OpenItemsAsk } from './open-items.queries.js';
