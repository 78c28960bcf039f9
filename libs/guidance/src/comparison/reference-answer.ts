import type { GuidanceSaying, GuidanceStatus } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { ReferenceTooSlow } from '../guidance.errors.js';
import { REFERENCE_MODEL } from '../reference/reference-engine.js';
import type { Sayings } from '../sayings/sayings.js';
import { inEuros } from './euros.js';
import type { GuidanceEngines } from './guidance-engines.js';
import { withTurnover, type Basis } from './own-net.js';
import { plainStatus } from './plain-status.js';
import { referenceBreakEven } from './reference-break-even.js';
import { questionsOpen, referenceFigures } from './reference-figures.js';
import type { ReferenceStatus } from './reference-statuses.js';

/**
 * A status that the official model computes. What its thread does not answer in time is left out
 * and said so: the others of the comparison answer all the same.
 */
export async function referenceAnswer(
  engines: GuidanceEngines,
  status: ReferenceStatus,
  { basis, sayings }: { basis: Basis; sayings: Sayings },
): Promise<GuidanceStatus> {
  const answer: GuidanceStatus = {
    ...plainStatus(status.key, sayings),
    model: { ...REFERENCE_MODEL, date: calendarDate(`${basis.year}-07-01`) },
    missing: questionsOpen(status, basis).map((question) => ({ question, couldChange: null })),
  };
  try {
    answer.figures = await referenceFigures(engines, status, basis);
    answer.breakEven = await breakEvenOf(engines, status, basis);
  } catch (error) {
    answer.notCounted = [because(error, sayings)];
  }
  return answer;
}

/** null: nothing is wanted, another answer lacks, or a wage is paid whatever is invoiced. */
async function breakEvenOf(
  engines: GuidanceEngines,
  status: ReferenceStatus,
  basis: Basis,
): Promise<GuidanceStatus['breakEven']> {
  const { wantedNetMonth } = basis.situation;
  if (wantedNetMonth === undefined || status.needs.includes('offeredWage')) return null;
  return referenceBreakEven(wantedNetMonth, async (turnover) => {
    const found = await referenceFigures(engines, status, withTurnover(basis, turnover));
    return found === null ? null : inEuros(found.net.amount);
  });
}

function because(error: unknown, sayings: Sayings): GuidanceSaying {
  const code = error instanceof ReferenceTooSlow ? 'reference.too-slow' : 'reference.failed';
  return { code, text: sayings.text(code), source: null, trust: null };
}
