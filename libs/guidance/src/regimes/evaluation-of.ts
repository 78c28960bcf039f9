import type { GuidanceEvaluation, NewEvaluation } from '@plusloin/contracts';
import { euros } from '../comparison/euros.js';
import type { GuidanceEngines } from '../comparison/guidance-engines.js';
import { evaluation } from './evaluate-case.js';

/** A worked case asked and answered in text, as the API tells figures. Refuses as `evaluation`. */
export async function evaluationOf(
  engines: GuidanceEngines,
  { inputs, ...asked }: NewEvaluation,
): Promise<GuidanceEvaluation> {
  const { outputs, missing, references, ...marked } = await evaluation(engines, {
    ...asked,
    inputs: mapped(inputs, (given) => (isFigure(given) ? Number(given) : given)),
  });
  return {
    rulesVersion: engines.own.book.version,
    outputs: mapped(outputs, (value, name) => (name === 'rate' ? String(value) : euros(value))),
    missing: [...missing],
    references: references.map(({ title, url }) => ({ title, url })),
    ...marked,
  };
}

/** A day is none: '2026-02-01'. */
const isFigure = (given: unknown): boolean =>
  typeof given === 'string' && /^\d+(\.\d+)?$/.test(given);

const mapped = <From, To>(
  of: Readonly<Record<string, From>>,
  as: (value: From, name: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, as(value, name)]));
