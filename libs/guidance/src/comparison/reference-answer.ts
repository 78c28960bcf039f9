import type { GuidanceSaying, GuidanceStatus } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import type { Evaluator } from '../engine/evaluator.js';
import { ReferenceTooSlow } from '../guidance.errors.js';
import { REFERENCE_MODEL } from '../reference/reference-engine.js';
import type { Sayings } from '../sayings/sayings.js';
import type { Basis } from './own-net.js';
import { plainStatus } from './plain-status.js';
import { questionsOpen, referenceFigures } from './reference-figures.js';
import type { ReferenceStatus } from './reference-statuses.js';

/**
 * A status that the official model computes. Where its thread gives no answer the status is without
 * figures and says why: the others of the comparison answer all the same.
 */
export async function referenceAnswer(
  reference: Evaluator,
  status: ReferenceStatus,
  { basis, sayings }: { basis: Basis; sayings: Sayings },
): Promise<GuidanceStatus> {
  const answer = {
    ...plainStatus(status.key, sayings),
    model: { ...REFERENCE_MODEL, date: calendarDate(`${basis.year}-07-01`) },
    missing: questionsOpen(status, basis).map((question) => ({ question, couldChange: null })),
  };
  try {
    return { ...answer, figures: await referenceFigures(reference, status, basis) };
  } catch (error) {
    return { ...answer, notCounted: [because(error, sayings)] };
  }
}

function because(error: unknown, sayings: Sayings): GuidanceSaying {
  const code = error instanceof ReferenceTooSlow ? 'reference.too-slow' : 'reference.failed';
  return { code, text: sayings.text(code), source: null, trust: null };
}
