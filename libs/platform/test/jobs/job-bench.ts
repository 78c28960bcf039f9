import { randomUUID } from 'node:crypto';
import { describe } from '@jest/globals';
import { systemClock, uuidv7, type Clock } from '@plusloin/kernel';
import {
  createLog,
  handle,
  JobRegistry,
  migrateQueue,
  openQueues,
  Outbox,
  platformContext,
  startWorkers,
  systemActor,
  Work,
  type JobEvent,
  type JobHandler,
  type JobRun,
  type Queues,
  type Workers,
  type WorkersOptions,
} from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { Redis } from 'ioredis';
import { binder, note, WRITE_NOTE } from './notes.js';
import { until } from './waiting.js';

export * from './waiting.js';

export type Backend = 'postgres' | 'redis';

const redisUrl = process.env['PLUSLOIN_TEST_REDIS_URL'];
if (redisUrl === undefined && process.env['CI'] === 'true') {
  throw new Error('PLUSLOIN_TEST_REDIS_URL is missing: under CI the jobs are tested on Redis too');
}

/** The same sentences on both backends. Without a Redis its part is skipped, and says so. */
export function describeOnBothBackends(name: string, body: (backend: Backend) => void): void {
  describe(`${name}, on PostgreSQL`, () => body('postgres'));
  if (redisUrl !== undefined) return describe(`${name}, on Redis`, () => body('redis'));
  process.stderr.write(`SKIPPED: ${name}, on Redis (PLUSLOIN_TEST_REDIS_URL is not set)\n`);
  describe.skip(`${name}, on Redis`, () => body('redis'));
}

export type OutboxRow = {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly asked: number;
  readonly sends: number;
  readonly attempts: number;
  readonly last_error: string | null;
};

/** One database, one queue and the means to look at them and to break them. */
export class JobBench {
  readonly outbox = new Outbox();
  readonly cooperative = uuidv7();
  readonly events: JobEvent[] = [];
  readonly failures: { event: string; error: unknown }[] = [];
  private opened: Queues[] = [];
  private started: Workers[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly backend: Backend,
    readonly clock: Clock,
    readonly redisUrl: string | undefined,
    readonly installation: string,
  ) {}

  static async open(
    backend: Backend,
    clock: Clock = systemClock,
    ownRedisUrl = redisUrl,
  ): Promise<JobBench> {
    const database = await testDatabase([platformContext]);
    // Their last connections may still be closing when the database is dropped.
    for (const pool of [database.owner, database.superuser]) pool.on('error', () => undefined);
    await migrateQueue(database.ownerUrl);
    await database.owner.query(
      `create table platform.test_note (note text primary key, written integer not null default 1);
       grant select, insert, update on platform.test_note to plusloin_runtime`,
    );
    const url = backend === 'redis' ? ownRedisUrl : undefined;
    return new JobBench(database, backend, clock, url, `test-${randomUUID()}`);
  }

  get work(): Work {
    return new Work(this.database.dataSource, this.clock);
  }

  queues(): Queues {
    const queues = openQueues({
      redisUrl: this.redisUrl,
      databaseUrl: this.database.runtimeUrl,
      installation: this.installation,
    });
    this.opened.push(queues);
    return queues;
  }

  workers(
    handlers: readonly JobHandler[],
    options: Partial<WorkersOptions> = {},
    queues = this.queues(),
  ): Workers {
    const definitions = handlers.map((handler) => handler.definition);
    const { pace, ...others } = options;
    const workers = startWorkers({
      registry: new JobRegistry(definitions, handlers),
      work: this.work,
      lookUp: this.database.dataSource,
      queues,
      log: this.log(),
      concurrency: 4,
      observe: (event) => this.events.push(event),
      retry: { mostAttempts: 3, pauseMilliseconds: () => 0 },
      pace: { ...QUICK, ...pace },
      ...others,
    });
    this.started.push(workers);
    return workers;
  }

  ask(noteId: string, cooperative = this.cooperative): Promise<void> {
    return this.work.run(systemActor(cooperative), (tx) =>
      this.outbox.add(tx, note.with({ noteId })),
    );
  }

  askFlow(binderId: string, noteIds: readonly string[]): Promise<void> {
    return this.work.run(systemActor(this.cooperative), (tx) =>
      this.outbox.addFlow(tx, {
        parent: binder.with({ binderId }),
        children: noteIds.map((noteId) => note.with({ noteId })),
      }),
    );
  }

  /** The effect of a note: once by its key, however often it is written. */
  writer(before: (noteId: string, run: JobRun) => Promise<void> | void = () => undefined) {
    return handle(note, async (actor, { noteId }, run) => {
      await before(noteId, run);
      await this.work.run(actor, (tx) => tx.query(WRITE_NOTE, [noteId]));
    });
  }

