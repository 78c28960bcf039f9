import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { top } from './places.mjs';

/**
 * The addresses of a server on this machine: its superuser, the tables' owner, the services' role.
 */
export function urlsOf(port, passwords) {
  const url = (role, database) =>
    `postgres://${role}:${encodeURIComponent(passwords[role])}@127.0.0.1:${port}/${database}`;
  return {
    superuserUrl: url('postgres', 'postgres'),
    ownerUrl: url('plusloin_owner', 'plusloin'),
    runtimeUrl: url('plusloin_runtime', 'plusloin'),
  };
}

/** The database and its roles, as docker/bootstrap.sql says; doing it again changes nothing. */
export async function prepareRoles(port, passwords) {
  const connection = { host: '127.0.0.1', port, user: 'postgres', password: passwords.postgres };
  await onDatabase({ ...connection, database: 'postgres' }, async (client) => {
    const known = await client.query(`select from pg_database where datname = 'plusloin'`);
    if (known.rowCount === 0) await client.query('create database plusloin');
  });
  const bootstrap = await readFile(join(top, 'docker', 'bootstrap.sql'), 'utf8');
  await onDatabase({ ...connection, database: 'plusloin' }, async (client) => {
    await client.query(bootstrap);
    for (const role of ['plusloin_owner', 'plusloin_runtime']) {
      await client.query(`alter role ${role} password ${client.escapeLiteral(passwords[role])}`);
    }
  });
}

/** Opens a connection for the time of one use. */
export async function onDatabase(connection, use) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
