import type { Context } from '@plusloin/platform';
import { BooksApiModule } from './api/books-api.module.js';
import { ledgerTables } from './exported-tables.js';
import { checkAndAnchor, checkAndAnchorHandler } from './verify/check-and-anchor.job.js';
import { ledgerChecks } from './verify/ledger-checks.js';

/**
 * The books. They are read and written by hand-written SQL, so there is nothing for TypeORM to map.
 */
export const ledgerContext: Context = {
  name: 'ledger',
  api: BooksApiModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [checkAndAnchor],
  handlers: (services) => [checkAndAnchorHandler(services)],
  checks: ledgerChecks,
  tables: ledgerTables,
};
