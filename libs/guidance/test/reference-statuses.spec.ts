import { afterAll, describe, expect, it } from '@jest/globals';
import {
  explainedFigure,
  guidanceComparison,
  type ExplainedFigure,
  type GuidanceSituation,
} from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { compare, readRuleBook, ReferenceEngine, RuleEngine } from '@plusloin/guidance';
import type { Evaluator } from '@plusloin/guidance';
import { referenceSituation } from '../src/comparison/reference-figures.js';
import { referenceStatus } from '../src/comparison/reference-statuses.js';
import { explainOfficial } from '../src/explanation/explain-official.js';

const own = new RuleEngine(readRuleBook());
const official = new ReferenceEngine(60_000);
afterAll(() => official.close());

const compared = async (situation: GuidanceSituation, reference: Evaluator = official) => {
  const { statuses } = await compare({ own, reference }, {
    situation,
    language: 'fr',
    on: calendarDate('2026-11-22'),
    contribution: (turnover) => (turnover === '0.00' ? '0.00' : '100.00'),
  });
  // What the API sends is what the contract says.
  guidanceComparison.shape.statuses.parse(statuses);
  return (key: string) => statuses.find((status) => status.key === key);
};

const amounts = (status: ReturnType<Awaited<ReturnType<typeof compared>>>) =>
  Object.fromEntries(
    Object.entries(status?.figures ?? {}).map(([line, figure]) => [
      line,
      typeof figure === 'object' ? figure?.amount : figure,
    ]),
  );

function sasuStatus() {
  const status = referenceStatus('fr-sasu', 2026);
  if (status === undefined) throw new Error('the model computes it');
  return status;
}

describe('statuses of the official model', () => {
  it('counts all profit of a SASU as pay, as the worked example does', async () => {
    // 40 000 − 4 900 − 100 to the cooperative = 35 000, as in fr-sasu-2026-40000-5000.
    const sasu = (await compared({ country: 'FR', turnover: '40000.00', costs: '4900.00' }))(
      'fr-sasu',
    );
    expect(amounts(sasu)).toMatchObject({
      ...{ turnover: '40000.00', costs: '4900.00', cooperative: '100.00' },
      ...{ social: '15460.73', tax: '253.00', net: '19286.27', finalQuarter: '3865.18' },
    });
    expect(sasu?.model).toEqual({ name: 'modele-social', version: '11.1.0', date: '2026-07-01' });
  });

  it('adds to the tax of a household what it adds, not an even share', async () => {
    const situation = { country: 'FR', turnover: '40000.00', costs: '4900.00' } as const;
    const beside = (await compared({ ...situation, otherIncome: '20000.00' }))('fr-sasu');
    // The taxable pay of the model, on top of 20 000.00, fills 11 % up to 29 579 and 30 % above.
    const asked = referenceSituation(sasuStatus(), {
      ...{ situation, year: 2026, contribution: () => '100.00' },
    });
    const TAXABLE = 'impôt . foyer fiscal . revenu imposable * 12 mois/an';
    const { [TAXABLE]: taxable } = await official.evaluate(asked, [TAXABLE]);
    const all = 20_000 + Number(taxable?.value);
    // By hand: 20 000.00 alone owes 924.00 less 897 − 45.25 % of it, 445.11.
    expect(all).toBeGreaterThan(29_579);
    const added = 17_979 * 0.11 + (all - 29_579) * 0.3 - 445.11;
    expect(Number(beside?.figures?.tax.amount)).toBeCloseTo(added, 1);
    expect(Number(beside?.figures?.social.amount)).toBeCloseTo(15_460.73, 0);
    expect(beside?.missing).not.toContainEqual({ question: 'otherIncome', couldChange: null });
  });

  it('finds the turnover that leaves what is wanted', async () => {
    const answers = { country: 'FR', turnover: '40000.00', structureFee: '10' } as const;
    const found = await compared({ ...answers, wantedNetMonth: '1800.00' });
    for (const key of ['fr-sasu', 'fr-cae', 'fr-umbrella']) {
      const { turnover = '' } = found(key)?.breakEven ?? {};
      const there = (await compared({ ...answers, turnover }))(key);
      expect(Math.abs(Number(there?.figures?.net.amount) - 12 * 1800)).toBeLessThan(1);
    }
    const unknown = { country: 'FR', wantedNetMonth: '1800.00' } as const;
    expect((await compared(unknown))('fr-sasu')?.breakEven).toEqual(found('fr-sasu')?.breakEven);
    expect((await compared({ ...answers, wantedNetMonth: '99000.00' }))('fr-cae')?.breakEven).toBe(
      null,
    );
  });

  it('takes the quoted wage of a group, and taxes it', async () => {
    const group = (await compared({ country: 'FR', offeredWage: '2300.00' }))('fr-group-employee');
    // 12 × 1 798.73 net; 20 356 taxable: 963.18 less a décote of 461.17, rounded by the model.
    expect(amounts(group)).toMatchObject({
      ...{ turnover: '27600.00', social: '6015.19', tax: '502.00' },
    });
  });

  it('pays a wage of what costs and the fee of the structure leave', async () => {
    const answers = { country: 'FR', turnover: '40000.00', costs: '900.00' } as const;
    const found = await compared({ ...answers, structureFee: '10' });
    for (const key of ['fr-cae', 'fr-umbrella']) {
      const lines = amounts(found(key));
      expect(lines).toMatchObject({ costs: '900.00', cooperative: '4000.00' });
      const [social, tax, net] = [lines.social, lines.tax, lines.net].map(Number);
      expect((social ?? 0) + (tax ?? 0) + (net ?? 0)).toBeCloseTo(35_100, 1);
      expect(net).toBeGreaterThan(20_000);
    }
    const without = (await compared(answers))('fr-cae');
    expect(without?.figures).toBeNull();
    expect(without?.missing).toEqual([{ question: 'structureFee', couldChange: null }]);
  });

  it('leaves less than nothing where costs are more than what is invoiced', async () => {
    const answers = { country: 'FR', turnover: '1000.00', costs: '3000.00' } as const;
    const found = await compared({ ...answers, structureFee: '10' });
    expect(amounts(found('fr-cae'))).toMatchObject({ social: '0.00', net: '-2100.00' });
  });

  it.each([2023, 2024, 2025, 2026])('answers for each status in %i', async (year) => {
    const answers = { country: 'FR', year, turnover: '40000.00', costs: '4900.00' } as const;
    const found = await compared({ ...answers, structureFee: '10', offeredWage: '2300.00' });
    const nets = ['fr-micro', 'fr-sole-trader', 'fr-eurl', 'fr-sasu', 'fr-cae', 'fr-group-employee']
      .map((key) => Number(found(key)?.figures?.net.amount))
      .filter((net) => net > 17_000 && net < 35_000);
    expect(nets).toHaveLength(6);
    expect(found('fr-sole-trader')?.model.name).toBe(year < 2025 ? 'modele-social' : 'plusloin');
  });

  it('answers all the same for the others when the thread does not', async () => {
    const hasty = new ReferenceEngine(1);
    const found = await compared({ country: 'FR', turnover: '40000.00' }, hasty);
    await hasty.close();
    expect(found('fr-sasu')?.figures).toBeNull();
    expect(found('fr-sasu')?.notCounted[0]?.code).toBe('reference.too-slow');
    expect(found('fr-micro')?.figures).not.toBeNull();
    const broken = { evaluate: () => Promise.reject(new Error('the thread is gone')) };
    const other = await compared({ country: 'FR', turnover: '40000.00' }, broken);
    expect(other('fr-sasu')?.notCounted[0]?.code).toBe('reference.failed');
  });
});

