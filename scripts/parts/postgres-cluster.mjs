import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { majorIn } from './postgres-binaries.mjs';
import { readServer } from './postgres-running.mjs';
import { read, Refusal } from './processes.mjs';
import { isReachable, serviceUser } from './service-user.mjs';

/** The cluster kept for a folder: where it lies, who runs it, and the passwords of its roles. */
export async function openCluster(folder, durable) {
  await mkdir(folder, { recursive: true });
  const { path, user, home } = await placeOf(folder, durable);
  const passwords = await readPasswords(folder);
  return {
    path,
    user,
    passwords,
    logFile: join(folder, 'server.log'),
    initialise: (binaries) => initialise({ path, user, home, binaries, passwords, durable }),
    lastPort: async () => (await readServer(folder))?.port ?? 0,
    async close() {
      if (!durable) await rm(path, { recursive: true, force: true });
      if (!durable && home !== folder) await rm(home, { recursive: true, force: true });
    },
  };
}

/** In the folder itself, unless the lent user may not enter there, as under /root. */
async function placeOf(folder, durable) {
  const within = join(folder, 'cluster');
  const user = await serviceUser(within);
  if (!user) return { path: within, user, home: folder };
  await chmod(folder, 0o711);
  if (await isReachable(folder, user)) return { path: within, user, home: folder };
  const home = durable ? await lastingHome(folder) : await mkdtemp(join(tmpdir(), 'plusloin-pg-'));
  await chmod(home, 0o711);
  const path = join(home, 'cluster');
  return { path, user: await serviceUser(path), home };
}

/** Named at random and noted in the folder: a folder that was emptied begins anew. */
async function lastingHome(folder) {
  const note = join(folder, 'cluster-is-in.txt');
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim();
  const home = noted || join('/var/lib/plusloin', `postgres-${randomBytes(6).toString('hex')}`);
  await mkdir(home, { recursive: true });
  await chmod('/var/lib/plusloin', 0o711);
  if (!noted) await writeFile(note, `${home}\n`);
  return home;
}

async function readPasswords(folder) {
  const path = join(folder, 'passwords.json');
  const kept = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Refusal(`${path} cannot be read (${error.code}): it belongs to another user.`);
  });
  if (kept) return JSON.parse(kept);
  const passwords = {};
  for (const role of ['postgres', 'plusloin_owner', 'plusloin_runtime']) {
    passwords[role] = randomBytes(24).toString('base64url');
  }
  await writeFile(path, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  return passwords;
}

async function initialise({ path, user, home, binaries, passwords, durable }) {
  const made = (await readFile(join(path, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (made) return checkVersion(path, made, await majorIn(binaries));
  // Made under another name: a start that breaks off leaves no half-made cluster behind.
  const draft = join(home, 'cluster.draft');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const passwordFile = join(home, 'password.draft');
  await writeFile(passwordFile, passwords.postgres, { mode: 0o600 });
  if (user) for (const each of [draft, passwordFile]) await chown(each, user.uid, user.gid);
  try {
    await runInitdb({ binaries, draft, passwordFile, user, durable });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, path);
}

async function runInitdb({ binaries, draft, passwordFile, user, durable }) {
  const wishes = [
    ...['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    // French order of words without any locale of the machine.
    ...['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=fr'],
    ...['--data-checksums', ...(durable ? [] : ['--no-sync'])],
  ];
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC' };
  const { code, stdout, stderr } = await read(
    join(binaries, 'initdb'),
    ['-D', draft, ...wishes],
    { name: 'initdb', env, cwd: draft, ...user },
  );
  if (code !== 0) throw new Refusal(`initdb failed (${code}):\n${stdout}${stderr}`);
}

function checkVersion(path, made, major) {
  if (Number(made) === major) return;
  throw new Refusal(
    `${path} was made by PostgreSQL ${made}, and ${major} is what is installed.\n` +
      'Keep what it holds with the older version, or move the folder away to begin anew.',
  );
}
