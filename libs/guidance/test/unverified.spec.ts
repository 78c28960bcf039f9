import { describe, expect, it } from '@jest/globals';
import {
  compare,
  evaluateCase,
  ownEngine,
  readRuleBook,
  ReferenceEngine,
} from '@plusloin/guidance';
import { calendarDate } from '@plusloin/kernel';

const engines = { own: ownEngine(), reference: new ReferenceEngine() };
const COSTS = 'belgique . frais forfaitaires . ';
const TAX_FREE = 'belgique . impôt . ';

const evaluated = (year: number, regime: string, inputs: Record<string, unknown>) =>
  evaluateCase(engines, { id: 'one', country: 'BE', year, regime, inputs });

describe('A case that rests on figures which are not verified', () => {
  const costsOf = (year: number, gross: number) =>
    evaluated(year, 'frais_forfaitaires_profits', {
      gross_profits_after_social_contributions: gross,
    });

  it('names them: the Belgian scale of flat-rate costs of 2026', async () => {
    const { outputs, unverified } = await costsOf(2026, 20_000);
    expect(outputs).toHaveProperty('flat_rate_costs');
    expect(unverified).toEqual(
      ['deuxième tranche', 'maximum', 'première tranche', 'troisième tranche'].map(
        (name) => `${COSTS}${name}`,
      ),
    );
  });

  it('names none that it did not come by, and none of another year', async () => {
    expect((await costsOf(2026, 5_000)).unverified).not.toContain(`${COSTS}troisième tranche`);
    expect(await costsOf(2025, 20_000)).not.toHaveProperty('unverified');
    const ipp = (year: number, dependants: number) =>
      evaluated(year, 'ipp', { taxable_income: 30_000, dependants });
    // The tax-free amount of somebody without children lies whole in its first bracket.
    expect(await ipp(2024, 0)).not.toHaveProperty('unverified');
    expect((await ipp(2024, 2)).unverified).toEqual([
      `${TAX_FREE}première tranche de la quotité`,
    ]);
    expect(await ipp(2025, 2)).not.toHaveProperty('unverified');
  });
});

describe('A figure of a status', () => {
  const figuresOf = async (year: number, children: number) => {
    const { statuses } = await compare(engines, {
      situation: { country: 'BE', year, turnover: '40000.00', costs: '2000.00', children },
      ...{ statuses: ['be-principal'], language: 'fr', on: calendarDate('2026-11-22') },
      contribution: () => '0.00',
    });
    return statuses[0]?.figures;
  };

  it('says on which figures of its year that are not verified it rests', async () => {
    const unverified = [`${TAX_FREE}première tranche de la quotité`];
    const figures = await figuresOf(2024, 2);
    expect([figures?.tax.unverified, figures?.net.unverified]).toEqual([unverified, unverified]);
    expect(figures?.social).not.toHaveProperty('unverified');
    expect((await figuresOf(2025, 2))?.net).not.toHaveProperty('unverified');
    expect((await figuresOf(2026, 0))?.net).not.toHaveProperty('unverified');
  });
});

it('The tax-free amount without children lies in its first bracket, in every year', () => {
  const { rules } = readRuleBook();
  const first = rules.get(`${TAX_FREE}première tranche de la quotité`);
  const least = rules.get(`${TAX_FREE}quotité de base`);
  const ofYear = (rule: typeof first, year: number): number => {
    const figure = (rule?.['années'] as Record<string, number | { valeur: number }>)[year];
    return typeof figure === 'object' ? figure.valeur : Number(figure);
  };
  for (const year of [2023, 2024, 2025, 2026]) {
    expect(ofYear(least, year)).toBeLessThan(ofYear(first, year));
  }
});
