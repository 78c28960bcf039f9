/**
 * What the jobs need of a queue. Two backends stand behind it, BullMQ on Redis and BullMQ on
 * PostgreSQL; either may lose everything at any moment, the outbox knows what was asked.
 */
export interface Queues {
  readonly backend: 'redis' | 'postgres';
  /** Rejects when its tables are missing or too old; waits as long as its server is away. */
  ready(): Promise<void>;
  /** Puts jobs in; a parent waits until its children have left. Rejects if any is not in. */
  send(trees: readonly QueuedTree[]): Promise<void>;
  contents(): Promise<QueueContents>;
  remove(ids: readonly string[]): Promise<void>;
  consume(process: ProcessJob, options: ConsumerOptions): Consumer;
  /** How many timers it has, and each: kept apart since the first is asked every few seconds. */
  countTimers(): Promise<number>;
  timers(): Promise<ReadonlyMap<string, Timing>>;
  putTimer(id: string, timing: Timing, tick: TickData): Promise<void>;
  removeTimer(id: string): Promise<void>;
  close(): Promise<void>;
}

/** What the queue is told of a piece of work: which row of the outbox, and which sending. */
export interface JobData {
  readonly cooperative: string;
  readonly outbox: string;
  readonly send: number;
}

/** What the queue is told of the calendar. */
export interface TickData {
  readonly cooperative: string;
  readonly schedule: string;
}

export interface QueuedTree {
  readonly id: string;
  readonly name: string;
  readonly data: JobData;
  /** 1 is first: the place in the line of its own cooperative, so that no long line goes first. */
  readonly priority: number;
  readonly children: readonly QueuedTree[];
}

export interface QueueContents {
  /** Ids of everything that will still be run. */
  readonly ids: ReadonlySet<string>;
  /** Those among them that are held until their children have left. */
  readonly held: ReadonlySet<string>;
}

export interface Timing {
  readonly cron: string;
  readonly timeZone: string;
}

/** `data` is what the queue says: whoever processes reads it strictly. */
export type ProcessJob = (job: {
  readonly name: string;
  readonly data: unknown;
  progress(done: number, total: number): Promise<void>;
}) => Promise<void>;

export interface ConsumerOptions {
  readonly concurrency: number;
  /** A worker that renews nothing for so long is taken for dead; others get its jobs. */
  readonly lockMilliseconds: number;
  readonly onError: (error: Error) => void;
}

export interface Consumer {
  /** Takes nothing more; what runs goes on. */
  pause(): Promise<void>;
  /** Waits for what runs, or does not. */
  close(how: 'when-finished' | 'at-once'): Promise<void>;
}

export const TICK = 'platform.tick';

export const queueIdOf = (of: { id: string; sends: number }) => `${of.id}-${of.sends}`;
