import type { Context } from '@plusloin/platform';
import { registryTables } from './exported-tables.js';
import {
  Cooperative,
  Keeper,
  LegalEntity,
  Member,
  Practice,
  PracticeBooking,
  VatStatus,
} from './registry.entity.js';

/**
 * Who exists: cooperatives, legal entities, members, practices and in whose books these are kept.
 */
export const registryContext: Context = {
  name: 'registry',
  entities: [Cooperative, LegalEntity, VatStatus, Keeper, Member, Practice, PracticeBooking],
  migrations: new URL('../src/migrations/', import.meta.url),
  tables: registryTables,
};
