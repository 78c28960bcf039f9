import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  caseShape,
  evaluateCase,
  readRuleBook,
  ReferenceEngine,
  RuleEngine,
} from '@plusloin/guidance';
import { z } from 'zod';

/** Papers that are not part of the repository stand beside it, or nowhere. */
const PAPERS = fileURLToPath(new URL('../../../../shared/tax-examples.json', import.meta.url));

const examples = z.object({
  cases: z.array(
    caseShape.extend({
      expected: z.record(z.string(), z.number()),
      tolerance: z.object({ abs: z.number() }),
    }),
  ),
});

const hasPapers = existsSync(PAPERS);
if (!hasPapers) console.warn('SKIPPED: the worked examples, which are not beside the project');
const worked = hasPapers ? examples.parse(JSON.parse(readFileSync(PAPERS, 'utf8'))).cases : [];

const reference = new ReferenceEngine();
const engines = { own: new RuleEngine(readRuleBook()), reference };
afterAll(() => reference.close());

(hasPapers ? describe : describe.skip)('the worked examples', () => {
  it.each(worked.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { outputs, refusal } = await evaluateCase(engines, one);
    expect(refusal).toBeNull();
    const far = Object.entries(one.expected).filter(
      ([name, value]) => !(Math.abs((outputs[name] ?? NaN) - value) <= one.tolerance.abs + 1e-9),
    );
    expect({ far, outputs }).toEqual({ far: [], outputs });
  });
});

describe('a company of one owner', () => {
  it.each([
    [0, 0, 0],
    [1000, 5000, -4000],
  ])('that earns %i and spends %i leaves %i, unasked', async (turnover, spent, left) => {
    const { outputs, missing, references } = await evaluateCase(engines, {
      ...{ id: 'nothing', country: 'FR', year: 2026, regime: 'sasu_is' },
      inputs: { turnover_year: turnover, expenses_year: spent, all_profit_as_pay: true },
    });
    expect(outputs).toEqual({ net_before_tax: left, net_after_tax: left });
    expect(missing).toEqual([]);
    expect(references).toHaveLength(1);
  });
});
