import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './processes.mjs';

/**
 * What the server itself writes beside its cluster: process, port, and whether it takes
 * connections.
 */
export async function readPostmaster(cluster) {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (!text) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
}

/** What the script that started the server wrote down. */
export async function readServer(folder) {
  const text = await readFile(join(folder, 'server.json'), 'utf8').catch(() => undefined);
  return text ? JSON.parse(text) : undefined;
}

/** Notes the server and the script that runs it, for the scripts started meanwhile. */
export async function writeServer(folder, { port, pid }) {
  const path = join(folder, 'server.json');
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify({ port, pid, startedBy: process.pid })}\n`);
  await rename(draft, path);
}

/**
 * The server that another living script runs on this folder, if any: it may be used, not stopped.
 */
export async function serverInUse(folder, cluster) {
  const noted = await readServer(folder);
  const running = await readPostmaster(cluster.path);
  if (!noted || noted.pid !== running?.pid || running.status !== 'ready') return undefined;
  return isAlive(noted.startedBy) && (await isServer(running, cluster)) ? running : undefined;
}

/** Stops the server of a script that was killed; the note of a process long gone is removed. */
export async function stopLeftover(cluster) {
  const running = await readPostmaster(cluster.path);
  if (!running) return;
  if (isAlive(running.pid) && (await isServer(running, cluster))) {
    process.kill(running.pid, 'SIGINT');
    await gone(running.pid);
  }
  // PostgreSQL takes any living process of that number for itself and would refuse to start.
  await rm(join(cluster.path, 'postmaster.pid'), { force: true });
}

/**
 * Process numbers are used again: it is our server when its command names our cluster (Linux), or
 * when it answers to our password from our cluster.
 */
async function isServer({ pid, port }, cluster) {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (command !== undefined) return command.split('\0').includes(cluster.path);
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' },
    password: cluster.passwords.postgres,
  });
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return rows[0].data_directory === cluster.path;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

async function gone(pid) {
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > 30_000) throw new Refusal(`PostgreSQL (process ${pid}) does not stop.`);
    await pause(50);
  }
}

/** Whether a process of that number lives, ours or another user's. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM' && !isZombie(pid);
  }
  return !isZombie(pid);
}

/** Ended, and kept in the list only until its parent looks; in a container that may be never. */
function isZombie(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}
