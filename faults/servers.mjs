import { mkdir, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../scripts/parts/ports.mjs';
import { startPostgres } from '../scripts/parts/postgres.mjs';
import { Refusal } from '../scripts/parts/processes.mjs';
import { startRedis } from '../scripts/parts/redis.mjs';
import { until } from './waiting.mjs';

const BACK_SECONDS = 90;

/** A PostgreSQL with the settings of real books, that may be killed and comes back. */
export class Postgres {
  constructor(folder, cutter) {
    this.folder = folder;
    this.cutter = cutter;
  }

  async start() {
    const begin = () =>
      startPostgres({ folder: this.folder, port: this.server?.port }).catch((error) => {
        // What the killed one left behind may still be ending.
        if (error instanceof Refusal) return undefined;
        throw error;
      });
    this.server = await until('PostgreSQL starts again', BACK_SECONDS, begin, 200);
    this.cutter.leadTo(this.server.port);
  }

  async kill() {
    const { pid, ended, stop } = this.server;
    process.kill(pid, 'SIGKILL');
    await ended;
    await stop();
    await this.start();
  }

  /** One of the services' own sessions; the server then drops all of them and recovers. */
  async killBackend(random) {
    const { rows } = await this.ask(SESSIONS);
    if (rows.length === 0) return;
    process.kill(random.pick(rows).pid, 'SIGKILL');
    await pause(50);
    await until('PostgreSQL has recovered', BACK_SECONDS, () => this.ask('select'), 30);
  }

  /** As superuser, not through the cutter. */
  async ask(sql, parameters = [], database = 'postgres') {
    const client = new pg.Client({ connectionString: this.direct('superuserUrl', database) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await client.query(sql, parameters);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** 'superuserUrl', 'ownerUrl', 'runtimeUrl'. */
  direct(role, database) {
    const url = new URL(this.server[role]);
    url.pathname = `/${database}`;
    return url.href;
  }

  /** The services' address, through the cutter. */
  through(database) {
    const url = new URL(this.direct('runtimeUrl', database));
    url.port = String(this.cutter.port);
    return url.href;
  }
}

const SESSIONS = `
  select pid from pg_stat_activity
   where backend_type = 'client backend' and application_name like 'plusloin%'`;

/** A Redis that writes each second what it holds; it comes back with that, with less, or empty. */
export class RedisServer {
  constructor(folder) {
    this.folder = folder;
  }

  async start() {
    await mkdir(this.folder, { recursive: true });
    this.port ??= await freePort();
    const begin = () =>
      startRedis({ folder: this.folder, port: this.port, keeps: true }).catch((error) => {
        if (error instanceof Refusal) return undefined;
        throw error;
      });
    this.server = await until('Redis starts again', BACK_SECONDS, begin);
  }

  get url() {
    return this.server.url;
  }

  /** 'whole', 'torn' (the end of what it wrote is missing), 'empty'. */
  async kill(how) {
    const { pid, ended, stop } = this.server;
    process.kill(pid, 'SIGKILL');
    await ended;
    await stop();
    if (how === 'empty') await rm(this.folder, { recursive: true });
    if (how === 'torn') await tearOff(join(this.folder, 'appendonlydir'));
    await this.start();
  }
}

async function tearOff(folder) {
  const names = await readdir(folder).catch(() => []);
  const last = names.find((name) => name.endsWith('.incr.aof'));
  if (last === undefined) return;
  const path = join(folder, last);
  const { size } = await stat(path);
  await truncate(path, Math.floor(size / 2));
}
