import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

/**
 * One connection of the pool for the length of one transaction. TypeORM's own runner begins and
 * ends in more round trips and knows savepoints; here a transaction begins in one round trip
 * together with its tenant, ends once, and nothing inside it can end it.
 */
export class WorkRunner extends PostgresQueryRunner {
  override readonly manager: EntityManager;
  /** The first statement that failed: PostgreSQL refuses all later ones for its sake. */
  firstFailure: unknown;
  /** Why the connection broke; TypeORM says no more than that its runner was released. */
  loss: unknown;
  private client: pg.PoolClient | undefined;

  constructor(dataSource: DataSource) {
    super(dataSource.driver as PostgresDriver, 'master');
    this.manager = dataSource.createEntityManager(this);
  }

  async begin(statements: string): Promise<void> {
    const client: pg.PoolClient = await this.connect();
    this.client = client;
    client.once('error', this.onLoss);
    await client.query(statements);
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  /** How the server says it ended the transaction: 'COMMIT', or 'ROLLBACK' in its stead. */
  async end(statement: 'commit' | 'rollback'): Promise<string> {
    const client = this.openClient();
    this.isTransactionActive = false;
    return (await client.query(statement)).command;
  }

  async rows<T>(query: pg.QueryConfig): Promise<T[]> {
    try {
      return (await this.openClient().query(query)).rows as T[];
    } catch (error) {
      this.firstFailure ??= error;
      throw error;
    }
  }

  override async query(sql: string, parameters?: unknown[], isStructured = false) {
    this.openClient();
    try {
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

  private readonly onLoss = (error: Error): void => {
    this.loss ??= error;
  };

  private openClient(): pg.PoolClient {
    // A statement after the end would run in whatever transaction the connection serves by then.
    if (this.client === undefined || !this.isTransactionActive) {
      throw new Error('the transaction has ended: a statement was not awaited inside it');
    }
    return this.client;
  }
}
