import { fixedClock } from '@plusloin/kernel';
import {
  createDataSource,
  migrate,
  platformContext,
  readMigrations,
  Work,
  type Context,
} from '@plusloin/platform';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { copyOf, type DatabaseCopy, type DatabaseUrls, type Template } from './database-copies.js';
import { lowerContexts } from './lower-contexts.js';

/** A database of its own for one test file: migrated, empty, and gone after `close`. */
export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** The pool of the services, as plusloin_runtime. */
  readonly dataSource: DataSource;
  /** As plusloin_owner, who owns the tables and is held by row level security like everybody. */
  readonly owner: pg.Pool;
  /** Sees and may do everything: to look behind the scenes, and to tamper. */
  readonly superuser: pg.Pool;
  /** Opens `work.run` on the pool; the clock stands still at the given instant. */
  work(now?: Date): Work;
  close(): Promise<void>;
}

export interface TestDatabaseWishes {
  /** The connections of the services' pool; two are enough to find what mixes. */
  readonly poolSize?: number;
  /** What stands in it from the beginning: made once for all test files that want the same. */
  readonly filled?: Template;
}

/** The migrations run once for all test files that want the same contexts. */
export async function testDatabase(
  contexts: readonly Context[] = lowerContexts,
  { poolSize = 4, filled }: TestDatabaseWishes = {},
): Promise<TestDatabase> {
  const wanted = contexts.some((context) => context.name === platformContext.name)
    ? contexts
    : [platformContext, ...contexts];
  const migrations = await readMigrations(wanted);
  const copy = await copyOf({
    key: migrations.map((one) => one.name + one.sha256).join('\n') + (filled?.key ?? ''),
    holdsRows: filled !== undefined,
    make: async (urls) => {
      await migrate(urls.ownerUrl, wanted);
      await filled?.make(urls);
    },
  });
  return openDatabase(copy, wanted, poolSize);
}

async function openDatabase(
  { drop, ...copy }: DatabaseCopy,
  contexts: readonly Context[],
  poolSize: number,
): Promise<TestDatabase> {
  const settings = { url: copy.runtimeUrl, poolSize, applicationName: 'plusloin test' };
  const dataSource = await createDataSource(settings, contexts).initialize();
  const owner = poolOf(copy.ownerUrl);
  const superuser = poolOf(copy.superuserUrl);
  return {
    ...copy,
    dataSource,
    owner,
    superuser,
    work: (now = new Date('2026-11-22T09:00:00Z')) => new Work(dataSource, fixedClock(now)),
    close: async () => {
      await Promise.all([dataSource.destroy(), owner.end(), superuser.end()]);
      await drop();
    },
  };
}

/** A connection that is lost while nobody uses it is missed by nobody: the next query opens one. */
function poolOf(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 4 });
  pool.on('error', () => undefined);
  return pool;
}
