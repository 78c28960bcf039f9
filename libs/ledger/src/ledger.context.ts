import type { Context } from '@plusloin/platform';

/** The books. They are read and written by hand-written SQL, so there is nothing for TypeORM to map. */
export const ledgerContext: Context = {
  name: 'ledger',
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
};
