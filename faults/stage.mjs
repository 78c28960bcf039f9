import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, calendarDateIn, daysBetween, systemClock } from '@plusloin/kernel';
import { DEMO_ZONE } from '@plusloin/platform';
import { program } from '../scripts/parts/installation.mjs';
import { Client } from './client.mjs';
import { Undying } from './undying.mjs';
import { TODAY } from './world.mjs';

/** What a worker says of a file that did not find room. */
const NO_SPACE = 'platform.storage-unavailable';
const PROGRAM = fileURLToPath(new URL('posting-process.mjs', import.meta.url));
const dayNow = () => calendarDateIn(systemClock.now(), DEMO_ZONE);
const begun = dayNow();

/**
 * A copy of the world with its workers and its posting client, on servers that outlive it. The
 * blows and the lines of closes are given this; `database` is the copy's name.
 */
export class Stage {
  constructor({ postgres, redis, cutter, random, folder, storage, worldFile, keys }, number) {
    Object.assign(this, { postgres, redis, cutter, random, worldFile, keys });
    this.backend = redis ? 'redis' : 'postgres';
    this.database = `world_${number}`;
    this.folder = join(folder, this.database);
    this.storage = storage.path;
    this.hasSmallDisk = storage.isSmall;
    this.refusedWrites = 0;
  }

  async open(workers) {
    await mkdir(this.folder, { recursive: true });
    await rm(join(this.storage, 'statements'), { recursive: true, force: true });
    await rm(join(this.storage, 'anchors'), { recursive: true, force: true });
    // What the roles may do in a database is not copied with it.
    await this.postgres.ask(`create database ${this.database} template plusloin
      owner plusloin_owner strategy file_copy`);
    this.client = this.newClient();
    this.workers = Array.from({ length: workers }, (_, index) => this.newWorker(index + 1));
    await Promise.all([this.client, ...this.workers].map((one) => one.start()));
  }

  async close() {
    await Promise.all([this.client, ...this.workers].map((one) => one.stop()));
    this.cutter.cutAll();
  }

  async remove() {
    await this.postgres.ask(`drop database ${this.database} with (force)`);
    await rm(this.folder, { recursive: true });
  }

  query(sql, parameters) {
    return this.postgres.ask(sql, parameters, this.database).then(({ rows }) => rows);
  }

  /** The same processes as in an installation: only the address of the database is another. */
  environment(databaseUrl) {
    return {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      ...(this.redis && { REDIS_URL: this.redis.url }),
      PLUSLOIN_DATA: this.folder,
      STORAGE_URL: this.storage,
      PLUSLOIN_DEMO: 'true',
      PLUSLOIN_TODAY: today(),
      ...this.keys,
    };
  }

  get address() {
    return this.postgres.through(this.database);
  }

  newWorker(number) {
    return new Undying({
      name: `worker ${number}`,
      args: [program('worker')],
      env: () => this.environment(this.address),
      log: join(this.folder, `worker-${number}.log`),
      isReady: (line) => line.includes('"worker.started"'),
      onLine: (line) => void (this.refusedWrites += line.includes(NO_SPACE) ? 1 : 0),
    });
  }

  newClient() {
    return new Client({
      program: PROGRAM,
      world: this.worldFile,
      env: this.environment(this.address),
      log: join(this.folder, 'client.log'),
    });
  }
}

/** The day of the world, and the next ones when the run goes on past midnight. */
const today = () => addDays(TODAY, daysBetween(begun, dayNow()));
