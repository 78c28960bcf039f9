import { handle, type Context } from '@plusloin/platform';
import { VaultApiModule } from './api/vault-api.module.js';
import { ErasureList } from './erasure-list.service.js';
import { vaultTables } from './exported-tables.js';
import { listErasure } from './list-erasure.job.js';
import { Notices } from './notices.service.js';
import { tellMember } from './tell-member.job.js';
import { vaultChecks } from './vault.checks.js';

/**
 * Whom the members accompany, sealed. Its rows are read and written by SQL alone: nothing that maps
 * an entity shall ever hold an identity.
 */
export const vaultContext: Context = {
  name: 'vault',
  api: VaultApiModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [listErasure, tellMember],
  handlers: (services) => [
    handle(listErasure, (actor, job) => new ErasureList(services).write(actor, job.erasureId)),
    handle(tellMember, (actor, job) => new Notices(services).tell(actor, job)),
  ],
  checks: vaultChecks,
  tables: vaultTables,
};
