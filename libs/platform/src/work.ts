import { AsyncLocalStorage } from 'node:async_hooks';
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DomainError, isUuid, type Clock } from '@plusloin/kernel';
import type { DataSource } from 'typeorm';
import type { Actor } from './actor.js';
import { DatabaseUnavailable, OutcomeUnknown, TryAgain } from './platform.errors.js';
import { oncePerKey, type Told } from './repeats/once-per-key.js';
import { asRefusal, isCollision, isConnectionLoss, sqlStateOf } from './sql-errors.js';
import { OpenTx, type Tx } from './tx.js';
import { WorkRunner } from './work-runner.js';

/** The only way into the database for the services: one transaction, in one cooperative. */
export class Work {
  constructor(
    private readonly dataSource: DataSource,
    readonly clock: Clock,
  ) {}

  /**
   * Runs `use` in a transaction and commits. When the transaction meets another one (serialization
   * failure, deadlock) all of `use` runs again, at most five times in all: it may change nothing
   * outside the transaction. For a request with a key it is done once, and its result `told` again
   * or not.
   */
  run<T>(actor: Actor, use: (tx: Tx) => Promise<T>, told: Told = 'again'): Promise<T> {
    const once = actor.request === undefined ? use : oncePerKey(actor.request, use, told);
    return this.untilDone(actor, once, WRITING);
  }

  /** Reads that agree with one another: the state of one instant, and no writing. */
  read<T>(actor: Actor, use: (tx: Tx) => Promise<T>): Promise<T> {
    return this.untilDone(actor, use, READING);
  }

  private async untilDone<T>(
    actor: Actor,
    use: (tx: Tx) => Promise<T>,
    way: Way,
  ): Promise<T> {
    // It stands in the statement as text, so that beginning takes one round trip.
    if (!isUuid(actor.cooperativeId)) throw new Error('an actor needs the id of a cooperative');
    if (running.getStore()?.isOpen) {
      throw new Error('work.run inside work.run: hand the open transaction down instead');
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, use, way);
      } catch (error) {
        if (!isCollision(error)) throw asRefusal(error);
        if (attempt === ATTEMPTS) throw new TryAgain(attempt, error);
      }
      await pause(randomInt(2 ** attempt * PAUSE_MILLISECONDS));
    }
  }

  private async once<T>(actor: Actor, use: (tx: Tx) => Promise<T>, way: Way): Promise<T> {
    const runner = new WorkRunner(this.dataSource);
    try {
      await way.begin(runner, `set local app.cooperative = '${actor.cooperativeId}'`);
    } catch (error) {
      await runner.discard();
      throw new DatabaseUnavailable(error);
    }
    const state = { isOpen: true };
    try {
      const result = await running.run(state, use, new OpenTx(actor, this.clock.now(), runner));
      await way.end(runner);
      return result;
    } catch (error) {
      await abandon(runner, error);
      throw causeOf(error, runner);
    } finally {
      state.isOpen = false;
    }
  }
}

const ATTEMPTS = 5;
const PAUSE_MILLISECONDS = 5;

/** Marks what runs inside a transaction, to refuse a second one there; nothing is read from it. */
const running = new AsyncLocalStorage<{ isOpen: boolean }>();

/** How a transaction begins, together with its tenant, and how it ends well. */
interface Way {
  begin(runner: WorkRunner, tenant: string): Promise<void>;
  end(runner: WorkRunner): Promise<void>;
}

const WRITING: Way = {
  begin: (runner, tenant) =>
    runner.begin(`begin isolation level read committed read write; ${tenant}`),
  end: commit,
};

/** One round trip for its first statement and what goes before; nobody waits for its end. */
const READING: Way = {
  begin: (runner, tenant) =>
    runner.open(`begin isolation level repeatable read read only; ${tenant}`),
  end: (runner) => (runner.firstFailure === undefined ? runner.leave() : commit(runner)),
};

async function commit(runner: WorkRunner): Promise<void> {
  await ended(runner);
  await runner.release();
}

async function ended(runner: WorkRunner): Promise<void> {
  let how: string;
  try {
    how = await runner.end('commit');
  } catch (error) {
    throw isConnectionLoss(error) ? new OutcomeUnknown(error) : error;
  }
  if (how === 'COMMIT') return;
  // `use` caught the error of a statement and went on: nothing of it was written.
  throw runner.firstFailure ?? new Error('the transaction was rolled back instead of committed');
}

async function abandon(runner: WorkRunner, error: unknown): Promise<void> {
  try {
    if (error instanceof OutcomeUnknown || isConnectionLoss(error)) return await runner.discard();
    if (runner.isTransactionActive) await runner.end('rollback');
    await runner.release();
  } catch {
    // The first error tells what happened; this connection is not used again.
    await runner.discard();
  }
}

/** What really went wrong, when the error at hand is only its consequence. */
function causeOf(error: unknown, { firstFailure, loss }: WorkRunner): unknown {
  if (error instanceof DomainError) return error;
  if (loss !== undefined) return new DatabaseUnavailable(loss);
  if (isCollision(firstFailure)) return firstFailure;
  if (isConnectionLoss(error)) return new DatabaseUnavailable(error);
  return sqlStateOf(error) === IN_FAILED_TRANSACTION ? (firstFailure ?? error) : error;
}

const IN_FAILED_TRANSACTION = '25P02';
