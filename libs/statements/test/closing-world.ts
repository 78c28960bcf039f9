import { createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Quarter } from '@plusloin/kernel';
import {
  createLog,
  FolderStorage,
  JobRegistry,
  migrateQueue,
  openQueues,
  Outbox,
  startWorkers,
  type Config,
  type Services,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import {
  notCountedYet,
  QuarterClose,
  statementsContext,
  type CloseProgress,
  type ContributionsOfAClose,
  type DuesPort,
  type PooledStatement,
} from '@plusloin/statements';
import { lowerContexts, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const contexts = [...lowerContexts, statementsContext];

/** A cooperative that asks its members for nothing. */
export const noContributions: ContributionsOfAClose = {
  accrue: async () => undefined,
  invoice: async () => undefined,
  of: async () => [],
  preview: async () => [],
  receiptsWithoutInvoice: async () => [],
  use: async () => ({ income: 0n, groups: [], solidarity: 0n, reserve: 0n }),
};

/** A database, a folder and a worker that carries closes out, on the PostgreSQL queue. */
export class ClosingWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly services: Services,
    readonly folder: string,
    private readonly end: () => Promise<void>,
  ) {}

  /** `at`: the instant at which its clock stands still; the machine's clock without it. */
  static async open(at?: Date): Promise<ClosingWorld> {
    const database = await testDatabase(contexts, { poolSize: 10 });
    await migrateQueue(database.ownerUrl);
    const folder = await mkdtemp(join(tmpdir(), 'plusloin close '));
    const work = database.work(at);
    const log = createLog({ level: 'silent', process: 'worker' });
    const services: Services = {
      config: {
        signingKey: generateKeyPairSync('ed25519').privateKey,
        keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)),
        ...{ dataFolder: folder, origin: 'https://plusloin.test' },
      } as Config,
      ...{ clock: work.clock, work, log },
      outbox: new Outbox(),
      storage: new FolderStorage(folder),
    };
    const queues = openQueues({ databaseUrl: database.runtimeUrl, onError: () => undefined });
    const registry = new JobRegistry(
      contexts.flatMap((context) => [...(context.jobs ?? [])]),
      contexts.flatMap((context) => [...(context.handlers?.(services) ?? [])]),
    );
    const lookUp = database.dataSource;
    const pace = { reconcileMilliseconds: 300 };
    const workers = startWorkers({ registry, work, lookUp, queues, log, concurrency: 4, pace });
    return new ClosingWorld(database, services, folder, async () => {
      await workers.stop();
      await queues.close();
      await database.close();
      await rm(folder, { recursive: true });
    });
  }

  close(): Promise<void> {
    return this.end();
  }

  /** What members owe in this world; nothing unless a test says otherwise. */
  contributions: ContributionsOfAClose = noContributions;

  /** Who is asked what its members owe as persons; nobody unless a test says otherwise. */
  dues: DuesPort = notCountedYet;

  /** As a command or the schedule would ask. */
  get closes(): QuarterClose {
    return new QuarterClose(this.services, this.contributions, this.dues);
  }

  /** Closes a quarter, the third of 2026, and waits until it is done or has failed. */
  async closed(
    books: SomeBooks,
    { quarter = '2026-Q3', provisional = false } = {},
  ): Promise<CloseProgress> {
    const request = { quarter: Quarter.parse(quarter), provisional };
    const { closeId } = await this.closes.request(books.actor, request);
    return this.ended(books, closeId);
  }

  /** The names of the files in the folder of a version of the third quarter. */
  async listed(books: SomeBooks, version: string): Promise<string[]> {
    const folder = await this.folderOf(books);
    const paths = await this.services.storage.list(`${folder}/2026-Q3/${version}/`);
    return paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  }

  /** Where the statements of a cooperative lie. */
  async folderOf(books: SomeBooks): Promise<string> {
    const { slug } = await this.services.work.read(books.actor, cooperativeOf);
    return `statements/${slug}`;
  }

  /** The subjects that a close lists. */
  async statementRows(closeId: string): Promise<string[]> {
    const { rows } = await this.database.superuser.query<{ subject: string }>(
      'select subject from statements.statement where close_id = $1 order by subject',
      [closeId],
    );
    return rows.map((row) => row.subject);
  }

  /** Changes rows as somebody could who holds the whole database. */
  async tamper(change: string): Promise<void> {
    const client = await this.database.superuser.connect();
    try {
      await client.query(`begin; set local session_replication_role = replica; ${change}; commit`);
    } finally {
      client.release();
    }
  }

  /** Takes away all that the queue knows. */
  async wipeQueue(): Promise<void> {
    const { rows } = await this.database.superuser.query<{ name: string }>(
      `select format('bullmq.%I', tablename) as name from pg_tables where schemaname = 'bullmq'
        and tablename !~ 'migration'`,
    );
    const truncate = `truncate ${rows.map((row) => row.name).join(', ')}`;
    for (;;) {
      try {
        return void (await this.database.superuser.query(truncate));
      } catch (error) {
        // The worker takes these tables in another order: then once more.
        if ((error as { code?: string }).code !== '40P01') throw error;
      }
    }
  }

  /** With which what it has signed is judged. */
  get publicKey(): KeyObject {
    const { signingKey } = this.services.config;
    if (signingKey === undefined) throw new Error('this world signs');
    return createPublicKey(signingKey);
  }

  /** The data of a published statement, as its file says it. */
  async published<T>(progress: CloseProgress, name: string): Promise<T> {
    const file = progress.summary?.files.find((one) => one.path.endsWith(`/${name}`));
    return JSON.parse(await readFile(join(this.folder, file?.path ?? ''), 'utf8')) as T;
  }

  /** Waits until a close is done or has failed. */
  async ended(books: SomeBooks, closeId: string): Promise<CloseProgress> {
    for (let tries = 0; tries < 300; tries += 1) {
      const progress = await this.closes.progress(books.actor, closeId);
      if (progress.state !== 'running') return progress;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the close did not end in time');
  }
}

/** A row of a pooled statement: each set of books, what is eliminated, the pool. */
export const pooledOf = (rows: PooledStatement['rows']['result'], code: string) => {
  const row = rows.find((one) => one.code === code);
  return row && [...row.perBooks, row.eliminated, row.pooled];
};
