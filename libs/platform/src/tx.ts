import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Actor } from './actor.js';
import { NotFound } from './platform.errors.js';
import type { WorkRunner } from './work-runner.js';

/** An open transaction in one cooperative: handed down as an argument, gone with `work.run`. */
export interface Tx {
  readonly actor: Actor;
  readonly cooperativeId: string;
  /** The clock at the beginning: one instant for all that the transaction writes. */
  readonly now: Date;
  /** TypeORM inside this transaction, for reading and for small master data. */
  readonly manager: EntityManager;
  /** The rows of one statement. */
  query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  /**
   * As `query`, but parsed and planned once per connection under the name. For the few statements
   * that are hot, each a constant text with a name of its own.
   */
  prepared<T>(name: string, sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  /** The row of this cooperative, or `NotFound`. */
  findOrThrow<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<E>;
  /** The same, locked until the transaction ends. */
  lockOrThrow<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<E>;
}

export class OpenTx implements Tx {
  readonly cooperativeId: string;

  constructor(
    readonly actor: Actor,
    readonly now: Date,
    private readonly runner: WorkRunner,
  ) {
    this.cooperativeId = actor.cooperativeId;
  }

  get manager(): EntityManager {
    return this.runner.entities;
  }

  query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]> {
    return this.runner.rows<T>(parameters ? { text: sql, values: [...parameters] } : { text: sql });
  }

  prepared<T>(name: string, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.runner.rows<T>({ name, text: sql, values: [...parameters] });
  }

  findOrThrow<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>) {
    return this.oneOrThrow(entity, where, false);
  }

  lockOrThrow<E extends ObjectLiteral>(entity: EntityTarget<E>, where: FindOptionsWhere<E>) {
    return this.oneOrThrow(entity, where, true);
  }

  private async oneOrThrow<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    isLocked: boolean,
  ): Promise<E> {
    const lock = isLocked ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const found = await this.manager.findOne(entity, { where, ...lock });
    if (found !== null) return found;
    const { name } = this.manager.connection.getMetadata(entity);
    throw new NotFound(name, String(where['id'] ?? ''));
  }
}
