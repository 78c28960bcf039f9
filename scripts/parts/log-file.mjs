import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One log per start; the one before is kept beside it, to be read after a crash. */
export async function openLog(path) {
  await mkdir(dirname(path), { recursive: true });
  await rename(path, `${path}.1`).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return open(path, 'a', 0o600);
}

/** The end of a log, for whoever has to see why a process gave up. */
export async function lastWords(path) {
  return (await readFile(path, 'utf8').catch(() => '')).slice(-2_000);
}
