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

/** An amount of the rules; undefined where the year or an answer is missing. */
export function amountOf({ engine, situation }: Asking, rule: string): number | undefined {
  const { value } = engine.evaluate(situation, [rule])[rule] ?? {};
  return typeof value === 'number' ? value : undefined;
}
