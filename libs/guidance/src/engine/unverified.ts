import { YEAR } from '../rules/for-engine.js';
import { trustOf } from '../rules/rule-file.js';
import type { Situation } from './evaluator.js';
import type { RuleEngine } from './rule-engine.js';

/**
 * The rules, not verified in the year, that the values of rules rest on in a situation: a key of
 * whatever tells those values, and none where all are verified.
 */
export function unverifiedBehind(
  engine: RuleEngine,
  situation: Situation,
  names: readonly string[],
): { unverified?: string[] } {
  const year = String(situation[YEAR] ?? '');
  const isUnverified = (name: string): boolean => {
    const rule = engine.book.rules.get(name);
    return rule !== undefined && trustOf(rule, year) === 'unverified';
  };
  const found = names.flatMap((name) =>
    // Most rest on none whatever is answered: nothing is evaluated to know that.
    engine.rulesBehind(name).some(isUnverified)
      ? [...engine.metIn(situation, name)].filter(isUnverified)
      : [],
  );
  return found.length === 0 ? {} : { unverified: [...new Set(found)].sort() };
}
