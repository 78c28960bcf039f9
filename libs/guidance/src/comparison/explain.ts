import type { ExplainedFigure, GuidanceSituation } from '@plusloin/contracts';
import type { Value } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { UnknownRule } from '../guidance.errors.js';
import { isInput } from '../rules/rule-file.js';
import { situationOf } from './situation-of.js';

export interface ExplanationAsk {
  readonly situation: GuidanceSituation;
  readonly year: number;
  /** What the cooperative keeps: '2400.00'. */
  readonly contribution: string;
  /** The name of the rule that made the figure. */
  readonly rule: string;
}

/** A figure and the rules that made it, with their values. Refusal: `guidance.unknown-rule`. */
export function explain(engine: RuleEngine, ask: ExplanationAsk): ExplainedFigure {
  if (!engine.book.rules.has(ask.rule)) throw new UnknownRule(ask.rule);
  const behind = engine.rulesBehind(ask.rule).filter((name) => name !== ask.rule);
  const found = engine.evaluate(situationOf(ask.situation, ask), [ask.rule, ...behind]);
  const told = (name: string, from: readonly ExplainedFigure[]): ExplainedFigure => {
    const rule = engine.book.rules.get(name);
    const trust = rule === undefined || isInput(rule) ? null : rule.confiance;
    return { name, title: rule?.titre ?? name, value: inWords(found[name]?.value), trust, from };
  };
  return told(ask.rule, behind.map((name) => told(name, [])));
}

function inWords(value: Value): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value.toLocaleString('fr-BE', { maximumFractionDigits: 2 });
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : value;
}
