import { generateKeyPairSync } from 'node:crypto';
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
import {
  QuarterClose,
  statementsContext,
  type CloseProgress,
  type PooledStatement,
} from '@plusloin/statements';
import { lowerContexts, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const contexts = [...lowerContexts, statementsContext];

/** A database, a folder and a worker that carries closes out, on the PostgreSQL queue. */
export class ClosingWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly services: Services,
    readonly folder: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(): Promise<ClosingWorld> {
    const database = await testDatabase(contexts, { poolSize: 10 });
    await migrateQueue(database.ownerUrl);
    const folder = await mkdtemp(join(tmpdir(), 'plusloin close '));
    const work = database.work();
    const log = createLog({ level: 'silent' });
    const services: Services = {
      config: { signingKey: generateKeyPairSync('ed25519').privateKey } as Config,
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
    const workers = startWorkers({ registry, work, lookUp, queues, log, concurrency: 4 });
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

  /** Closes the third quarter of 2026 and waits until it is done or has failed. */
  async closed(books: SomeBooks, provisional = false): Promise<CloseProgress> {
    const quarter = Quarter.parse('2026-Q3');
    const request = { quarter, provisional };
    const { closeId } = await new QuarterClose(this.services).request(books.actor, request);
    return this.ended(books, closeId);
  }

  /** The data of a published statement, as its file says it. */
  async published<T>(progress: CloseProgress, name: string): Promise<T> {
    const file = progress.summary?.files.find((one) => one.path.endsWith(`/${name}`));
    return JSON.parse(await readFile(join(this.folder, file?.path ?? ''), 'utf8')) as T;
  }

  private async ended(books: SomeBooks, closeId: string): Promise<CloseProgress> {
    const close = new QuarterClose(this.services);
    for (let tries = 0; tries < 300; tries += 1) {
      const progress = await close.progress(books.actor, closeId);
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
