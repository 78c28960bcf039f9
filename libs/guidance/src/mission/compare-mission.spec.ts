import { describe, expect, it } from '@jest/globals';
import { calendarDate, Money } from '@plusloin/kernel';
import { ownFigures } from '../comparison/own-figures.js';
import { situationOf } from '../comparison/situation-of.js';
import { ownStatuses } from '../comparison/statuses.js';
import { ownEngine } from '../engine/own-engine.js';
import { compareMission, type MissionAsk } from './compare-mission.js';

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
  compareMission(ownEngine(), { ...ASK, ...more });

function netOf(turnover: string, costs: string, contribution: string): Money {
  const status = ownStatuses.find(({ key }) => key === 'be-principal');
  if (status === undefined) throw new Error('no such status');
  const answers = situationOf({ country: 'BE', turnover, costs }, { year: 2026, contribution });
  return Money.parse(ownFigures(ownEngine(), answers, status).figures?.net.amount ?? 'none');
}

describe('A mission either way', () => {
  it('is worth, self-employed, what the year loses without it', () => {
    const lost = netOf('40000.00', '3000.00', '3200.00').minus(
      netOf('28000.00', '2400.00', '2240.00'),
    );
    expect(compared().selfEmployed).toBe(lost.toString());
    // 10 440.00 before contributions and tax: something of it is left, and less than all.
    expect(lost.minor).toBeGreaterThan(300_000n);
    expect(lost.minor).toBeLessThan(1_044_000n);
  });

  it('is worth, employed, less than the wage of its months, and says the difference', () => {
    const { selfEmployed, employed, difference } = compared();
    const wage = Money.parse(employed ?? 'none');
    // 6 × 2 100.00 = 12 600.00, less 13.07 % = 10 953.18, less tax on top of the rest.
    expect(wage.minor).toBeLessThan(1_095_318n);
    expect(wage.minor).toBeGreaterThan(400_000n);
    expect(difference).toBe(wage.minus(Money.parse(selfEmployed ?? 'none')).toString());
  });

  it('is worth nothing where nothing is invoiced and no wage is offered', () => {
    const nothing = { turnover: '0.00', costs: '0.00', contribution: '0.00' };
    expect(compared({ mission: { ...nothing, months: 6, offeredWage: '0.00' } })).toEqual({
      ...{ selfEmployed: '0.00', employed: '0.00', difference: '0.00' },
    });
  });

  it('taxes the wage on top of another one', () => {
    const rich = { ...ASK.situation, wageMonth: '4500.00' };
    const alone = Money.parse(compared().employed ?? 'none');
    const besides = compared({ situation: rich, status: 'be-complementary' });
    expect(Money.parse(besides.employed ?? 'none').minor).toBeLessThan(alone.minor);
  });

  it('has no figures where the rules compute none', () => {
    const french = { country: 'FR' as const, year: 2026, turnover: '40000.00' };
    const { selfEmployed, employed, difference } = compared({
      ...{ situation: french, status: 'fr-micro' },
    });
    expect(selfEmployed).not.toBeNull();
    expect([employed, difference]).toEqual([null, null]);
    const { turnover: _none, ...unknown } = ASK.situation;
    expect(compared({ situation: unknown })).toEqual({
      ...{ selfEmployed: null, employed: null, difference: null },
    });
  });
});
