import { readRuleBook } from '../rules/rule-book.js';
import { RuleEngine } from './rule-engine.js';

let engine: RuleEngine | undefined;

/** Our own rules, read when they are first asked: one for the whole process. */
export function ownEngine(): RuleEngine {
  engine ??= new RuleEngine(readRuleBook());
  return engine;
}
