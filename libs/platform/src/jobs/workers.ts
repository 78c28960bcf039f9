import type { Log } from '../logging.js';
import type { Work } from '../work.js';
import { Calendar, type PlannedCooperative, type Schedule } from './calendar.js';
import { JobRunner, RETRY, type JobEvent, type RetryPolicy } from './job-runner.js';
import type { JobRegistry } from './job-registry.js';
import { Loop } from './loop.js';
import { TICK, type Consumer, type Queues } from './queues.js';
import { Reconciler } from './reconciler.js';
import { Relay, type LookUp } from './relay.js';

export interface WorkersOptions {
  readonly registry: JobRegistry;
  readonly work: Work;
  /** The pool of the services: look-ups over all cooperatives go straight to it. */
  readonly lookUp: LookUp;
  readonly queues: Queues;
  readonly log: Log;
  /** How many jobs run at once in this process. */
  readonly concurrency: number;
  readonly schedules?: readonly Schedule[];
  readonly listCooperatives?: () => Promise<readonly PlannedCooperative[]>;
  /** Called after each run, for the metrics. */
  readonly observe?: (event: JobEvent) => void;
  /** How many rows are with the queue, after each look. */
  readonly observeSent?: (rows: number) => void;
  readonly retry?: RetryPolicy;
  readonly pace?: Partial<Pace>;
}

export interface Pace {
  readonly pollMilliseconds: number;
  readonly reconcileMilliseconds: number;
  readonly lockMilliseconds: number;
  readonly sendMilliseconds: number;
  /** How long a closing process waits for what runs before it hands it back. */
  readonly graceMilliseconds: number;
  /** How much of one cooperative may be in the queue at once. */
  readonly mostPerCooperative: number;
}

export interface Workers {
  /** Finishes what runs, or hands it back when it takes too long. The queue itself stays open. */
  stop(): Promise<void>;
}

export const PACE: Pace = {
  pollMilliseconds: 100,
  reconcileMilliseconds: 3_000,
  lockMilliseconds: 15_000,
  sendMilliseconds: 5_000,
  graceMilliseconds: 15_000,
  mostPerCooperative: 200,
};

/** Starts what carries jobs through this process: relay, reconciler, calendar and handlers. */
export function startWorkers(options: WorkersOptions): Workers {
  const pace = { ...PACE, ...options.pace };
  const calendar = calendarOf(options);
  const runner = runnerOf(options);
  const closing = new AbortController();
  const consumer = options.queues.consume(
    ({ name, data, progress }) =>
      name === TICK
        ? calendar.onTimer(data)
        : runner.run(data, { signal: closing.signal, progress }),
    {
      concurrency: options.concurrency,
      lockMilliseconds: pace.lockMilliseconds,
      onError: reportTo(options.log, 'jobs.queue-failed'),
    },
  );
  const loops = loopsOf(options, pace, calendar);
  return { stop: once(() => stop({ loops, consumer, runner, closing, pace })) };
}

function calendarOf({ registry, lookUp, work, queues, log, ...others }: WorkersOptions): Calendar {
  return new Calendar({
    ...{ registry, lookUp, work, queues },
    onError: reportTo(log, 'jobs.calendar-failed'),
    schedules: others.schedules ?? [],
    listCooperatives: others.listCooperatives ?? (() => Promise.resolve([])),
  });
}

function runnerOf({ work, registry, retry = RETRY, log, observe }: WorkersOptions): JobRunner {
  return new JobRunner(work, registry, retry, (event) => {
    logged(log, event);
    observe?.(event);
  });
}

function loopsOf(options: WorkersOptions, pace: Pace, calendar: Calendar): Loop[] {
  const { lookUp, work, queues, log } = options;
  const relay = new Relay(lookUp, work, queues, pace);
  const reconciler = new Reconciler(lookUp, work, queues);
  const reconcile = async () => {
    const { lost, sent } = await reconciler.pass();
    if (lost > 0) log.warn('jobs.sent-again', { count: lost });
    options.observeSent?.(sent);
  };
  const { pollMilliseconds, reconcileMilliseconds } = pace;
  return [
    new Loop(() => relay.pass(), pollMilliseconds, reportTo(log, 'jobs.relay-failed')),
    new Loop(reconcile, reconcileMilliseconds, reportTo(log, 'jobs.reconciler-failed')),
    new Loop(
      () => calendar.pass(),
      reconcileMilliseconds,
      reportTo(log, 'jobs.calendar-failed'),
    ),
  ];
}

const reportTo = (log: Log, event: string) => (error: unknown) => log.error(event, { error });

interface Parts {
  readonly loops: readonly Loop[];
  readonly consumer: Consumer;
  readonly runner: JobRunner;
  readonly closing: AbortController;
  readonly pace: Pace;
}

async function stop({ loops, consumer, runner, closing, pace }: Parts): Promise<void> {
  // A loop may hang on a queue that is away: what it would do, another process will.
  const stopped = Promise.allSettled(loops.map((loop) => loop.stop()));
  await Promise.all([consumer.pause(), Promise.race([stopped, after(pace.sendMilliseconds)])]);
  await emptied(runner, pace.graceMilliseconds);
  if (runner.count === 0) return consumer.close('when-finished');
  await runner.handAllBack();
  closing.abort();
  // A handler that listens to its signal ends here, in order.
  await emptied(runner, LAST_WORDS_MILLISECONDS);
  await consumer.close('at-once');
}

const LAST_WORDS_MILLISECONDS = 500;

async function emptied(runner: JobRunner, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (runner.count > 0 && performance.now() < end) await after(20);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

function once<T>(what: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined;
  return () => (promise ??= what());
}

function logged(log: Log, event: JobEvent): void {
  const { job, cooperativeId, outboxId, attempt, seconds, outcome, error } = event;
  const fields = {
    ...(job !== '' && { job }),
    ...{ cooperativeId, jobId: outboxId, attempt, durationMs: Math.round(seconds * 1_000) },
    ...(error !== undefined && { error }),
  };
  if (outcome === 'failed') log.error('job.failed', fields);
  else if (outcome === 'to-retry') log.warn('job.to-retry', fields);
  else log.info(`job.${outcome}`, fields);
}
