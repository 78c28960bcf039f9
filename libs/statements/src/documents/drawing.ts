import { threadTask, Threads } from '@plusloin/platform';
import type { PooledStatement, PracticeStatement } from '../statement-shapes.js';
import { DRAWN_IN, drawPooled, drawPractices } from './draw-in-thread.js';

/** Who draws statements: the same statement gives the same bytes, wherever it is drawn. */
export interface Drawing {
  /** What was given, in its order, with the file of each. */
  practices<T extends { statement: PracticeStatement }>(
    all: readonly T[],
  ): Promise<(T & { readonly pdf: Buffer })[]>;
  pooled(statement: PooledStatement): Promise<Buffer>;
}

/** In threads, each of which parses the fonts once; or here, where there are none. */
export function drawingIn(threads: Threads = new Threads()): Drawing {
  return {
    practices: async (all) => {
      const drawn = handfulsOf(all).map(async (some) => {
        const files = await threads.run(PRACTICES, some.map((one) => one.statement));
        return files.map((file, place) => ({ ...at(some, place), pdf: asBuffer(file) }));
      });
      return (await Promise.all(drawn)).flat();
    },
    pooled: async (statement) => asBuffer(await threads.run(POOLED, statement)),
  };
}

const PRACTICES = threadTask(DRAWN_IN, drawPractices);
const POOLED = threadTask(DRAWN_IN, drawPooled);

/**
 * What a thread is given at once: enough that it seldom waits for the next, few enough that the
 * statements of one step are drawn by all threads, and a step that is begun soon ends.
 */
const HANDFUL = 5;

function handfulsOf<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / HANDFUL);
  return Array.from({ length: count }, (_, place) =>
    all.slice(place * HANDFUL, (place + 1) * HANDFUL),
  );
}

function at<T>(all: readonly T[], place: number): T {
  const one = all[place];
  if (one === undefined) throw new Error('more files than statements');
  return one;
}

/** What comes from a thread is plain bytes. */
const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
