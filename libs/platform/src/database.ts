import type pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Context } from './context.js';
import { DatabaseUnavailable, UnsafeDatabase } from './platform.errors.js';
import { isConnectionLoss } from './sql-errors.js';

export interface DatabaseSettings {
  /** The address of the database, as plusloin_runtime. */
  readonly url: string;
  readonly poolSize: number;
  /** Shown by the server beside each session: 'plusloin api'. */
  readonly applicationName: string;
  /** How long a transaction waits for a connection before it is refused; ten seconds. */
  readonly waitMs?: number;
}

/** The pool of the running services. It maps the entities and never creates anything. */
export function createDataSource(
  settings: DatabaseSettings,
  contexts: readonly Pick<Context, 'entities'>[],
): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url: settings.url,
    entities: contexts.flatMap((context) => [...context.entities]),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: settings.poolSize,
    applicationName: settings.applicationName,
    connectTimeoutMS: settings.waitMs ?? CONNECTION_WAIT_MILLISECONDS,
    extra: {
      keepAlive: true,
      // What is asked behind something else leaves at once; it is answered in the same order.
      pipeline: true,
      // A transaction that waits for nothing but our own code holds its locks no longer than this.
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLISECONDS,
    },
  };
  return new DataSource(options);
}

/**
 * The rows of one statement outside of any transaction and cooperative, parsed and planned once per
 * connection under its name: for what stands before every request.
 * Refusal: `platform.database-unavailable`.
 */
export async function preparedRows<T>(
  { driver }: Pick<DataSource, 'driver'>,
  { name, text }: { readonly name: string; readonly text: string },
  values: readonly unknown[],
): Promise<T[]> {
  const pool = (driver as PostgresDriver).master as pg.Pool;
  try {
    return (await pool.query({ name, text, values: [...values] })).rows as T[];
  } catch (error) {
    throw isConnectionLoss(error) ? new DatabaseUnavailable(error) : error;
  }
}

const CONNECTION_WAIT_MILLISECONDS = 10_000;
const IDLE_IN_TRANSACTION_MILLISECONDS = 60_000;

/**
 * Refuses a database that may lose what it acknowledged, and a role that row level security does
 * not hold. Each process asks once, before it serves. A throw-away test server may lose data.
 */
export async function refuseUnsafeDatabase(
  dataSource: Pick<DataSource, 'query'>,
  durability: 'required' | 'waived' = 'required',
): Promise<void> {
  const [state] = await dataSource.query<DatabaseState[]>(STATE);
  if (state === undefined) throw new Error('the database says nothing of itself');
  const faults: string[] = [];
  if (durability === 'required') {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'] as const) {
      if (state[setting] === 'off') faults.push(`${setting} = off`);
    }
  }
  if (state.is_superuser) faults.push(`${state.role} is a superuser`);
  if (state.bypasses_rls) faults.push(`${state.role} bypasses row level security`);
  if (state.owns) faults.push(`${state.role} owns tables or may act as their owner`);
  if (faults.length > 0) throw new UnsafeDatabase(faults);
}

interface DatabaseState {
  readonly role: string;
  readonly fsync: string;
  readonly full_page_writes: string;
  readonly synchronous_commit: string;
  readonly is_superuser: boolean;
  readonly bypasses_rls: boolean;
  readonly owns: boolean;
}

const STATE = `
  select r.rolname as role, current_setting('fsync') as fsync,
    current_setting('full_page_writes') as full_page_writes,
    current_setting('synchronous_commit') as synchronous_commit,
    r.rolsuper as is_superuser, r.rolbypassrls as bypasses_rls,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and pg_has_role(c.relowner, 'member'))
    or exists (select from pg_database d
      where d.datname = current_database() and pg_has_role(d.datdba, 'member')) as owns
  from pg_roles r where r.rolname = current_user`;
