import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountOf, own } from './asked.js';

const SELF = ['principal', 'complémentaire', 'étudiant', 'pensionné', 'dirigeant'] as const;
type Status = (typeof SELF)[number] | 'salarié';
const YEARS = [2023, 2024, 2025, 2026];
const FEE = 1.04;
const OF = 'belgique . statuts . ';

const aYear = fc.constantFrom(...YEARS);
const anIncome = fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100);
const aWage = fc.constantFrom(0, 1200, 2600);

/** The lines of a status at an income before contributions, and a wage that is kept. */
function linesOf(status: Status, year: number, income: number, wage = 0) {
  const of = `${OF}${status} . `;
  const situation = {
    ...{ année: year, 'situation . recettes': `${income.toFixed(2)} €/an` },
    'situation . salaire proposé': `${(income / 12).toFixed(6)} €/mois`,
    'situation . salaire brut': `${wage} €/mois`,
  };
  const flat = status === 'dirigeant' ? [`${of}frais forfaitaires`] : [];
  const names = [`${of}cotisations`, `${of}base`, `${of}impôt`, `${of}net`, ...flat];
  const found = own.evaluate(situation, names);
  const [social, base, tax, net, costs] = names.map((name) => Number(found[name]?.value));
  return { social, base, tax, net, costs: costs ?? 0 } as Record<
    'social' | 'base' | 'tax' | 'net' | 'costs',
    number
  >;
}

const rule = (name: string, year: number) => amountOf(`belgique . cotisations . ${name}`, year);

const FIRST = 'belgique . cotisations . première tranche';
const SECOND = 'belgique . cotisations . seconde tranche';
const HIGHEST = 'belgique . statuts . dirigeant . base au forfait le plus haut';
const ownBends = [
  ['brut de la première tranche', FIRST],
  ['brut de la seconde tranche', SECOND],
] as const;

/** Incomes before contributions where a rate changes, each with the base that it makes. */
const BENDS: Readonly<Record<(typeof SELF)[number], readonly (readonly [string, string])[]>> = {
  principal: ownBends,
  complémentaire: ownBends,
  étudiant: ownBends,
  pensionné: [['brut du pensionné dans la première tranche', FIRST]],
  dirigeant: [
    ['dirigeant . brut de la première tranche', FIRST],
    ['dirigeant . brut au forfait le plus haut', HIGHEST],
    ['dirigeant . brut de la seconde tranche', SECOND],
  ],
};

/** The contribution of the law that a status counts. */
const LAW: Readonly<Record<(typeof SELF)[number], string>> = {
  principal: 'principal',
  complémentaire: 'complémentaire',
  étudiant: 'étudiant',
  pensionné: 'pensionné',
  dirigeant: 'principal',
};

/** Where the law makes a contribution jump: by this much at an income; no base agrees from…at. */
interface Jump {
  readonly from: number;
  readonly at: number;
  readonly by: number;
}

function jumpOf(status: Status, year: number): Jump | null {
  if (status === 'complémentaire') {
    const threshold = rule('seuil complémentaire', year);
    const by = threshold * 0.205 * FEE;
    return { from: threshold, at: threshold + by, by };
  }
  if (status === 'pensionné') {
    const threshold = rule('seuil pensionné', year);
    const by = threshold * 0.147 * FEE;
    return { from: threshold, at: threshold + by, by };
  }
  if (status !== 'étudiant') return null;
  const [floor, rate] = [rule('plancher principal', year), 0.205 * FEE];
  // Half of the floor begins to count; without it the base was that much smaller.
  const by = ((floor / 2) * rate) / (1 + rate);
  return { from: floor + (floor / 2) * rate, at: floor * (1 + rate), by };
}

