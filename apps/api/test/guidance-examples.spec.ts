import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { guidanceEvaluation } from '@plusloin/contracts';
import { caseShape } from '@plusloin/guidance';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { z } from 'zod';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { ORIGIN, startWith } from './planted-api.js';

/** Papers that are not part of the repository stand beside it, or nowhere. */
const PAPERS = fileURLToPath(new URL('../../../../shared/tax-examples.json', import.meta.url));
const EVALUATIONS = '/api/guidance/evaluations';

const examples = z.object({
  cases: z.array(
    caseShape.extend({
      inputs: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
      expected: z.record(z.string(), z.number()),
      tolerance: z.object({ abs: z.number() }),
    }),
  ),
});

const hasPapers = existsSync(PAPERS);
if (!hasPapers) console.warn('SKIPPED: the worked examples, which are not beside the project');
const worked = hasPapers ? examples.parse(JSON.parse(readFileSync(PAPERS, 'utf8'))).cases : [];

let database: TestDatabase;
let api: RunningApi;
beforeAll(async () => {
  database = await testDatabase(contexts, { poolSize: 4 });
  api = await startWith(contexts, database.runtimeUrl, [], {});
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const ask = (body: object) => new ABrowser(api.url, ORIGIN).post(EVALUATIONS, body);

const asText = (inputs: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, given]) => [
      name,
      typeof given === 'number' ? String(given) : given,
    ]),
  );

(hasPapers ? describe : describe.skip)('the worked examples, over HTTP', () => {
  it.each(worked.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { country, year, regime, inputs, expected, tolerance } = one;
    const answer = await ask({ country, year, regime, inputs: asText(inputs) });
    const { outputs } = guidanceEvaluation.parse(await answer.json());
    const far = Object.entries(expected).filter(
      ([name, value]) => !(Math.abs(Number(outputs[name]) - value) <= tolerance.abs + 1e-9),
    );
    expect({ far, outputs }).toEqual({ far: [], outputs });
  });
});

const CASE = {
  ...{ country: 'BE', year: 2026, regime: 'independant_principal' },
  inputs: { net_taxable_income_year: '30000.00', fund_fee_rate: '0.035' },
};

describe('a worked case', () => {
  it('is answered in text, with where its figures were read', async () => {
    const { outputs, references } = guidanceEvaluation.parse(await (await ask(CASE)).json());
    // 30 000 × 20.5 % a year (rules.md §2), a quarter of it each quarter.
    expect(outputs['contribution_year_excl_fee']).toBe('6150.00');
    expect(outputs['contribution_quarter_excl_fee']).toBe('1537.50');
    expect(references.length).toBeGreaterThan(0);
  });

  it('names the figures that it rests on and nobody could verify', async () => {
    const regime = 'frais_forfaitaires_profits';
    const inputs = { gross_profits_after_social_contributions: '5000' };
    const answer = await ask({ ...CASE, regime, inputs });
    expect(guidanceEvaluation.parse(await answer.json()).unverified).toContain(
      'belgique . frais forfaitaires . première tranche',
    );
    expect(await (await ask(CASE)).json()).not.toHaveProperty('unverified');
  });

  it('may owe less than was paid', async () => {
    const inputs = { ...CASE.inputs, provisional_paid_year: '9000' };
    const regime = 'independant_complementaire';
    const answer = guidanceEvaluation.parse(await (await ask({ ...CASE, regime, inputs })).json());
    expect(answer.outputs['regularisation_due']).toMatch(/^-\d+\.\d\d$/);
  });

  it.each([
    ['of a regime that every object has', { regime: 'constructor' }, 'guidance.unknown-regime'],
    ['of a regime that is not known', { regime: 'nothing' }, 'guidance.unknown-regime'],
    ['of a year without rules', { year: 2019 }, 'guidance.year-not-covered'],
    ['with an input too few', { inputs: {} }, 'guidance.unfit-input'],
    ['with one not known', { inputs: { ...CASE.inputs, more: '1' } }, 'guidance.unfit-input'],
  ])('%s is refused', async (_, changed, code) => {
    expect(await told(await ask({ ...CASE, ...changed }))).toBe(`422 ${code}`);
  });
});
