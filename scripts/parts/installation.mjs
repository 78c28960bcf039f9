import { randomBytes, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
    ...(isDemo && { PLUSLOIN_DEMO: 'true', ...(await demoKeys(data, given)) }),
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

/** The compiled entry of an application. */
export const program = (name) => join(top, 'apps', name, 'dist', 'main.js');

/** Only the demonstration invents keys: real books are sealed with keys that somebody keeps. */
async function demoKeys(data, given) {
  const folder = join(data, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const encryption = join(folder, 'demo-encryption-key');
  const signing = join(folder, 'demo-signing-key.pem');
  return {
    PLUSLOIN_KEY: given.PLUSLOIN_KEY || (await kept(encryption, newEncryptionKey)).trim(),
    PLUSLOIN_SIGNING_KEY: given.PLUSLOIN_SIGNING_KEY || (await kept(signing, newSigningKey)),
  };
}

const newEncryptionKey = () => `${randomBytes(32).toString('base64')}\n`;

const newSigningKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

async function kept(path, invent) {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text !== undefined) return text;
  const invented = invent();
  await writeFile(path, invented, { mode: 0o600, flag: 'wx' });
  return invented;
}
