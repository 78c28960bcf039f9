import { DomainError } from '@plusloin/kernel';
import { z } from 'zod';
import type { RuleEngine, Value } from '../engine/rule-engine.js';
import { UnfitInput, UnknownRegime, YearNotCovered } from '../guidance.errors.js';
import { NOT_COVERED, YEAR } from '../rules/for-engine.js';
import { belgianContributions } from './belgian-contributions.js';
import { belgianTax } from './belgian-tax.js';
import { frenchRegimes } from './french-regimes.js';
import type { Regime } from './regime.js';

const regimes: Readonly<Record<string, Readonly<Record<string, Regime>>>> = {
  BE: { ...belgianContributions, ...belgianTax },
  FR: frenchRegimes,
};

/** As files bring it; further keys of a case are not looked at. */
export const caseShape = z.object({
  id: z.string(),
  country: z.string(),
  year: z.int(),
  regime: z.string(),
  inputs: z.record(z.string(), z.unknown()),
});
export type Case = z.infer<typeof caseShape>;

export interface CaseAnswer {
  readonly id: string;
  /** Euros with cents, or fractions. What cannot be computed is left out. */
  readonly outputs: Readonly<Record<string, number>>;
  /** Rules without an answer that the left-out outputs ask for. */
  readonly missing: readonly string[];
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** Answers one case, or says with a code why not: the others of a file go on. */
export function evaluateCase(engine: RuleEngine, asked: Case): CaseAnswer {
  try {
    return answered(engine, asked);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message } = error;
    return { id: asked.id, outputs: {}, missing: [], references: [], refusal: { code, message } };
  }
}

function answered(engine: RuleEngine, { id, country, year, regime, inputs }: Case): CaseAnswer {
  const asked = regimes[country]?.[regime];
  if (asked === undefined) throw new UnknownRegime(country, regime);
  const given = asked.inputs.safeParse(inputs);
  if (!given.success) {
    throw new UnfitInput(given.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const rules = asked.outputs(given.data);
  const situation = { ...asked.situation(given.data), [YEAR]: year };
  const evaluated = engine.evaluate(situation, Object.values(rules));
  const outputs: Record<string, number> = {};
  const missing = new Set<string>();
  for (const [output, rule] of Object.entries(rules)) {
    const { value, missing: lacks } = evaluated[rule] as { value: Value; missing: string[] };
    if (typeof value === 'number') outputs[output] = rounded(output, value);
    else for (const name of lacks) missing.add(name);
  }
  if (Object.keys(outputs).length === 0 && missing.has(NOT_COVERED)) throw new YearNotCovered(year);
  missing.delete(NOT_COVERED);
  return { id, outputs, missing: [...missing], references: [], refusal: null };
}

/** Amounts to the cent, half up; a rate as the fraction that it is. */
const rounded = (output: string, value: number): number =>
  output === 'rate' ? value / 100 : Math.round(value * 100 + Number.EPSILON) / 100;
