import type { HealthCheck, ReadyHealth } from '@plusloin/contracts';
import type { DataSource } from 'typeorm';
import { MigrationsPending } from './platform.errors.js';
import type { Log } from './logging.js';
import { pendingMigrations, type Migration } from './migrations.js';

/** One thing without which a process cannot serve; asking rejects when it is not there. */
export interface HealthProbe {
  readonly name: string;
  ask(): Promise<void>;
}

/** Whether a process is ready to serve. What fails is named to the asker, why only to the log. */
export class Health {
  private underway: Promise<ReadyHealth> | undefined;

  constructor(
    private readonly probes: readonly HealthProbe[],
    private readonly log: Log,
  ) {}

  /** However many ask at once, the database is asked once. */
  ready(): Promise<ReadyHealth> {
    this.underway ??= this.askAll().finally(() => (this.underway = undefined));
    return this.underway;
  }

  private async askAll(): Promise<ReadyHealth> {
    const checks = await Promise.all(this.probes.map((probe) => this.ask(probe)));
    const isReady = checks.every((check) => check.status === 'ok');
    return { status: isReady ? 'ok' : 'unavailable', checks };
  }

  private async ask(probe: HealthProbe): Promise<HealthCheck> {
    const begun = performance.now();
    const took = () => Math.round(performance.now() - begun);
    try {
      await within(PATIENCE_MILLISECONDS, probe.ask());
      return { name: probe.name, status: 'ok', durationMs: took() };
    } catch (error) {
      this.log.warn('health.not-ready', { check: probe.name, error });
      return { name: probe.name, status: 'unavailable', durationMs: took() };
    }
  }
}

/** The database answers. */
export const databaseProbe = (dataSource: DataSource): HealthProbe => ({
  name: 'database',
  ask: async () => {
    await dataSource.query('select');
  },
});

/** New code before its migrations would fail at the first request: it waits outside meanwhile. */
export const migrationsProbe = (
  dataSource: DataSource,
  migrations: readonly Migration[],
): HealthProbe => ({
  name: 'migrations',
  ask: async () => {
    const pending = await pendingMigrations((sql) => dataSource.query(sql), migrations);
    if (pending.length > 0) throw new MigrationsPending(pending);
  },
});

const PATIENCE_MILLISECONDS = 3_000;

async function within(milliseconds: number, asking: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  try {
    await Promise.race([asking, late]);
  } finally {
    clearTimeout(timer);
  }
}
