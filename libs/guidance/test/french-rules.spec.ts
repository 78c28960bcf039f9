import { describe, expect, it } from '@jest/globals';
import { readRuleBook, RuleEngine } from '@plusloin/guidance';
import fc from 'fast-check';

const engine = new RuleEngine(readRuleBook());

const lines = (status: string, year: number, answers: Record<string, string>) => {
  const below = `france . statuts . ${status} . `;
  const rules = ['cotisations', 'impôt', 'net'].map((line) => below + line);
  const found = engine.evaluate({ année: year, ...answers }, rules);
  const [social, tax, net] = rules.map((rule) => Number(found[rule]?.value));
  return { social: social ?? NaN, tax: tax ?? NaN, net: net ?? NaN };
};

const at = (turnover: number) => ({ 'situation . recettes': `${turnover.toFixed(2)} €/an` });

const yesNo = fc.constantFrom('oui', 'non');
const life = fc.record({
  'france . impôt . en couple': yesNo,
  'situation . enfants à charge': fc.nat(4).map((children) => `${children} enfant`),
  'france . micro . Cipav': yesNo,
  'france . micro . Acre': yesNo,
});

/** The first year of each status: before 2025 only the official model knows sole traders. */
const statuses = [
  ['micro-entreprise', 2023],
  ['réel', 2025],
  ['EURL', 2025],
] as const;

describe.each(statuses)('%s', (status, first) => {
  const year = fc.integer({ min: first, max: 2026 });

  it('leaves more of each euro more, and never all of it', () => {
    const amount = fc.integer({ min: 0, max: 290_000 });
    const more = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(year, life, amount, more, (in_, answers, turnover, step) => {
        const low = lines(status, in_, { ...answers, ...at(turnover) });
        const high = lines(status, in_, { ...answers, ...at(turnover + step) });
        expect(high.social).toBeGreaterThanOrEqual(low.social - 0.01);
        expect(high.tax).toBeGreaterThanOrEqual(low.tax - 0.01);
        expect(high.net).toBeGreaterThan(low.net);
        expect(high.net - low.net).toBeLessThanOrEqual(step + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  it.each(thresholds())('makes no step at %s', (_, base) => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: 100 }), (answers, cents) => {
        const turnover = turnoverOf(status, base);
        const low = lines(status, 2026, { ...answers, ...at(turnover - cents / 100) });
        const high = lines(status, 2026, { ...answers, ...at(turnover + cents / 100) });
        expect(Math.abs(high.net - low.net)).toBeLessThanOrEqual((2 * cents) / 100 + 0.02);
      }),
      { numRuns: 6 },
    );
  });
});

/** Where a rate or a bound changes in 2026, by the base that it is counted on. */
function thresholds(): [string, number][] {
  const ceiling = 48_060;
  const shares = [0.115, 0.2, 0.37, 0.4, 0.6, 1, 1.1, 1.4, 1.85, 2, 3, 4, 5];
  return [
    ...shares.map((share): [string, number] => [`${share} × the ceiling`, share * ceiling]),
    ['450 hours of the minimum wage', 5409],
    ['the smallest allowance', (0.0176 * ceiling * 0.74) / 0.26],
    ['the largest allowance', (1.3 * ceiling * 0.74) / 0.26],
    ['the smallest allowance of a micro-entrepreneur', 305 / 0.34],
  ];
}

const turnoverOf = (status: string, base: number): number =>
  status === 'micro-entreprise' ? base : base / 0.74;

describe('the thresholds of income tax', () => {
  it.each([11_600, 29_579, 84_577, 181_917, 897 / 0.4525, 1483 / 0.4525])('of %d', (income) => {
    for (const parts of [1, 1.5, 2, 3]) {
      const tax = (amount: number) => {
        const rule = 'france . impôt . dû';
        const situation = {
          ...{ année: 2026, 'france . impôt . parts': parts },
          'france . impôt . revenu imposable': `${amount.toFixed(2)} €/an`,
        };
        const found = engine.evaluate(situation, [rule]);
        return Number(found[rule]?.value);
      };
      const [low, high] = [tax(income * parts - 0.05), tax(income * parts + 0.05)];
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high - low).toBeLessThan(0.08);
    }
  });
});

describe('the tax of an activity beside other income', () => {
  const taxOf = (rules: string, more: Record<string, string> = {}) => {
    const rule = `france . statuts . ${rules} . impôt`;
    const situation = {
      ...{ année: 2026, 'situation . recettes': '30000 €/an' },
      ...{ 'france . impôt . autres revenus': '20000 €/an', ...more },
    };
    return Number(engine.evaluate(situation, [rule])[rule]?.value);
  };

  it('is what it adds to the tax of the household', () => {
    // 39 800 owe 17 979 × 11 % + 10 221 × 30 % = 5 043.99; 20 000 alone owe 924.00 less a décote
    // of 897 − 45.25 % × 924.00 = 478.89, so 445.11.
    expect(taxOf('micro-entreprise')).toBeCloseTo(5_043.99 - 445.11, 2);
  });

  it('rests, paid with the contributions, on what it does to the rate of the others', () => {
    // 2.2 % of 30 000, and 20 000 / 39 800 of 5 043.99 in the place of 445.11.
    const option = { 'france . micro . versement libératoire': 'oui' };
    expect(taxOf('micro-entreprise', option)).toBeCloseTo(660 + 2_534.67 - 445.11, 2);
    const alone = { ...option, 'france . impôt . autres revenus': '0 €/an' };
    expect(taxOf('micro-entreprise', alone)).toBeCloseTo(660, 2);
  });

  it('is the same for each way of counting its base', () => {
    const base = 'france . impôt . autres revenus';
    for (const rules of ['réel', 'EURL']) {
      expect(taxOf(rules)).toBeGreaterThan(taxOf(rules, { [base]: '0 €/an' }));
    }
  });
});
