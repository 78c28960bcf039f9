import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Context } from './context.js';
import {
  MigrationAltered,
  MigrationFailed,
  MigrationMisnamed,
  MigrationMissing,
  NotTheOwner,
} from './platform.errors.js';

/** One SQL file. Its name begins with 13 digits of milliseconds, which give the order. */
export interface Migration {
  readonly name: string;
  readonly context: string;
  readonly sql: string;
  readonly sha256: string;
}

/** What a context brings to a migration; a whole `Context` will do. */
export type MigrationSource = Pick<Context, 'name' | 'migrations'>;

/**
 * Applies what is missing and returns the names applied, in order. Each file is one transaction, as
 * the owner of the database; two processes that start at once wait for each other. A file that was
 * applied and now reads otherwise, or is gone, stops everything before anything is changed. A file
 * older than the last applied one is applied all the same: branches meet in any order.
 */
export async function migrate(
  owner: pg.Pool | string,
  contexts: readonly MigrationSource[],
): Promise<string[]> {
  const migrations = await readMigrations(contexts);
  if (typeof owner !== 'string') return withClient(owner, (client) => apply(client, migrations));
  // A client of its own, not a pool: its session is over when `end` returns.
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    return await apply(client, migrations);
  } finally {
    await client.end();
  }
}

/** All files of the contexts in the order of their names, which must be distinct. */
export async function readMigrations(contexts: readonly MigrationSource[]): Promise<Migration[]> {
  const all: Migration[] = [];
  for (const context of contexts) all.push(...(await readFolder(context)));
  all.sort((a, b) => (a.name < b.name ? -1 : 1));
  const twice = all.find((one, i) => all[i + 1]?.name.slice(0, 13) === one.name.slice(0, 13));
  if (twice !== undefined) throw new MigrationMisnamed(twice.name, 'its number is used twice');
  return all;
}

/** The names still to be applied, as the services see it: none when the database is current. */
export async function pendingMigrations(
  query: (sql: string) => Promise<readonly AppliedRow[]>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied = new Map((await query(APPLIED)).map((row) => [row.name, row.sha256]));
  return migrations.filter((m) => applied.get(m.name) !== m.sha256).map((m) => m.name);
}

export interface AppliedRow {
  readonly name: string;
  readonly sha256: string;
}

const APPLIED = 'select name, sha256 from platform.migration order by name';
const OWNER = 'plusloin_owner';

async function readFolder(context: MigrationSource): Promise<Migration[]> {
  const at = context.migrations;
  if (at === undefined) return [];
  const folder = at instanceof URL || at.startsWith('file:') ? fileURLToPath(at) : at;
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -'.sql'.length);
      if (!/^\d{13}-[a-z0-9-]+$/.test(name)) {
        throw new MigrationMisnamed(name, 'expected 13 digits, a hyphen and small letters');
      }
      // A checkout with Windows line ends is the same migration.
      const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
      const sha256 = createHash('sha256').update(sql).digest('hex');
      return { name, context: context.name, sql, sha256 };
    }),
  );
}

async function withClient<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>) {
  const client = await pool.connect();
  let result: T;
  try {
    result = await use(client);
  } catch (error) {
    // Closing the session gives the advisory lock back, whatever state it is in.
    client.release(true);
    throw error;
  }
  client.release();
  return result;
}

async function apply(client: pg.ClientBase, migrations: readonly Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ me: string }>('select current_user as me');
  if (rows[0]?.me !== OWNER) throw new NotTheOwner(rows[0]?.me ?? '');
  await client.query(`select pg_advisory_lock(hashtextextended('platform.migrate', 0))`);
  const applied = await appliedRows(client);
  refuseAlteredPast(applied, migrations);
  const done = new Set(applied.map((row) => row.name));
  const missing = migrations.filter((migration) => !done.has(migration.name));
  for (const migration of missing) await applyOne(client, migration);
  await client.query(`select pg_advisory_unlock(hashtextextended('platform.migrate', 0))`);
  return missing.map((migration) => migration.name);
}

async function appliedRows(client: pg.ClientBase): Promise<AppliedRow[]> {
  // The record of migrations is made by the first of them.
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regclass('platform.migration') is not null as known`,
  );
  return rows[0]?.known ? (await client.query<AppliedRow>(APPLIED)).rows : [];
}

function refuseAlteredPast(
  applied: readonly AppliedRow[],
  migrations: readonly Migration[],
): void {
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const file = files.get(row.name);
    if (file === undefined) throw new MigrationMissing(row.name);
    if (file.sha256 !== row.sha256) throw new MigrationAltered(row.name);
  }
}

async function applyOne(client: pg.ClientBase, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    const before = await transactionId(client);
    await client.query(migration.sql);
    // A `commit` inside the file would leave half of it behind when the rest fails.
    if ((await transactionId(client)) !== before) throw new Error('it ends its own transaction');
    await client.query(
      'insert into platform.migration (name, context, sha256) values ($1, $2, $3)',
      [migration.name, migration.context, migration.sha256],
    );
    await client.query('commit');
  } catch (error) {
    throw new MigrationFailed(migration.name, error);
  }
}

async function transactionId(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>('select pg_current_xact_id()::text as id');
  return rows[0]?.id;
}
