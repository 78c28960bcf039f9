import { DomainError, isUuid } from '@plusloin/kernel';
import { z } from 'zod';
import { systemActor } from '../actor.js';
import { sqlStateOf } from '../sql-errors.js';
import type { Work } from '../work.js';
import type { JobRun } from './job-definition.js';
import type { JobRegistry } from './job-registry.js';
import { begin, fail, finish, handBack, type BegunRow, type Sending } from './outbox-passage.js';
import type { JobData } from './queues.js';

export interface RetryPolicy {
  /** Beginnings in all; after the last the work has failed for good. */
  readonly mostAttempts: number;
  /** The pause after the failure of this beginning, 1 being the first. */
  pauseMilliseconds(attempt: number): number;
}

/** A second, then four times as long each time: eight beginnings in an hour and a half. */
export const RETRY: RetryPolicy = {
  mostAttempts: 8,
  pauseMilliseconds: (attempt) => Math.min(1_000 * 4 ** (attempt - 1), 3_600_000),
};

export type JobOutcome =
  /** The work is done. */
  | 'done'
  /** Done, and asked again meanwhile. */
  | 'asked-again'
  /** Failed, and will be tried again. */
  | 'to-retry'
  /** Failed for good: somebody must look. */
  | 'failed'
  /** Nothing to run: another sending counts, or it is done. */
  | 'stale'
  /** A parent whose children are not all done: it goes when they are. */
  | 'blocked';

export interface JobEvent {
  readonly job: string;
  readonly cooperativeId: string;
  readonly outboxId: string;
  readonly outcome: JobOutcome;
  readonly attempt: number;
  readonly seconds: number;
  /** Stable, without personal data. */
  readonly code?: string;
  readonly error?: unknown;
}

/** Said to the queue in place of what the handler threw: messages may name persons. */
export class JobFailed extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'JobFailed';
  }
}

/** Runs one job that the queue hands over: begins, handles and ends it in the outbox. */
export class JobRunner {
  private readonly running = new Map<Sending, string>();

  constructor(
    private readonly work: Work,
    private readonly registry: JobRegistry,
    private readonly retry: RetryPolicy,
    private readonly observe: (event: JobEvent) => void,
  ) {}

  /** How many run now. */
  get count(): number {
    return this.running.size;
  }

  async run(data: unknown, run: Omit<JobRun, 'attempt'>): Promise<void> {
    const { cooperative, outbox, send }: JobData = JOB_DATA.parse(data);
    const sending = { id: outbox, sends: send };
    this.running.set(sending, cooperative);
    try {
      await this.passage(cooperative, sending, run);
    } finally {
      this.running.delete(sending);
    }
  }

  /** Gives what still runs back to the outbox: another worker begins it at once. */
  async handAllBack(): Promise<void> {
    for (const [sending, cooperative] of [...this.running]) {
      await this.work.run(systemActor(cooperative), (tx) => handBack(tx, sending));
    }
  }

  private async passage(
    cooperative: string,
    sending: Sending,
    run: Omit<JobRun, 'attempt'>,
  ): Promise<void> {
    const actor = systemActor(cooperative);
    const start = performance.now();
    const beginning = await this.work.run(actor, (tx) =>
      begin(tx, sending, this.retry.mostAttempts),
    );
    const { kind, row } = beginning;
    const tell = this.teller(cooperative, sending, row, start);
    if (kind === 'given-up') return tell('failed', { code: 'jobs.begun-too-often' });
    if (kind !== 'begun') return tell(kind);
    try {
      await this.handle(cooperative, beginning.row, run);
    } catch (error) {
      throw await this.failed(cooperative, sending, beginning.row, error, tell);
    }
    const state = await this.work.run(actor, (tx) =>
      finish(tx, sending.id, beginning.row.asked),
    );
    tell(state === undefined ? 'stale' : state === 'done' ? 'done' : 'asked-again');
  }

  private async handle(
    cooperative: string,
    row: BegunRow,
    run: Omit<JobRun, 'attempt'>,
  ): Promise<void> {
    const handler = this.registry.handlerOf(row.job);
    // Asked for by a newer version of the product, whose workers will take it.
    if (handler === undefined) throw new JobFailed('jobs.not-known-here');
    await handler.run(systemActor(cooperative), row.payload, {
      signal: run.signal,
      attempt: row.attempts,
      progress: (done, total) => run.progress(done, total),
    });
  }

  private async failed(
    cooperative: string,
    sending: Sending,
    row: BegunRow,
    error: unknown,
    tell: Teller,
  ): Promise<JobFailed> {
    const code = codeOf(error);
    const attempts = this.counted(row.attempts, error);
    const isLast = attempts >= this.retry.mostAttempts || isAnswer(error);
    const pause = this.retry.pauseMilliseconds(attempts);
    const state = await this.work.run(systemActor(cooperative), (tx) => {
      const nextAt = isLast ? undefined : new Date(tx.now.getTime() + pause);
      return fail(tx, sending, { code, nextAt, attempts, askedAtBegin: row.asked });
    });
    const outcome = state === 'pending' ? 'to-retry' : (state ?? 'stale');
    tell(outcome, { code, error });
    return new JobFailed(code);
  }

  /**
   * A database that was away, a disk that was full: it is not the work's fault, and nobody has to
   * ask again when it is over. So it never comes to the last attempt, nor to a long pause.
   */
  private counted(attempts: number, error: unknown): number {
    if (!(error instanceof DomainError && error.kind === 'unavailable')) return attempts;
    return Math.min(attempts, MOST_WHEN_UNAVAILABLE, this.retry.mostAttempts - 1);
  }

  private teller(
    cooperativeId: string,
    { id }: Sending,
    row: BegunRow | undefined,
    start: number,
  ): Teller {
    return (outcome, more = {}) =>
      this.observe({
        job: row?.job ?? '',
        cooperativeId,
        outboxId: id,
        outcome,
        attempt: row?.attempts ?? 0,
        seconds: (performance.now() - start) / 1_000,
        ...more,
      });
  }
}

const MOST_WHEN_UNAVAILABLE = 3;

type Teller = (outcome: JobOutcome, more?: { code?: string; error?: unknown }) => void;

const uuid = z.string().refine(isUuid);
const JOB_DATA = z.strictObject({ cooperative: uuid, outbox: uuid, send: z.int().positive() });

/** A refusal is an answer: the same question gets it again. Only 'unavailable' passes by itself. */
function isAnswer(error: unknown): boolean {
  return error instanceof DomainError && error.kind !== 'unavailable';
}

/** A word for the row and the log; never the message. */
export function codeOf(error: unknown): string {
  if (error instanceof DomainError || error instanceof JobFailed) return error.code;
  const state = sqlStateOf(error);
  const code = state === undefined ? `bug.${nameOf(error)}` : `postgres.${state}`;
  return code.replaceAll(/[^A-Za-z0-9._-]/g, '-').slice(0, 100);
}

/** The class: the property `name` can be set to anything. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
