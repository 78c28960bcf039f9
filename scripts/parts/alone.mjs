import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { dirname } from 'node:path';
import { isAlive } from './postgres-running.mjs';
import { Refusal } from './processes.mjs';

/** One process at a time does this for a folder; the others wait for it. */
export async function alone(folder, act) {
  const lock = `${folder}.lock`;
  await mkdir(dirname(folder), { recursive: true });
  for (let waited = 0; !(await take(lock)); waited += 100) {
    if (waited > 180_000) throw new Refusal(`${lock} is held by another process.`);
    await pause(100);
  }
  const release = () => rmSync(lock, { force: true });
  // A script that is told to stop leaves without coming back here.
  process.once('exit', release);
  try {
    return await act();
  } finally {
    release();
    process.removeListener('exit', release);
  }
}

async function take(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  // Left by a process that was killed; an empty one is just being written.
  if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
  return false;
}