describe.each(SELF)('as %s', (status) => {
  it('base and contribution, and flat-rate costs of a director, are the gross income', () => {
    fc.assert(
      fc.property(aYear, anIncome, aWage, (year, income, wage) => {
        const { social, base, costs } = linesOf(status, year, income, wage);
        if (social <= income) expect(base + social + costs).toBeCloseTo(income, 2);
        else expect(base).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('contribution is what the law counts on the base, but for just above a jump', () => {
    fc.assert(
      fc.property(aYear, anIncome, (year, income) => {
        const { social, base } = linesOf(status, year, income);
        const jump = jumpOf(status, year);
        fc.pre(jump === null || income < jump.from || income > jump.at);
        const due = amountOf(`belgique . cotisations . ${LAW[status]}`, year, {
          'belgique . cotisations . revenu': `${base} €/an`,
        });
        expect(social).toBeCloseTo(due * FEE, 2);
      }),
      { numRuns: 60 },
    );
  });

  it('the lines leave the net', () => {
    fc.assert(
      fc.property(aYear, anIncome, aWage, (year, income, wage) => {
        const { social, tax, net } = linesOf(status, year, income, wage);
        expect(net).toBeCloseTo(income - social - tax, 2);
      }),
      { numRuns: 20 },
    );
  });

  it('a contribution never falls when income rises', () => {
    fc.assert(
      fc.property(aYear, anIncome, anIncome, (year, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [before, after] = [linesOf(status, year, less), linesOf(status, year, more)];
        expect(after.social).toBeGreaterThanOrEqual(before.social - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('net never falls by more than what the law makes the contribution jump', () => {
    fc.assert(
      fc.property(aYear, anIncome, fc.nat(50_000), aWage, (year, income, cents, wage) => {
        const before = linesOf(status, year, income, wage);
        const after = linesOf(status, year, income + cents / 100, wage);
        const jump = jumpOf(status, year)?.by ?? 0;
        expect(after.net).toBeGreaterThanOrEqual(before.net - jump - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it.each(YEARS)('contribution and net are continuous at each bend of %i', (year) => {
    for (const [gross, bend] of BENDS[status]) {
      const [at, base] = [amountOf(OF + gross, year), amountOf(bend, year)];
      const [before, after] = [linesOf(status, year, at - 0.01), linesOf(status, year, at + 0.01)];
      expect(after.base).toBeCloseTo(base, 1);
      expect(Math.abs(after.social - before.social)).toBeLessThan(0.01);
      expect(Math.abs(after.net - before.net)).toBeLessThan(0.03);
    }
  });

  it.each(YEARS)('jumps where the law of %i says, and nowhere else', (year) => {
    const { at, by } = jumpOf(status, year) ?? { at: 1000, by: 0 };
    const [before, after] = [linesOf(status, year, at - 0.02), linesOf(status, year, at + 0.02)];
    expect(Math.abs(after.social - before.social - by)).toBeLessThan(0.02);
  });
});

describe('as an employee', () => {
  it('base, contribution, tax and net follow from the offered wage alone', () => {
    // 30 000 × 13.07 % = 3 921; less 6 070 of costs: 20 009; 4 180 + 1 315.60 − 2 795, and 7 %.
    const { social, base, tax, net } = linesOf('salarié', 2026, 30_000);
    expect([social, base, tax, net].map((amount) => amount.toFixed(2))).toEqual([
      ...['3921.00', '20009.00', '2889.64', '23189.36'],
    ]);
  });

  it('counts the flat-rate costs once, beside a wage that is kept', () => {
    // 2 600 × 12 already reaches the highest costs: what is added has none.
    const { base } = linesOf('salarié', 2026, 12_000, 2600);
    expect(base).toBeCloseTo(12_000 * 0.8693, 2);
  });

  it('says what is missing where no wage was offered', () => {
    const net = 'belgique . statuts . salarié . net';
    const found = own.evaluate({ année: 2026, 'situation . recettes': '30000 €/an' }, [net]);
    expect(found[net]?.value).toBeUndefined();
    expect(found[net]?.missing).toContain('situation . salaire proposé');
  });

  it('keeps more when more is offered', () => {
    fc.assert(
      fc.property(aYear, anIncome, anIncome, aWage, (year, one, other, wage) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(linesOf('salarié', year, more, wage).net).toBeGreaterThanOrEqual(
          linesOf('salarié', year, less, wage).net - 1e-6,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('as somebody self-employed in the main', () => {
  it.each(YEARS)('pays the least of %i until the base passes the floor', (year) => {
    const floor = rule('plancher principal', year);
    const least = floor * 0.205 * FEE;
    expect(linesOf('principal', year, 0).social).toBeCloseTo(least, 6);
    expect(linesOf('principal', year, floor + least).social).toBeCloseTo(least, 6);
    expect(linesOf('principal', year, floor + least + 1).social).toBeGreaterThan(least);
  });
});

describe('as a student', () => {
  it.each(YEARS)('pays nothing up to half of the floor of %i, then on what is above', (year) => {
    const half = rule('première zone étudiant', year);
    expect(linesOf('étudiant', year, half).social).toBe(0);
    const { base, social } = linesOf('étudiant', year, half + 1000);
    expect(social).toBeCloseTo((base - half) * 0.205 * FEE, 6);
  });
});

describe('as a director', () => {
  it('pays contributions and tax on the pay less 3 %', () => {
    // N + 0.2132 × 0.97 N = 50 000: N 41 431.75, costs 1 242.95, base 40 188.80, social 8 568.25.
    const { social, base, costs } = linesOf('dirigeant', 2026, 50_000);
    expect(social).toBeCloseTo(8568.25, 2);
    expect(base).toBeCloseTo(40_188.8, 2);
    expect(costs).toBeCloseTo(1242.95, 2);
  });

  it('never has more flat-rate costs than the highest', () => {
    expect(linesOf('dirigeant', 2026, 200_000).costs).toBe(3200);
  });

  it.each(YEARS)('reaches the highest costs of %i between the two brackets', (year) => {
    const base = amountOf('belgique . statuts . dirigeant . base au forfait le plus haut', year);
    expect(base).toBeGreaterThan(rule('première tranche', year));
    expect(base).toBeLessThan(rule('seconde tranche', year));
  });
});

describe('as a pensioner', () => {
  it('pays 14.7 % of the whole base once it passes the threshold', () => {
    // 20 000 / (1 + 0.147 × 1.04) = 17 347.86.
    const { social, base } = linesOf('pensionné', 2026, 20_000);
    expect([base.toFixed(2), social.toFixed(2)]).toEqual(['17347.86', '2652.14']);
  });

  it('pays nothing at the threshold', () => {
    expect(linesOf('pensionné', 2026, 3844.32).social).toBe(0);
  });

  it('is asked 14.7 % of the threshold each quarter at first', () => {
    // 3 844.32 × 14.7 % × 1.04 / 4.
    const asked = amountOf('belgique . statuts . pensionné . provisoire', 2026);
    expect(asked).toBeCloseTo(146.93, 2);
  });
});
