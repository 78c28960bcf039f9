import type { Evaluator } from '../engine/evaluator.js';
import { ReferenceTooSlow } from '../guidance.errors.js';

/**
 * The official model for one comparison. What it has not answered in time is told to be too slow;
 * it goes on counting, so that whoever asks again is soon answered.
 */
export function patient(reference: Evaluator, forMs: number): Evaluator {
  const signal = AbortSignal.timeout(forMs);
  const late = new Promise<never>((_answer, refuse) => {
    signal.addEventListener('abort', () => refuse(new ReferenceTooSlow()), { once: true });
  });
  late.catch(() => undefined);
  return {
    evaluate: (situation, names) =>
      Promise.race([Promise.resolve(reference.evaluate(situation, names)), late]),
  };
}
