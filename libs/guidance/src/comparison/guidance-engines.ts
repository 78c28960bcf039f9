import type { Evaluator } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';

/** Our own rules, and the official French model for what it does well. */
export interface GuidanceEngines {
  readonly own: RuleEngine;
  readonly reference: Evaluator;
}
