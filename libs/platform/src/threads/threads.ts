import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ThreadsClosed } from '../platform.errors.js';
import type { Ask, Reply, ThreadTask } from './thread-task.js';

export interface ThreadsOptions {
  /** As many as there are cores, when not said. */
  readonly most?: number;
  /** A thread that has nothing to do for so long gives its memory back. */
  readonly idleMilliseconds?: number;
  /** The file in which a thread begins; tests name the built one. */
  readonly entry?: URL;
}

/**
 * Threads for what computes for long, so that the process goes on answering meanwhile: one set for
 * all contexts of a process, no more than there are cores. They begin when they are needed. Asks
 * are taken up in the order they came, so that what was begun first ends first; each thread has one
 * at a time, the others wait here.
 */
export class Threads {
  readonly #most: number;
  readonly #settings: ThreadSettings;
  readonly #waiting: Pending[] = [];
  readonly #threads = new Set<Thread>();
  #isClosing = false;

  constructor(options: ThreadsOptions = {}) {
    const { most = availableParallelism(), idleMilliseconds = 30_000, entry = ENTRY } = options;
    this.#most = most;
    this.#settings = { idleMilliseconds, entry };
  }

  /**
   * Where files are read as TypeScript (tests) there is nothing that a thread could load: the
   * function then runs here.
   */
  run<Argument, Answer>(task: ThreadTask<Argument, Answer>, argument: Argument): Promise<Answer> {
    if (IS_SOURCE.test(task.module)) return task.run(argument);
    if (this.#isClosing) return Promise.reject(new ThreadsClosed());
    return new Promise((resolve, reject) => {
      const ask: Ask = { module: task.module, name: task.name, argument };
      this.#waiting.push({ ask, resolve: (answer) => resolve(answer as Answer), reject });
      this.#next();
    });
  }

  /** Ends what runs, refuses what waits. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new ThreadsClosed());
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  #next(): void {
    const thread = [...this.#threads].find((one) => one.isIdle) ?? this.#begun();
    const pending = thread && this.#waiting.shift();
    if (pending !== undefined) thread?.take(pending);
  }

  #begun(): Thread | undefined {
    if (this.#threads.size >= this.#most || this.#waiting.length === 0) return undefined;
    const thread = new Thread(this.#settings, {
      onIdle: () => this.#next(),
      onEnd: () => {
        this.#threads.delete(thread);
        this.#next();
      },
    });
    this.#threads.add(thread);
    return thread;
  }
}

const IS_SOURCE = /\.ts$/;
const ENTRY = new URL('./thread.js', import.meta.url);
/**
 * Room for what lives briefly. V8 gives a thread so little that drawing pages spends a fifth of its
 * time on collecting what is still needed; with this it does not, and takes no more memory in all.
 */
const LIMITS = { maxYoungGenerationSizeMb: 64 };

interface Pending {
  readonly ask: Ask;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

type ThreadSettings = Required<Omit<ThreadsOptions, 'most'>>;

class Thread {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  #pending: Pending | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isEnding = false;

  constructor(
    private readonly settings: ThreadSettings,
    private readonly told: { onIdle: () => void; onEnd: () => void },
  ) {
    this.#worker = new Worker(settings.entry, { resourceLimits: LIMITS });
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (error: Error) => this.#pending?.reject(error));
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', (code) => {
        clearTimeout(this.#timer);
        // An ask whose thread died is not tried again here: it may be what killed it.
        this.#pending?.reject(new Error(`a thread ended with code ${code} in its work`));
        this.told.onEnd();
        resolve();
      });
    });
  }

  get isIdle(): boolean {
    return this.#pending === undefined && !this.#isEnding;
  }

  take(pending: Pending): void {
    clearTimeout(this.#timer);
    this.#pending = pending;
    this.#worker.ref();
    this.#worker.postMessage(pending.ask);
  }

  end(): Promise<void> {
    this.#isEnding = true;
    if (this.#pending === undefined) void this.#worker.terminate();
    return this.#ended;
  }

  #settle(reply: Reply): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if ('answer' in reply) pending?.resolve(reply.answer);
    else pending?.reject(Object.assign(new Error(reply.failure.message), reply.failure));
    if (this.#isEnding) return void this.#worker.terminate();
    // An idle thread keeps no process alive.
    this.#worker.unref();
    this.#timer = setTimeout(() => void this.end(), this.settings.idleMilliseconds).unref();
    this.told.onIdle();
  }
}
