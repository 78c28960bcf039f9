import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RuleEngine } from '../src/engine/rule-engine.js';
import { evaluateCase } from '../src/regimes/evaluate-case.js';
import { readRuleBook } from '../src/rules/rule-book.js';

const engine = new RuleEngine(readRuleBook());
const { cases } = JSON.parse(readFileSync('/work/shared/tax-examples.json', 'utf8'));

describe('the worked examples', () => {
  it.each(cases.map((c: any) => [c.id, c]))('%s', (id: any, c: any) => {
    const a = evaluateCase(engine, c);
    expect(a.refusal).toBeNull();
    for (const [k, v] of Object.entries(c.expected)) expect([k, Math.abs((a.outputs[k] ?? NaN) - (v as number)) <= c.tolerance.abs + 1e-9, a.outputs[k], v]).toEqual([k, true, a.outputs[k], v]);
  });
});
