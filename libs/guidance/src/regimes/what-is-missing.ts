import type { RuleEngine } from '../engine/rule-engine.js';
import { NOT_COVERED } from '../rules/for-engine.js';
import { rulesLacking } from '../rules/rules-lacking.js';

/**
 * What outputs that were left out ask for: answers that nobody gave and that have no default, and
 * dated figures that nobody has written down for the year.
 */
export function whatIsMissing(
  own: RuleEngine,
  of: { leftOut: readonly string[]; missing: readonly string[]; year: number },
): string[] {
  const hasDefault = (name: string) => 'par défaut' in (own.book.rules.get(name) ?? {});
  return of.missing.flatMap((name) => {
    if (name === NOT_COVERED) return figuresLacking(own, of.leftOut, of.year);
    return hasDefault(name) ? [] : [name];
  });
}

function figuresLacking(own: RuleEngine, expressions: readonly string[], year: number): string[] {
  const behind = new Set(expressions.flatMap((expression) => own.rulesBehind(expression)));
  return rulesLacking(own.book, year)
    .map(({ name }) => name)
    .filter((name) => behind.has(name));
}
