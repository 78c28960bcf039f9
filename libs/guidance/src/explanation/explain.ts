import type { ExplainedFigure, GuidanceLanguage } from '@plusloin/contracts';
import type { Situation } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import type { Traced } from '../../worker/trace.mjs';
import { UnknownRule } from '../guidance.errors.js';
import { YEAR } from '../rules/for-engine.js';
import { titleOf, trustOf } from '../rules/rule-file.js';
import { inWords } from './in-words.js';

/**
 * How a figure came about in a situation, down to answers and dated figures, each with its trust
 * mark.
 *
 * @throws UnknownRule
 */
export function explain(
  engine: RuleEngine,
  situation: Situation,
  asked: { rule: string; language: GuidanceLanguage },
): ExplainedFigure {
  const { rules } = engine.book;
  if (!rules.has(asked.rule)) throw new UnknownRule(asked.rule);
  const year = String(situation[YEAR] ?? '');
  const explained = ({ name, value, unit, from }: Traced): ExplainedFigure => {
    const rule = rules.get(name);
    return {
      ...{ name, value: inWords(value, unit, asked.language) },
      title: rule === undefined ? name : titleOf(rule, asked.language),
      trust: rule === undefined ? null : trustOf(rule, year),
      from: from.map(explained),
    };
  };
  return explained(engine.trace(situation, asked.rule));
}
