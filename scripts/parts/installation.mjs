import { join } from 'node:path';
import { demoKeys } from './keys.mjs';
import { dataFolder, top } from './places.mjs';
import { startPostgres } from './postgres.mjs';
import { run } from './processes.mjs';

/**
 * The environment of the product's processes. With DATABASE_URL it is the one that was given;
 * without, it is the demonstration's: an embedded PostgreSQL and keys of its own, all under `var/`.
 */
export async function openInstallation(given = process.env) {
  const data = dataFolder(given);
  const isDemo = given.PLUSLOIN_DEMO ? given.PLUSLOIN_DEMO === 'true' : !given.DATABASE_URL;
  const database = given.DATABASE_URL
    ? undefined
    : await startPostgres({ folder: join(data, 'postgres') });
  const variables = {
    ...given,
    PLUSLOIN_DATA: data,
    ...(database && {
      DATABASE_URL: database.runtimeUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    }),
    // A webhook of the demonstration is tried on this machine.
    ...(isDemo && { PLUSLOIN_LOCAL_WEBHOOKS: 'true', PLUSLOIN_DEMO: 'true' }),
    ...(isDemo && (await demoKeys(data, given))),
  };
  return { data, isDemo, database, variables };
}

/** Runs an operator's command to its end, in this terminal. */
export function ops(installation, args, wishes = {}) {
  return run(process.execPath, [program('ops'), ...args], {
    name: `ops ${args.join(' ')}`,
    env: installation.variables,
    ...wishes,
  });
}

/**
 * Two cooperatives from files in real formats, then the day it is all about: the close of a quarter
 * in one of them. Last, what to open, and what blocks the close of the other.
 */
export async function playDemonstration(installation) {
  await ops(installation, ['seed', 'demo']);
  await ops(installation, ['close-quarter', '--cooperative', 'passerelle']);
  await ops(installation, ['show', 'demo']);
}

/** The compiled entry of an application. */
export const program = (name) => join(top, 'apps', name, 'dist', 'main.js');
