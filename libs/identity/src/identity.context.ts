import type { Context } from '@plusloin/platform';

/** Who signs in, and what each account may do in which cooperative. */
export const identityContext: Context = {
  name: 'identity',
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
};
