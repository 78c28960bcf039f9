import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { ReferenceFailed, ReferenceTooSlow } from '../guidance.errors.js';
import type { Evaluated, Evaluator, Situation } from '../engine/evaluator.js';
import { Kept } from '../engine/kept.js';
import type { Traced } from '../../worker/trace.mjs';

/** Plain JavaScript, so that sources and what is built from them start the same thread. */
const WORKER = fileURLToPath(new URL('../../worker/reference-worker.mjs', import.meta.url));
const KEPT_ANSWERS = 500;
const KEPT_TREES = 100;
const IDLE_MS = 120_000;

/** What a figure of this engine is told to come from. */
export const REFERENCE_MODEL = { name: 'modele-social', version: '11.1.0' };

/** In the model's own words: its titles are French, and its links lead to the law. */
export interface ReferenceTraced extends Traced {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly from: readonly ReferenceTraced[];
}

/**
 * The official French model, in a thread of its own that starts with the first question and ends
 * when nobody has asked for two minutes. The same question is answered from memory.
 */
export class ReferenceEngine implements Evaluator {
  private pool: Piscina | null = null;
  private readonly kept = new Kept<Record<string, Evaluated>>(KEPT_ANSWERS);
  private readonly explained = new Kept<ReferenceTraced>(KEPT_TREES);

  /**
   * `limitMs`: how long one question may take, the start of the thread included. `onFailure` is
   * told why a question was not answered; whoever asked is refused all the same.
   */
  constructor(
    private readonly limitMs = 20_000,
    private readonly onFailure: (error: unknown) => void = () => undefined,
  ) {}

  /** Reads the model in its thread, where it is not read yet: somebody is about to ask. */
  warm(): void {
    if (this.running.queueSize > 0) return;
    this.ask({}, []).catch(() => undefined);
  }

  /**
   * @throws ReferenceTooSlow when the limit passes; the thread is ended with the question.
   * @throws ReferenceFailed when the thread breaks, or too many wait for it.
   */
  async evaluate<Name extends string>(
    situation: Situation,
    names: readonly Name[],
  ): Promise<Record<Name, Evaluated>> {
    const key = JSON.stringify([REFERENCE_MODEL, situation, names]);
    const answer = this.kept.get(key) ?? (await this.ask(situation, names));
    this.kept.set(key, answer);
    return answer as Record<Name, Evaluated>;
  }

  /** How a rule of the model came to its value. @throws as `evaluate`. */
  async explain(situation: Situation, name: string): Promise<ReferenceTraced> {
    const key = JSON.stringify([situation, name]);
    const known = this.explained.get(key);
    if (known !== undefined) return known;
    const tree = await this.run<ReferenceTraced>({ situation, name }, 'explain');
    this.explained.set(key, tree);
    return tree;
  }

  /** Ends the thread, when there is one. */
  async close(): Promise<void> {
    await this.pool?.destroy();
    this.pool = null;
  }

  private ask(
    situation: Situation,
    names: readonly string[],
  ): Promise<Record<string, Evaluated>> {
    return this.run({ situation, names: [...names] }, 'default');
  }

  private async run<Answer>(asked: object, name: 'default' | 'explain'): Promise<Answer> {
    const signal = AbortSignal.timeout(this.limitMs);
    try {
      return (await this.running.run(asked, { name, signal })) as Answer;
    } catch (error) {
      const isLate = signal.aborted;
      this.onFailure(isLate ? new ReferenceTooSlow() : error);
      throw isLate ? new ReferenceTooSlow() : new ReferenceFailed();
    }
  }

  private get running(): Piscina {
    this.pool ??= new Piscina({
      filename: WORKER,
      ...{ minThreads: 0, maxThreads: 1, idleTimeout: IDLE_MS, maxQueue: 50 },
    });
    return this.pool;
  }
}
