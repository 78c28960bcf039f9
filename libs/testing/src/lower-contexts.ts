import { platformContext, type Context } from '@plusloin/platform';

const migrationsOf = (library: string) =>
  new URL(`../../${library}/src/migrations/`, import.meta.url);

/** What a test gets that asks for nothing more: everything below the statements. */
export const lowerContexts: readonly Context[] = [
  platformContext,
  { name: 'registry', entities: [], migrations: migrationsOf('registry') },
  { name: 'ledger', entities: [], migrations: migrationsOf('ledger') },
];
