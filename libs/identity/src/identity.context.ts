import type { Context } from '@plusloin/platform';
import { IdentityModule } from './identity.module.js';

/** Who signs in, and what each account may do in which cooperative. */
export const identityContext: Context = {
  name: 'identity',
  api: IdentityModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
};
