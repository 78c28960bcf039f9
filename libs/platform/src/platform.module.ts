import {
  Module,
  type DynamicModule,
  type FactoryProvider,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Clock } from '@plusloin/kernel';
import { DataSource } from 'typeorm';
import type { Config } from './config.js';
import type { Context, Services } from './context.js';
import { createDataSource, refuseUnsafeDatabase } from './database.js';
import { databaseProbe, Health, migrationsProbe } from './health.js';
import { Outbox } from './jobs/index.js';
import type { Log } from './logging.js';
import { Metrics } from './metrics.js';
import { readMigrations } from './migrations.js';
import { clockOf } from './moved-clock.js';
import { DatabaseUnavailable } from './platform.errors.js';
import { FolderStorage, type Storage } from './storage.js';
import { Threads } from './threads/index.js';
import { Work } from './work.js';

/** Interfaces leave nothing at run time to inject by, so they have a name. */
export const CLOCK = Symbol('Clock');
export const STORAGE = Symbol('Storage');
export const LOG = Symbol('Log');
export const CONFIG = Symbol('Config');
/** All of them in one value, for the handlers of jobs. */
export const SERVICES = Symbol('Services');

export interface PlatformSettings {
  readonly config: Config & Required<Pick<Config, 'databaseUrl'>>;
  readonly contexts: readonly Context[];
  readonly log: Log;
  /** 'api', 'worker', 'ops'. */
  readonly process: string;
}

/** What every process stands on: the database, the clock, the storage, the outbox. */
@Module({})
export class PlatformModule {
  static for(settings: PlatformSettings): DynamicModule {
    const providers: FactoryProvider[] = [
      { provide: CONFIG, useFactory: () => settings.config },
      { provide: LOG, useFactory: () => settings.log },
      { provide: CLOCK, useFactory: () => clockOf(settings.config) },
      { provide: STORAGE, useFactory: () => new FolderStorage(settings.config.storageFolder) },
      { provide: Metrics, useFactory: () => new Metrics(settings.process) },
      { provide: DataSource, useFactory: () => openDatabase(settings) },
      { provide: Work, useFactory: workOn, inject: [DataSource, CLOCK] },
      { provide: Outbox, useFactory: () => new Outbox() },
      { provide: Threads, useFactory: () => new Threads() },
      { provide: SERVICES, useFactory: servicesOf, inject: [...PARTS_OF_SERVICES] },
      { provide: Health, useFactory: (db) => healthOf(db, settings), inject: [DataSource] },
      { provide: Closer, useFactory: closerOf, inject: [DataSource, Threads] },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}

const workOn = (dataSource: DataSource, clock: Clock) => new Work(dataSource, clock);

const PARTS_OF_SERVICES = [CONFIG, CLOCK, Work, Outbox, STORAGE, LOG, Threads] as const;

function servicesOf(
  config: Config,
  clock: Clock,
  work: Work,
  outbox: Outbox,
  storage: Storage,
  log: Log,
  threads: Threads,
): Services {
  return { config, clock, work, outbox, storage, log, threads };
}

const closerOf = (dataSource: DataSource, threads: Threads) => new Closer(dataSource, threads);

/** Threads and connections are given back last, when no request and no job needs one any more. */
class Closer implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly threads: Threads,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.threads.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

async function openDatabase({ config, contexts, process }: PlatformSettings): Promise<DataSource> {
  const dataSource = createDataSource(
    {
      url: config.databaseUrl.reveal(),
      poolSize: config.databasePoolSize,
      applicationName: `plusloin ${process}`,
    },
    contexts,
  );
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new DatabaseUnavailable(error);
  }
  try {
    await refuseUnsafeDatabase(dataSource, config.durability);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

async function healthOf(dataSource: DataSource, settings: PlatformSettings): Promise<Health> {
  const migrations = await readMigrations(settings.contexts);
  const probes = [databaseProbe(dataSource), migrationsProbe(dataSource, migrations)];
  return new Health(probes, settings.log);
}
