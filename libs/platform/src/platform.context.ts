import { auditChecks } from './audit/audit-checks.js';
import type { Context } from './context.js';
import { platformTables } from './exported-tables.js';
import { forgetKeys, forgetKeysHandler } from './repeats/forget-keys.job.js';

/** The ground floor of the list of contexts: the schemas `platform` and `audit`. */
export const platformContext: Context = {
  name: 'platform',
  entities: [],
  // The SQL lies beside the sources, also for the compiled code in `dist`.
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [forgetKeys],
  handlers: (services) => [forgetKeysHandler(services)],
  checks: auditChecks,
  tables: platformTables,
};
