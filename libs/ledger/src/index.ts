export * from './books.service.js';
export * from './charts/chart.js';
export * from './entry-draft.js';
export * from './exchange/index.js';
export * from './journal.service.js';
export * from './ledger.context.js';
export * from './ledger.errors.js';
export * from './reports/index.js';
