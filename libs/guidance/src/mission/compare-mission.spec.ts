import { afterAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Money } from '@plusloin/kernel';
import { ownFigures } from '../comparison/own-figures.js';
import { situationOf } from '../comparison/situation-of.js';
import { ownStatuses } from '../comparison/statuses.js';
import { ownEngine } from '../engine/own-engine.js';
import { ReferenceEngine } from '../reference/reference-engine.js';
import { compareMission, type MissionAsk } from './compare-mission.js';

const engines = { own: ownEngine(), reference: new ReferenceEngine(60_000) };
afterAll(() => engines.reference.close());

const ASK: MissionAsk = {
  situation: { country: 'BE', year: 2026, turnover: '40000.00', costs: '3000.00' },
  contribution: '3200.00',
  status: 'be-principal',
  mission: {
    ...{ turnover: '12000.00', costs: '600.00', contribution: '960.00' },
    ...{ months: 6, offeredWage: '2100.00' },
  },
  on: calendarDate('2026-11-22'),
};
const compared = (more: Partial<MissionAsk> = {}) =>
  compareMission(engines, { ...ASK, ...more });

function netOf(turnover: string, costs: string, contribution: string): Money {
  const status = ownStatuses.find(({ key }) => key === 'be-principal');
  if (status === undefined) throw new Error('no such status');
  const answers = situationOf({ country: 'BE', turnover, costs }, { year: 2026, contribution });
  return Money.parse(ownFigures(ownEngine(), answers, status).figures?.net.amount ?? 'none');
}

describe('A mission either way', () => {
  it('is worth, self-employed, what the year loses without it', async () => {
    const lost = netOf('40000.00', '3000.00', '3200.00').minus(
      netOf('28000.00', '2400.00', '2240.00'),
    );
    expect((await compared()).selfEmployed).toBe(lost.toString());
    // 10 440.00 before contributions and tax: something of it is left, and less than all.
    expect(lost.minor).toBeGreaterThan(300_000n);
    expect(lost.minor).toBeLessThan(1_044_000n);
  });

  it('is worth, employed, less than the wage of its months, and says the difference', async () => {
    const { selfEmployed, employed, difference } = await compared();
    const wage = Money.parse(employed ?? 'none');
    // 6 × 2 100.00 = 12 600.00, less 13.07 % = 10 953.18, less tax on top of the rest.
    expect(wage.minor).toBeLessThan(1_095_318n);
    expect(wage.minor).toBeGreaterThan(400_000n);
    expect(difference).toBe(wage.minus(Money.parse(selfEmployed ?? 'none')).toString());
  });

  it('is worth nothing where nothing is invoiced and no wage is offered', async () => {
    const nothing = { turnover: '0.00', costs: '0.00', contribution: '0.00' };
    expect(await compared({ mission: { ...nothing, months: 6, offeredWage: '0.00' } })).toEqual({
      ...{ selfEmployed: '0.00', employed: '0.00', difference: '0.00' },
    });
  });

  it('taxes the wage on top of another one', async () => {
    const rich = { ...ASK.situation, wageMonth: '4500.00' };
    const alone = Money.parse((await compared()).employed ?? 'none');
    const besides = await compared({ situation: rich, status: 'be-complementary' });
    expect(Money.parse(besides.employed ?? 'none').minor).toBeLessThan(alone.minor);
  });

  it('is worth, employed in France, the wage less the tax of the whole household', async () => {
    const french = { country: 'FR' as const, year: 2026, turnover: '40000.00' };
    const { employed, selfEmployed, difference } = await compared({
      ...{ situation: french, status: 'fr-micro' },
      mission: { ...ASK.mission, months: 12, offeredWage: '2300.00' },
    });
    // 2 300.00 a month leave 1 798.73 (tax-examples.json), 21 584.76 a year, of which 20 356.35 are
    // taxable. The rest is 28 000.00 × 66 % = 18 480.00. Scale of rules.md: 38 836.35 owes 17 979 ×
    // 11 % + 9 257.35 × 30 % = 4 754.90; 18 480.00 alone owes 756.80 less 554.55 of décote.
    expect(Math.abs(Number(employed) - (21_584.76 - 4_754.9 + 202.25))).toBeLessThan(1);
    const more = Money.parse(employed ?? 'none').minus(Money.parse(selfEmployed ?? 'none'));
    expect(difference).toBe(more.toString());
  });

  it('counts the rest, where its tax is paid already, for the rate of the wage alone', async () => {
    const french = { country: 'FR', year: 2026, turnover: '40000.00' } as const;
    const { employed } = await compared({
      ...{ situation: { ...french, withholdingOption: true }, status: 'fr-micro' },
      mission: { ...ASK.mission, months: 12, offeredWage: '2300.00' },
    });
    // As above; of 4 754.90 falls on the wage its share, 20 356.35 of 38 836.35, and without it
    // nothing is owed by the scale.
    expect(Math.abs(Number(employed) - (21_584.76 - 2_492.33))).toBeLessThan(1);
  });

  it('taxes it beside what the household has', async () => {
    const french = { country: 'FR', year: 2026, turnover: '40000.00' } as const;
    const asked = (otherIncome: string) =>
      compared({ situation: { ...french, otherIncome }, status: 'fr-micro' });
    const [alone, beside] = [await asked('0.00'), await asked('30000.00')];
    expect(Number(beside.employed)).toBeLessThan(Number(alone.employed));
    expect(Number(beside.selfEmployed)).toBeLessThan(Number(alone.selfEmployed));
  });

  it('has no figures where the rules compute none', async () => {
    const { turnover: _none, ...unknown } = ASK.situation;
    expect(await compared({ situation: unknown })).toEqual({
      ...{ selfEmployed: null, employed: null, difference: null },
    });
  });
});
