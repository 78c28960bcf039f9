import { readFile, stat } from 'node:fs/promises';
import { dirname, parse } from 'node:path';
import { Refusal } from './processes.mjs';

/**
 * PostgreSQL refuses to run as root, so root lends it another user: the owner of the cluster when
 * there is one, else `nobody`. Ordinary users run it as themselves: undefined.
 */
export async function serviceUser(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const nobody = lines.find(([name]) => name === 'nobody');
  if (!nobody) throw new Refusal('PostgreSQL refuses root, and there is no user `nobody`.');
  return { uid: Number(nobody[2]), gid: Number(nobody[3]) };
}

/** Whether this user can enter a folder and every folder above it. */
export async function isReachable(folder, user) {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = await stat(path);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
    if (path === parse(path).root) return true;
  }
}
