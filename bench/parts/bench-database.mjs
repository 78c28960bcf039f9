import { readFile } from 'node:fs/promises';
import { systemClock } from '@plusloin/kernel';
import { createDataSource, migrate, Work } from '@plusloin/platform';
import { lowerContexts } from '@plusloin/testing';
import pg from 'pg';

const BOOTSTRAP = new URL('../../docker/bootstrap.sql', import.meta.url);

/**
 * A migrated database of its own on the server that is measured, with the services' pool and plain
 * connections in every role. `close` gives all of them back; the server goes with the run.
 */
export async function benchDatabase(
  { superuserUrl, ownerUrl, runtimeUrl },
  name,
  poolSize = 8,
  contexts = lowerContexts,
) {
  await using(superuserUrl, (client) => client.query(`create database ${name}`));
  const urls = {
    superuser: inDatabase(superuserUrl, name),
    owner: inDatabase(ownerUrl, name),
    runtime: inDatabase(runtimeUrl, name),
  };
  const bootstrap = await readFile(BOOTSTRAP, 'utf8');
  await using(urls.superuser, (client) => client.query(bootstrap));
  await migrate(urls.owner, contexts);
  const settings = { url: urls.runtime, poolSize, applicationName: 'plusloin bench' };
  const dataSource = await createDataSource(settings, contexts).initialize();
  const opened = [];
  return {
    urls,
    work: new Work(dataSource, systemClock),
    /** A connection of plain `pg`, as 'runtime', 'owner' or 'superuser'. */
    async connect(role) {
      const client = new pg.Client({ connectionString: urls[role] });
      await client.connect();
      opened.push(client);
      return client;
    },
    async close() {
      await Promise.all([dataSource.destroy(), ...opened.map((client) => client.end())]);
    },
  };
}

/** For the rest of a session, as a hand-written script does that serves one cooperative. */
export const actFor = (client, cooperativeId) =>
  client.query(`select set_config('app.cooperative', $1, false)`, [cooperativeId]);

function inDatabase(address, name) {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

async function using(connectionString, use) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
