import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runOps } from '../src/run-ops.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plusloin-ops-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Neither database nor key is at hand: rules and cases are all that these commands ask for. */
async function type(...words: string[]) {
  const said = { out: '', error: '' };
  const status = await runOps(words, {
    ...{ variables: {}, isInteractive: false, outStream: new PassThrough() },
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { status, ...said };
}

function file(content: unknown): string {
  const path = join(folder, 'cases.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const answer = z.strictObject({
  rulesVersion: z.string().regex(/^[0-9a-f]{12}$/),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      outputs: z.record(z.string(), z.number()),
      missing: z.array(z.string()),
      references: z.array(z.strictObject({ title: z.string(), url: z.url() })),
      unverified: z.array(z.string()).min(1).optional(),
      refusal: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    }),
  ),
});

const GOOD = {
  ...{ id: 'good', country: 'BE', year: 2026, regime: 'independant_principal' },
  inputs: { net_taxable_income_year: 0, fund_fee_rate: 0.0395 },
  note: 'further keys are not looked at',
};

describe('ops guidance evaluate', () => {
  it('answers what it can and refuses the rest, each with a code', async () => {
    const path = file({
      schema: 1,
      cases: [
        { ...GOOD, id: 'regime', regime: 'conjoint_aidant' },
        { ...GOOD, id: 'country', country: 'LU' },
        { ...GOOD, id: 'input', inputs: { net_taxable_income_year: 'beaucoup' } },
        { ...GOOD, id: 'year', year: 2031 },
        { id: 'form', regime: 'independant_principal' },
        'no case at all',
        GOOD,
      ],
    });
    const { status, out, error } = await type('guidance', 'evaluate', path);
    expect([status, error]).toEqual([0, '']);
    const { cases } = answer.parse(JSON.parse(out));
    expect(cases.map(({ id, refusal }) => [id, refusal?.code ?? null])).toEqual([
      ['regime', 'guidance.unknown-regime'],
      ['country', 'guidance.unknown-regime'],
      ['input', 'guidance.unfit-input'],
      ['year', 'guidance.year-not-covered'],
      ['form', 'guidance.unfit-case'],
      ['', 'guidance.unfit-case'],
      ['good', null],
    ]);
    // Liantis: 925.59 a quarter.
    expect(cases.at(-1)?.outputs['contribution_quarter_incl_fee']).toBeCloseTo(925.59, 2);
    expect(cases.at(-1)?.references.length).toBeGreaterThan(0);
    for (const { refusal, outputs } of cases) if (refusal !== null) expect(outputs).toEqual({});
  });

  it('names the figures of the year that an answer rests on and nobody could verify', async () => {
    const costs = (year: number) => ({
      ...{ id: `${year}`, country: 'BE', year, regime: 'frais_forfaitaires_profits' },
      inputs: { gross_profits_after_social_contributions: 5000 },
    });
    const { out } = await type('guidance', 'evaluate', file({ cases: [costs(2025), costs(2026)] }));
    const [before, after] = answer.parse(JSON.parse(out)).cases;
    expect(before).not.toHaveProperty('unverified');
    expect(after?.unverified).toContain('belgique . frais forfaitaires . première tranche');
  });

  it('says the same with --json, on one line', async () => {
    const { out } = await type('guidance', 'evaluate', file({ cases: [GOOD] }), '--json');
    expect(answer.parse(JSON.parse(out)).cases).toHaveLength(1);
    expect(out.trimEnd()).not.toContain('\n');
  });

  it.each([
    ['no JSON', 'cases: []'],
    ['no cases', { schema: 1 }],
    ['cases that are no list', { cases: { good: GOOD } }],
  ])('cannot use a file of %s', async (_, content) => {
    const { status, error } = await type('guidance', 'evaluate', file(content));
    expect([status, error]).toEqual([2, expect.stringContaining('the file is not one of cases')]);
  });

  it('asks for what it needs: one file that can be read, or a year', async () => {
    expect((await type('guidance', 'evaluate')).status).toBe(2);
    expect((await type('guidance', 'check-year')).status).toBe(2);
    expect((await type('guidance', 'evaluate', 'one.json', 'two.json')).status).toBe(2);
    const { status, error } = await type('guidance', 'evaluate', join(folder, 'none.json'));
    expect([status, error]).toEqual([2, expect.stringContaining('cannot be read')]);
  });
});

describe('ops guidance check-year', () => {
  it('lists what 2027 lacks, the last year known and where to look, and ends with 1', async () => {
    const { status, out } = await type('guidance', 'check-year', '2027');
    expect(status).toBe(1);
    expect(out).toMatch(/^2027: \d+ figures are missing\n/);
    expect(out).toMatch(/ {2}belgique \. cotisations \. indice +last: 2026 +https:/);
    const { out: json } = await type('guidance', 'check-year', '2027', '--json');
    expect(JSON.parse(json)).toMatchObject({
      year: 2027,
      lacking: expect.arrayContaining([
        expect.objectContaining({ name: 'belgique . impôt . quotité de base', last: 2026 }),
      ]),
    });
  });

  it('finds all of the contributions of 2026', async () => {
    const { out } = await type('guidance', 'check-year', '2026');
    expect(out).not.toContain('belgique . cotisations');
  });

  it.each(['27', 'demain', ''])('needs a year, not “%s”', async (word) => {
    const { status, error } = await type('guidance', 'check-year', word);
    expect([status, error]).toEqual([2, expect.stringContaining('guidance check-year 2027')]);
  });
});
