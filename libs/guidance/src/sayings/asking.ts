import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import type { Situation } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';

/** The status that is asked about, and all that what is said beside its figures depends on. */
export interface Asking {
  readonly key: GuidanceStatusKey;
  readonly answers: GuidanceSituation;
  /** The day of the answer: what the law says then, and from when duties are counted. */
  readonly on: CalendarDate;
  readonly engine: RuleEngine;
  /** The answers in the words of the engine. */
  readonly situation: Situation;
}

/**
 * Amounts of the rules, all in one go; without those whose year or whose answer is missing, or
 * that no rule is written for.
 */
export function amountsOf(
  { engine, situation }: Asking,
  rules: readonly string[],
): ReadonlyMap<string, number> {
  const written = [...new Set(rules)].filter((rule) => engine.book.rules.has(rule));
  const found = Object.entries(engine.evaluate(situation, written));
  return new Map(
    found.flatMap(([rule, { value }]) => (typeof value === 'number' ? [[rule, value]] : [])),
  );
}
