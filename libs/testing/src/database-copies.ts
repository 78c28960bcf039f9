import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { superuserUrl } from './test-server.js';

/** How each of the product's roles, and the server's superuser, reach a database. */
export interface DatabaseUrls {
  readonly runtimeUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
}

/** What is made once on the test server and then copied. */
export interface Template {
  /** All that its content depends on: another key is another template. */
  readonly key: string;
  /** More than empty tables, which PostgreSQL had better take for unknown ones. */
  readonly holdsRows?: boolean;
  /** Fills the empty database; every connection that it opened is closed when it returns. */
  make(urls: DatabaseUrls): Promise<void>;
}

export interface DatabaseCopy extends DatabaseUrls {
  readonly name: string;
  /** Nothing may use it any more; who still does is sent away. */
  drop(): Promise<void>;
}

/**
 * A database of its own for one test file. Whichever file comes first makes the template, in the
 * time that it takes; a copy takes a fraction of a second.
 */
export async function copyOf(template: Template): Promise<DatabaseCopy> {
  const server = await superuserUrl();
  const name = `plusloin_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, async (client) => {
    const source = await madeOnce(client, server, template);
    // Nothing is kept here: copied as files, it costs half of what it does through the log.
    const from = `template ${source} strategy file_copy`;
    await client.query(`create database ${name} ${from} owner plusloin_owner`);
    // A copy has the tables of its template, but not its rights on the database itself.
    await client.query(databaseRights(name));
  });
  return {
    name,
    ...urlsOf(server, name),
    drop: () =>
      onServer(server, async (client) => {
        await client.query(`drop database ${name} with (force)`);
      }),
  };
}

/** The name of the template, made by whichever test file comes first. */
async function madeOnce(client: pg.Client, server: string, template: Template): Promise<string> {
  const bootstrap = await readFile(BOOTSTRAP, 'utf8');
  const name = `plusloin_template_${sha256(bootstrap + template.key).slice(0, 24)}`;
  await whileLocked(client, name, async () => {
    const known = await client.query('select from pg_database where datname = $1', [name]);
    if (known.rowCount === 0) await makeTemplate(client, server, { name, bootstrap, template });
  });
  return name;
}

interface Wanted {
  readonly name: string;
  readonly bootstrap: string;
  readonly template: Template;
}

async function makeTemplate(client: pg.Client, server: string, wanted: Wanted): Promise<void> {
  // It gets its name when it is complete: a run that breaks off leaves no half-made template.
  const draft = `plusloin_draft_${randomUUID().replaceAll('-', '')}`;
  await client.query(`create database ${draft}`);
  try {
    const urls = urlsOf(server, draft);
    // Roles belong to the whole server: all templates make the same ones.
    await whileLocked(client, 'roles', async () => {
      await onServer(urls.superuserUrl, (inside) => inside.query(wanted.bootstrap));
      for (const role of ['plusloin_owner', 'plusloin_runtime']) {
        await client.query(`alter role ${role} password '${passwordOf(server)}'`);
      }
    });
    await wanted.template.make(urls);
    if (wanted.template.holdsRows) {
      // A copy has the statistics too: without them a cooperative may look as if it had no rows.
      await onServer(urls.superuserUrl, (inside) => inside.query('analyze'));
    }
    await client.query(`alter database ${draft} rename to ${wanted.name}`);
  } catch (error) {
    await client.query(`drop database ${draft} with (force)`);
    throw error;
  }
}

/** One process at a time, of all that use the server. */
async function whileLocked(
  client: pg.Client,
  what: string,
  act: () => Promise<void>,
): Promise<void> {
  const key = `hashtextextended('plusloin.test ${what}', 0)`;
  await client.query(`select pg_advisory_lock(${key})`);
  await act();
  await client.query(`select pg_advisory_unlock(${key})`);
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

const urlsOf = (server: string, database: string): DatabaseUrls => ({
  runtimeUrl: urlFor(server, database, 'plusloin_runtime'),
  ownerUrl: urlFor(server, database, 'plusloin_owner'),
  superuserUrl: urlFor(server, database),
});

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
