import type { Writable } from 'node:stream';
import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { DatabaseUnavailable } from './platform.errors.js';

/** A connection of the pool, whose statements leave as they are asked, one behind the other. */
type Client = pg.PoolClient & { readonly connection: { readonly stream: Writable } };

/**
 * One connection of the pool for the length of one transaction. TypeORM's own runner begins and
 * ends in more round trips and knows savepoints; here a transaction begins in one round trip
 * together with its tenant, ends once, and nothing inside it can end it.
 */
export class WorkRunner extends PostgresQueryRunner {
  /** The first statement that failed: PostgreSQL refuses all later ones for its sake. */
  firstFailure: unknown;
  /** Why the connection broke; TypeORM says no more than that its runner was released. */
  loss: unknown;
  private client: Client | undefined;
  private entityManager: EntityManager | undefined;
  /** How the beginning went, where the first statement left together with it. */
  private begun: Promise<unknown> | undefined;

  constructor(dataSource: DataSource) {
    super(dataSource.driver as PostgresDriver, 'master');
  }

  /** TypeORM inside this transaction: made for the few that ask for it. */
  get entities(): EntityManager {
    return (this.entityManager ??= this.dataSource.createEntityManager(this));
  }

  async begin(statements: string): Promise<void> {
    await this.open(statements);
    await this.begun;
    this.begun = undefined;
  }

  /**
   * Begins without waiting for the answer: the first statement leaves behind it, and is answered
   * by what failed first. For reading alone; what is written must not run outside a transaction.
   */
  async open(statements: string): Promise<void> {
    const client: Client = await this.connect();
    this.client = client;
    client.once('error', this.onLoss);
    const { stream } = client.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    this.begun = client.query(statements);
    // Told to whoever asks the first statement.
    this.begun.catch(() => undefined);
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  /** How the server says it ended the transaction: 'COMMIT', or 'ROLLBACK' in its stead. */
  async end(statement: 'commit' | 'rollback'): Promise<string> {
    const client = this.openClient();
    this.isTransactionActive = false;
    return (await client.query(statement)).command;
  }

  /** Gives the connection back at once: nothing was written that its end could fail to keep. */
  async leave(): Promise<void> {
    this.end('commit').catch(() => undefined);
    await this.release();
  }

  async rows<T>(query: pg.QueryConfig): Promise<T[]> {
    try {
      const asked = this.openClient().query(query);
      if (this.begun !== undefined) await this.settled(asked);
      return (await asked).rows as T[];
    } catch (error) {
      this.firstFailure ??= error;
      throw error;
    }
  }

  override async query(sql: string, parameters?: unknown[], isStructured = false) {
    this.openClient();
    try {
      if (this.begun !== undefined) await this.settled(this.begun);
      return await super.query(sql, parameters, isStructured);
    } catch (error) {
      this.firstFailure ??= error;
      throw error;
    }
  }

  override startTransaction(): Promise<void> {
    return Promise.reject(new Error('a transaction is open: only work.run begins one'));
  }

  override commitTransaction(): Promise<void> {
    return Promise.reject(new Error('work.run alone ends its transaction'));
  }

  override rollbackTransaction(): Promise<void> {
    return Promise.reject(new Error('work.run alone ends its transaction'));
  }

  /** Closes the connection instead of giving it back: its state is not known. */
  async discard(): Promise<void> {
    if (this.isReleased) return;
    this.releaseCallback?.(new Error('discarded'));
    this.releaseCallback = undefined;
    await this.release();
  }

  override release(): Promise<void> {
    this.client?.removeListener('error', this.onLoss);
    return super.release();
  }

  /** That it has begun; what was asked behind it says nothing until then. */
  private async settled(asked: Promise<unknown>): Promise<void> {
    asked.catch(() => undefined);
    try {
      await this.begun;
    } catch (error) {
      throw new DatabaseUnavailable(error);
    }
    this.begun = undefined;
  }

  private readonly onLoss = (error: Error): void => {
    this.loss ??= error;
  };

  private openClient(): Client {
    // A statement after the end would run in whatever transaction the connection serves by then.
    if (this.client === undefined || !this.isTransactionActive) {
      throw new Error('the transaction has ended: a statement was not awaited inside it');
    }
    return this.client;
  }
}
