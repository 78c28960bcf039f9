import { describe, expect, it } from '@jest/globals';
import {
  guidanceStatus,
  type GuidanceSituation,
  type GuidanceStatusKey,
} from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { compare, ReferenceEngine } from '@plusloin/guidance';
import { own } from './asked.js';

const engines = { own, reference: new ReferenceEngine() };

async function figuresOf(key: GuidanceStatusKey, answers: Partial<GuidanceSituation>) {
  const { statuses } = await compare(engines, {
    situation: { country: 'BE', year: 2026, turnover: '40000.00', costs: '4000.00', ...answers },
    ...{ statuses: [key], language: 'fr', on: calendarDate('2026-11-22') },
    contribution: () => '2000.00',
  });
  expect(statuses.map((status) => status.key)).toEqual([key]);
  return guidanceStatus.parse(statuses[0]).figures;
}

describe('a comparison in Belgium', () => {
  const self = ['be-principal', 'be-complementary', 'be-student', 'be-pensioner'] as const;

  it.each([...self, 'be-director' as const])('%s: each line leads to the next', async (key) => {
    const figures = await figuresOf(key, { fundFee: '4.05', municipalTax: '8' });
    const of = (line: 'turnover' | 'costs' | 'cooperative' | 'social' | 'tax' | 'net') =>
      Number(figures?.[line].amount);
    const left = of('turnover') - of('costs') - of('cooperative') - of('social') - of('tax');
    expect(left).toBeCloseTo(of('net'), 1);
    expect(figures?.provisionalQuarter?.rule).toMatch(/provisoire$/);
  });

  it.each(['be-group-employee', 'be-cooperative-employee'] as const)(
    '%s: only the wage that was offered counts',
    async (key) => {
      // 30 000 × 13.07 % = 3 921; the tax is worked out beside the rules of employees.
      expect(await figuresOf(key, { offeredWage: '2500.00' })).toMatchObject({
        turnover: { amount: '30000.00', rule: 'belgique . statuts . salarié . salaire brut' },
        costs: { amount: '0.00', rule: null },
        cooperative: { amount: '0.00', rule: null },
        social: { amount: '3921.00' },
        tax: { amount: '2889.64' },
        net: { amount: '23189.36' },
        provisionalQuarter: null,
      });
    },
  );

  it('of an employee to whom nothing was offered has no figures', async () => {
    expect(await figuresOf('be-group-employee', {})).toBeNull();
  });

  it('of a parent says which supplements nobody could verify', async () => {
    const marked = ['deux enfants', 'première tranche'];
    const tax = (await figuresOf('be-principal', { children: 2 }))?.tax;
    expect(tax?.unverified).toHaveLength(marked.length);
    for (const name of marked) expect(tax?.unverified?.join()).toContain(name);
    const verified = await figuresOf('be-principal', { children: 2, year: 2025 });
    expect(verified?.tax).not.toHaveProperty('unverified');
  });
});