  async rows(): Promise<OutboxRow[]> {
    const { rows } = await this.database.superuser.query<OutboxRow>(
      'select id, key, state, asked, sends, attempts, last_error from platform.outbox order by id',
    );
    return rows;
  }

  async row(key: string): Promise<OutboxRow | undefined> {
    return (await this.rows()).findLast((row) => row.key === key);
  }

  /** Note by note, how often its handler came to its effect. */
  async notes(): Promise<Record<string, number>> {
    const { rows } = await this.database.superuser.query<{ note: string; written: number }>(
      'select note, written from platform.test_note order by note',
    );
    return Object.fromEntries(rows.map(({ note: name, written }) => [name, written]));
  }

  async wipeQueue(): Promise<void> {
    if (this.redisUrl !== undefined) {
      // What FLUSHALL does to this installation: other test files share the server.
      const redis = new Redis(this.redisUrl);
      const keys = await redis.keys(`${this.installation}:*`);
      if (keys.length > 0) await redis.del(...keys);
      return redis.disconnect();
    }
    const { rows } = await this.database.superuser.query<{ name: string }>(
      `select format('bullmq.%I', relname) as name from pg_class
        where relnamespace = 'bullmq'::regnamespace and relkind = 'r' and relname <> 'migration'`,
    );
    const truncate = `truncate ${rows.map((row) => row.name).join(', ')} cascade`;
    await until('the queue lets itself be wiped', () =>
      this.database.superuser.query(truncate).then(
        () => true,
        (error: { code?: string }) => {
          if (error.code === DEADLOCK) return false;
          throw error;
        },
      ),
    );
  }

  /** All that stands in the queue, as text. */
  async queueText(): Promise<string> {
    if (this.redisUrl === undefined) {
      const { rows } = await this.database.superuser.query<{ text: string }>(
        `select query_to_xml('select * from bullmq.job', true, true, '')::text
             || query_to_xml('select * from bullmq.event', true, true, '')::text as text`,
      );
      return rows[0]?.text ?? '';
    }
    const redis = new Redis(this.redisUrl);
    const keys = await redis.keys(`${this.installation}:*`);
    const texts = await Promise.all(keys.map((key) => textOf(redis, key)));
    redis.disconnect();
    return texts.join('\n');
  }

  /** The queue forgets these jobs as a broken disk does: nobody is told, no parent is let go. */
  async loseJobs(ids: readonly string[]): Promise<void> {
    if (this.redisUrl === undefined) {
      await this.database.superuser.query('delete from bullmq.job where id = any($1)', [ids]);
      return;
    }
    const redis = new Redis(this.redisUrl);
    for (const id of ids) {
      await redis.zrem(`${this.installation}:plusloin:prioritized`, id);
      await redis.del(`${this.installation}:plusloin:${id}`);
    }
    redis.disconnect();
  }

  /** How many jobs of sendings the queue still has, in whatever state. */
  async countQueued(): Promise<number> {
    if (this.redisUrl === undefined) {
      const { rows } = await this.database.superuser.query<{ count: number }>(
        'select count(*)::integer as count from bullmq.job',
      );
      return rows[0]?.count ?? 0;
    }
    const redis = new Redis(this.redisUrl);
    const keys = await redis.keys(`${this.installation}:*`);
    redis.disconnect();
    return keys.filter((key) => /:[0-9a-f-]{36}-\d+$/.test(key)).length;
  }

  /** Stops what a test has started and empties outbox and queue for the next one. */
  async reset(): Promise<void> {
    await this.stopAll();
    await this.wipeQueue();
    await this.database.superuser.query('truncate platform.outbox, platform.test_note');
    this.events.length = 0;
    this.failures.length = 0;
  }

  async close(): Promise<void> {
    await this.stopAll();
    await this.database.close();
  }

  private async stopAll(): Promise<void> {
    await Promise.all(this.started.map((workers) => workers.stop()));
    await Promise.all(this.opened.map((queues) => queues.close()));
    this.started = [];
    this.opened = [];
  }

  private log() {
    const log = createLog({ level: 'silent', process: 'worker' });
    return {
      ...log,
      error: (event: string, fields?: { error?: unknown }) => {
        this.failures.push({ event, error: fields?.error });
      },
    };
  }
}

async function textOf(redis: Redis, key: string): Promise<string> {
  const type = await redis.type(key);
  if (type === 'hash') return JSON.stringify(await redis.hgetall(key));
  if (type === 'stream') return JSON.stringify(await redis.xrange(key, '-', '+'));
  return key;
}

export const QUICK = {
  pollMilliseconds: 20,
  reconcileMilliseconds: 150,
  lockMilliseconds: 1_000,
  graceMilliseconds: 5_000,
};

const DEADLOCK = '40P01';