describe('a figure of the official model', () => {
  it('has a tree in its own words, with its links, whose top is the figure told', async () => {
    const situation = { country: 'FR', turnover: '40000.00', costs: '4900.00' } as const;
    const net = (await compared(situation))('fr-sasu')?.figures?.net;
    const status = referenceStatus('fr-sasu', 2026);
    if (status === undefined || net?.rule === null || net === undefined) throw new Error('no rule');
    const basis = { situation, year: 2026, contribution: () => '100.00' };
    const traced = await official.explain(referenceSituation(status, basis), net.rule);
    const tree = explainedFigure.parse(explainOfficial(traced, 'nl'));
    expect(tree.value).toBe('19.286,27\u00a0€/jaar');
    const links = (figure: ExplainedFigure): unknown[] => [
      ...(figure.official?.links ?? []),
      ...figure.from.flatMap(links),
    ];
    expect(tree.from.length).toBeGreaterThan(1);
    expect(links(tree).length).toBeGreaterThan(10);
  });

  it.each([2024, 2026])('is what its tree comes to, in %i', async (year) => {
    const answers = { country: 'FR', year, turnover: '40000.00', costs: '4900.00' } as const;
    const situation = { ...answers, structureFee: '10', offeredWage: '2300.00' } as const;
    const found = await compared(situation);
    let trees = 0;
    for (const key of ['fr-sole-trader', 'fr-eurl', 'fr-sasu', 'fr-cae', 'fr-group-employee']) {
      const status = referenceStatus(key as 'fr-sasu', year);
      const { figures } = found(key) ?? {};
      if (status === undefined || !figures) continue;
      const asked = referenceSituation(status, { situation, year, contribution: () => '100.00' });
      for (const { amount, rule } of [figures.social, figures.tax, figures.net]) {
        if (rule === null) throw new Error('no rule');
        const { value, unit } = await official.explain(asked, rule);
        const ofYear = Number(value) * (unit === '€/mois' ? 12 : 1);
        // The model searches the pay whose cost is given, and stops within two euros of it.
        expect(Math.abs(ofYear - Number(amount))).toBeLessThan(2);
        trees += 1;
      }
    }
    expect(trees).toBe(year === 2024 ? 15 : 9);
  }, 60_000);
});

describe('the thread of the official model', () => {
  it('tells why it did not answer, and warms up without a word', async () => {
    const told: unknown[] = [];
    const failing = new ReferenceEngine(60_000, (error) => told.push(error));
    failing.warm();
    const asked = failing.evaluate({ 'no such rule': 'oui' }, []);
    await expect(asked).rejects.toMatchObject({ code: 'guidance.reference-failed' });
    await failing.close();
    expect(told).toHaveLength(1);
    expect(String(told[0])).toContain('no such rule');
  });
});
