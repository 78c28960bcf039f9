import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fixedClock } from '@plusloin/kernel';
import {
  createDataSource,
  migrate,
  platformContext,
  readMigrations,
  Work,
  type Context,
} from '@plusloin/platform';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { lowerContexts } from './lower-contexts.js';
import { superuserUrl } from './test-server.js';

/** A database of its own for one test file: migrated, empty, and gone after `close`. */
export interface TestDatabase {
  readonly name: string;
  /** The pool of the services, as plusloin_runtime. */
  readonly dataSource: DataSource;
  /** As plusloin_owner, who owns the tables and is held by row level security like everybody. */
  readonly owner: pg.Pool;
  /** Sees and may do everything: to look behind the scenes, and to tamper. */
  readonly superuser: pg.Pool;
  readonly runtimeUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Opens `work.run` on the pool; the clock stands still at the given instant. */
  work(now?: Date): Work;
  close(): Promise<void>;
}

export interface TestDatabaseWishes {
  /** The connections of the services' pool; two are enough to find what mixes. */
  readonly poolSize?: number;
}

/**
 * The migrations run once for all test files that want the same contexts; each file then gets a
 * copy of that template, which takes a fraction of a second.
 */
export async function testDatabase(
  contexts: readonly Context[] = lowerContexts,
  { poolSize = 4 }: TestDatabaseWishes = {},
): Promise<TestDatabase> {
  const wanted = contexts.some((context) => context.name === platformContext.name)
    ? contexts
    : [platformContext, ...contexts];
  const server = await superuserUrl();
  const name = `plusloin_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, async (client) => {
    const template = await templateOf(client, server, wanted);
    await client.query(`create database ${name} template ${template} owner plusloin_owner`);
    // A copy has the tables of its template, but not its rights on the database itself.
    await client.query(databaseRights(name));
  });
  return openDatabase(server, name, wanted, poolSize);
}

async function openDatabase(
  server: string,
  name: string,
  contexts: readonly Context[],
  poolSize: number,
): Promise<TestDatabase> {
  const urls = {
    runtimeUrl: urlFor(server, name, 'plusloin_runtime'),
    ownerUrl: urlFor(server, name, 'plusloin_owner'),
    superuserUrl: urlFor(server, name),
  };
  const settings = { url: urls.runtimeUrl, poolSize, applicationName: 'plusloin test' };
  const dataSource = await createDataSource(settings, contexts).initialize();
  const owner = poolOf(urls.ownerUrl);
  const superuser = poolOf(urls.superuserUrl);
  return {
    name,
    ...urls,
    dataSource,
    owner,
    superuser,
    work: (now = new Date('2026-11-22T09:00:00Z')) => new Work(dataSource, fixedClock(now)),
    close: async () => {
      await Promise.all([dataSource.destroy(), owner.end(), superuser.end()]);
      await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** A connection that is lost while nobody uses it is missed by nobody: the next query opens one. */
function poolOf(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 4 });
  pool.on('error', () => undefined);
  return pool;
}

/** The name of the migrated template, made by whichever test file comes first. */
async function templateOf(
  client: pg.Client,
  server: string,
  contexts: readonly Context[],
): Promise<string> {
  const bootstrap = await readFile(BOOTSTRAP, 'utf8');
  const migrations = await readMigrations(contexts);
  const content = [bootstrap, ...migrations.map((one) => one.name + one.sha256)].join('\n');
  const template = `plusloin_template_${sha256(content).slice(0, 24)}`;
  // Roles belong to the whole server, so one lock serves all templates.
  await client.query(`select pg_advisory_lock(hashtextextended('plusloin.test-template', 0))`);
  const known = await client.query('select from pg_database where datname = $1', [template]);
  if (known.rowCount === 0) await makeTemplate(client, server, template, bootstrap, contexts);
  await client.query(`select pg_advisory_unlock(hashtextextended('plusloin.test-template', 0))`);
  return template;
}

async function makeTemplate(
  client: pg.Client,
  server: string,
  template: string,
  bootstrap: string,
  contexts: readonly Context[],
): Promise<void> {
  // It gets its name when it is complete: a run that breaks off leaves no half-made template.
  const draft = `plusloin_draft_${randomUUID().replaceAll('-', '')}`;
  await client.query(`create database ${draft}`);
  try {
    await onServer(urlFor(server, draft), (inside) => inside.query(bootstrap));
    for (const role of ['plusloin_owner', 'plusloin_runtime']) {
      await client.query(`alter role ${role} password '${passwordOf(server)}'`);
    }
    await migrate(urlFor(server, draft, 'plusloin_owner'), contexts);
    await client.query(`alter database ${draft} rename to ${template}`);
  } catch (error) {
    await client.query(`drop database ${draft} with (force)`);
    throw error;
  }
}

const BOOTSTRAP = new URL('../../../docker/bootstrap.sql', import.meta.url);

function databaseRights(name: string): string {
  return (
    `revoke all on database ${name} from public, plusloin_runtime;` +
    `grant connect on database ${name} to plusloin_runtime`
  );
}

async function onServer<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database, another role with the password that all tests agree on. */
function urlFor(server: string, database: string, role?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role !== undefined) {
    url.username = role;
    url.password = passwordOf(server);
  }
  return url.href;
}

function passwordOf(server: string): string {
  return sha256(`test roles of ${new URL(server).password}`).slice(0, 32);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
