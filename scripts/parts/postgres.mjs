import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './postgres-binaries.mjs';
import { openCluster } from './postgres-cluster.mjs';
import { prepareRoles, urlsOf } from './postgres-roles.mjs';
import { readPostmaster, serverInUse, stopLeftover, writeServer } from './postgres-running.mjs';
import { alone } from './alone.mjs';
import { lastWords, openLog } from './log-file.mjs';
import { freePort } from './ports.mjs';
import { Refusal, startChild } from './processes.mjs';

/**
 * Runs the embedded PostgreSQL whose cluster is kept in a folder; the first start makes it, with
 * the product's roles and its empty database. When another process already runs it, that server is
 * used and `stop` leaves it running. `durable: false` is for throw-away tests: nothing is flushed
 * to disk, and `stop` removes the cluster. Without `ownGroup`, Ctrl-C in a terminal reaches the
 * server itself.
 */
export function startPostgres({ folder, port, durable = true, ownGroup = true }) {
  return alone(folder, async () => {
    const cluster = await openCluster(folder, durable);
    const used = durable && (await serverInUse(folder, cluster));
    if (used) return lent(used, cluster);
    await stopLeftover(cluster);
    const binaries = await findBinaries(cluster.user);
    await cluster.initialise(binaries);
    const server = await startServer({ binaries, cluster, port, durable, ownGroup });
    try {
      await prepareRoles(server.port, cluster.passwords);
      await writeServer(folder, server);
    } catch (error) {
      await server.stop();
      throw error;
    }
    const urls = urlsOf(server.port, cluster.passwords);
    return { ...server, ...urls, cluster: cluster.path, isLent: false };
  });
}

function lent({ port, pid }, cluster) {
  const urls = urlsOf(port, cluster.passwords);
  const stop = async () => undefined;
  return { port, pid, ...urls, cluster: cluster.path, isLent: true, stop };
}

async function startServer(wishes, attempt = 1) {
  const { cluster, port, durable, ownGroup } = wishes;
  const chosen = await freePort(port ?? (await cluster.lastPort()));
  const log = await openLog(cluster.logFile);
  const child = startChild(
    join(wishes.binaries, 'postgres'),
    ['-D', cluster.path, '-p', String(chosen), ...settings(durable)],
    {
      name: 'PostgreSQL',
      stdio: ['ignore', log.fd, log.fd],
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC' },
      ...cluster.user,
      cwd: cluster.path,
      ownGroup,
      // First what is open is rolled back; then all is dropped, and recovered at the next start.
      gentle: 'SIGINT',
      force: 'SIGQUIT',
      afterwards: () => cluster.close(),
    },
  );
  await log.close();
  if (await isReady(child, cluster)) {
    return { port: chosen, pid: child.pid, ended: child.ended, stop: child.stop };
  }
  child.afterwards = undefined;
  await child.stop();
  const said = await lastWords(cluster.logFile);
  // Between the look for a free port and its use another process may have taken it.
  if (attempt < 4 && said.includes('could not bind')) {
    return startServer({ ...wishes, port: 0 }, attempt + 1);
  }
  await cluster.close();
  throw new Refusal(`PostgreSQL did not start:\n${said}`);
}

function settings(durable) {
  const shared = { listen_addresses: '127.0.0.1', max_connections: '200', timezone: 'UTC' };
  // Statistics gathered while a world is half made would mislead whoever reads it whole.
  const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const careless = { ...unsafe, autovacuum: 'off' };
  const named = { ...shared, ...(durable ? {} : careless) };
  // No Unix socket: its path may be too long, and another user may not enter the folder.
  const told = Object.entries(named).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-k', '', ...told];
}

/** Waits as pg_ctl does, on postmaster.pid; the recovery after a crash may take a while. */
async function isReady(child, cluster) {
  for (let waited = 0; waited < 120_000 && !child.hasEnded; waited += 30) {
    const said = await readPostmaster(cluster.path);
    if (said?.pid === child.pid && said.status === 'ready') return true;
    await pause(30);
  }
  return false;
}
