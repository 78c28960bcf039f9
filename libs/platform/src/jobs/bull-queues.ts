import { setTimeout as pause } from 'node:timers/promises';
import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type BackendClasses,
  type FlowJob,
  type IQueueBackend,
  type JobsOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type {
  Consumer,
  ConsumerOptions,
  ProcessJob,
  QueueContents,
  QueuedTree,
  Queues,
  TickData,
  Timing,
} from './queues.js';
import { TICK } from './queues.js';

export interface QueueSettings {
  /** The queue is here when it is given, else in the database. */
  readonly redisUrl?: string | undefined;
  /** As plusloin_runtime. */
  readonly databaseUrl: string;
  /** Tells installations apart that share one Redis. */
  readonly installation?: string;
  readonly onError?: (error: Error) => void;
}

/** Opens the queue of this process: no DDL, and no waiting for a server that is away. */
export function openQueues(settings: QueueSettings): Queues {
  const onError = settings.onError ?? (() => undefined);
  if (settings.redisUrl === undefined) return openPostgres(settings, onError);
  return openRedis(settings.redisUrl, settings, onError);
}

function openPostgres(settings: QueueSettings, onError: (error: Error) => void): Queues {
  const poolOf = (max: number) => {
    const pool = new pg.Pool({
      connectionString: settings.databaseUrl,
      options: '-c search_path=bullmq',
      application_name: 'plusloin queue',
      max,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    return pool.on('error', onError);
  };
  // Apart, so that a long line being sent does not keep a worker from renewing its locks. The
  // worker keeps one of its connections to listen on.
  const produce = poolOf(2);
  const consume = poolOf(4);
  return new BullQueues('postgres', withBackend(createPostgresBackend), {
    produce,
    consume,
    prefix: QUEUE,
    onError,
    end: async () => void (await Promise.all([produce.end(), consume.end()])),
  });
}

function openRedis(
  url: string,
  settings: QueueSettings,
  onError: (error: Error) => void,
): Queues {
  // Whoever sends finds out at once that Redis is away; whoever waits for jobs waits on.
  const produce = new Redis(url, { maxRetriesPerRequest: 1, connectTimeout: 5_000 });
  const consume = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: 5_000 });
  for (const connection of [produce, consume]) connection.on('error', onError);
  return new BullQueues('redis', withBackend(createRedisBackend), {
    produce,
    consume,
    prefix: settings.installation ?? QUEUE,
    onError,
    async end() {
      produce.disconnect();
      consume.disconnect();
    },
  });
}

interface Connections<C> {
  readonly produce: C;
  readonly consume: C;
  readonly prefix: string;
  readonly onError: (error: Error) => void;
  end(): Promise<void>;
}

class BullQueues<B extends IQueueBackend, C> implements Queues {
  private readonly queue;
  private readonly flows;
  private closed: Promise<void> | undefined;

  constructor(
    readonly backend: 'redis' | 'postgres',
    private readonly classes: BackendClasses<B, C>,
    private readonly connections: Connections<C>,
  ) {
    const options = { connection: connections.produce, prefix: connections.prefix };
    this.queue = new classes.Queue(QUEUE, options);
    this.flows = new classes.FlowProducer(options);
    this.queue.on('error', connections.onError);
    this.flows.on('error', connections.onError);
  }

  async ready(): Promise<void> {
    await this.queue.waitUntilReady();
  }

  /**
   * One by one, but not one after another. Not `addBulk`: on PostgreSQL the queue's needs temporary
   * tables, which the runtime role may not make, and the flow producer's hides its failures.
   */
  async send(trees: readonly QueuedTree[]): Promise<void> {
    await Promise.all(
      trees.map((tree) =>
        tree.children.length === 0
          ? this.queue.add(tree.name, tree.data, optionsOf(tree))
          : this.flows.add(flowOf(tree)),
      ),
    );
  }

  async contents(): Promise<QueueContents> {
    const held = new Set(await this.queue.getRanges(['waiting-children'], 0, -1));
    // In the order in which jobs move on, so that none slips by between two questions.
    const others = await this.queue.getRanges(['delayed', 'wait', 'prioritized', 'active'], 0, -1);
    return { ids: new Set([...held, ...others]), held };
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.queue.remove(id, { removeChildren: false });
  }

  consume(process: ProcessJob, options: ConsumerOptions): Consumer {
    const worker = new this.classes.Worker(
      QUEUE,
      (job) =>
        process({
          name: job.name,
          data: job.data,
          progress: (done, total) => job.updateProgress({ done, total }),
        }),
      {
        connection: this.connections.consume,
        prefix: this.connections.prefix,
        concurrency: options.concurrency,
        lockDuration: options.lockMilliseconds,
        stalledInterval: Math.ceil(options.lockMilliseconds / 3),
        // How often a job may lose its worker is counted in the outbox, over all sendings.
        maxStalledCount: 1_000,
      },
    );
    worker.on('error', options.onError);
    return {
      pause: () => worker.pause(true),
      async close(how) {
        // A worker closed before it is ready takes a connection afterwards and never gives it back.
        const ready = worker.waitUntilReady().catch(() => undefined);
        await Promise.race([ready, pause(READY_MILLISECONDS, undefined, { ref: false })]);
        await worker.close(how === 'at-once');
      },
    };
  }

  countTimers(): Promise<number> {
    return this.queue.getJobSchedulersCount();
  }

  async timers(): Promise<ReadonlyMap<string, Timing>> {
    const all = await this.queue.getJobSchedulers(0, -1);
    return new Map(
      all.map(({ key, pattern, tz }) => [key, { cron: pattern ?? '', timeZone: tz ?? '' }]),
    );
  }

  async putTimer(id: string, timing: Timing, tick: TickData): Promise<void> {
    const repeat = { pattern: timing.cron, tz: timing.timeZone };
    await this.queue.upsertJobScheduler(id, repeat, {
      name: TICK,
      data: tick,
      opts: { ...NOTHING_KEPT },
    });
  }

  async removeTimer(id: string): Promise<void> {
    await this.queue.removeJobScheduler(id);
  }

  close(): Promise<void> {
    this.closed ??= Promise.allSettled([this.queue.close(), this.flows.close()]).then(() =>
      this.connections.end(),
    );
    return this.closed;
  }
}

const QUEUE = 'plusloin';
const READY_MILLISECONDS = 5_000;

// A kept failed job would swallow, without a word, every later `add` with its id.
const NOTHING_KEPT = { removeOnComplete: true, removeOnFail: true } as const;

function optionsOf(tree: QueuedTree): JobsOptions & { jobId: string } {
  return {
    jobId: tree.id,
    priority: Math.min(tree.priority, LAST_PRIORITY),
    // The outbox tries again, under another id; a child that failed lets its parent go, and the
    // outbox, which knows that the child is open, puts the parent back.
    attempts: 1,
    removeDependencyOnFailure: true,
    stackTraceLimit: 0,
    ...NOTHING_KEPT,
  };
}

const LAST_PRIORITY = 2 ** 21;

function flowOf(tree: QueuedTree): FlowJob & { children: FlowJob[] } {
  return {
    name: tree.name,
    queueName: QUEUE,
    data: tree.data,
    opts: optionsOf(tree),
    children: tree.children.map(flowOf),
  };
}
