import type { Context } from '@plusloin/platform';

/**
 * Whom the members accompany, sealed. Its rows are read and written by SQL alone: nothing that maps
 * an entity shall ever hold an identity.
 */
export const vaultContext: Context = {
  name: 'vault',
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
};
