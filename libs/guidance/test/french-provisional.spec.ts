import { describe, expect, it } from '@jest/globals';
import type { GuidanceSituation } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { explain } from '../src/explanation/explain.js';
import { ownFigures } from '../src/comparison/own-figures.js';
import { situationOf } from '../src/comparison/situation-of.js';
import { ownStatuses } from '../src/comparison/statuses.js';
import { amountOf, own } from './asked.js';

const EARNS = { turnover: '40000.00', costs: '5000.00' };

function quartersOf(key: string, answered: Partial<GuidanceSituation> = {}, year = 2026) {
  const status = ownStatuses.find((one) => one.key === key);
  if (status === undefined) throw new Error(key);
  const answers: GuidanceSituation = { country: 'FR', ...EARNS, ...answered };
  const situation = situationOf(answers, { year, contribution: '0.00' });
  const { figures } = ownFigures(own, situation, status);
  return { first: figures?.provisionalQuarter?.amount, last: figures?.finalQuarter.amount };
}

describe('what the Urssaf asks in the year of the beginning', () => {
  // 19 % of 48 060 is 9 131.40, of which 17.87 %, 8.1 %, 1.3 % and 9.7 % are 3 375.88; 0.5 % of
  // 40 % of the ceiling is 96.12, and 0.25 % of the ceiling 120.15: 3 592.15 in the year.
  it('is counted on 19 % of the ceiling, whatever the turnover', () => {
    expect(quartersOf('fr-sole-trader').first).toBe('898.04');
    expect(quartersOf('fr-sole-trader', { turnover: '90000.00' }).first).toBe('898.04');
    expect(quartersOf('fr-eurl').first).toBe('898.04');
  });

  it('follows the ceiling of the year: 3 520.40 in 2025', () => {
    const rule = 'france . réel . cotisations de début';
    expect(amountOf(rule, 2025)).toBeCloseTo(3520.4, 2);
  });

  // 8.73 + 1.87 %, 11 % and 9.7 % of 9 131.40; 0.3 % of 40 %, 0.5 % of 37 %, 0.25 % of the ceiling.
  it('is less of a psychologist, whose pension fund is another', () => {
    expect(quartersOf('fr-sole-trader', { profession: 'psychologist' }).first).toBe('781.22');
  });

  it('is told by the quarter, down to the ceiling', () => {
    const answers: GuidanceSituation = { country: 'FR', ...EARNS };
    const situation = situationOf(answers, { year: 2026, contribution: '0.00' });
    const rule = 'france . statuts . EURL . provisoire';
    const told = JSON.stringify(explain(own, situation, { rule, language: 'en' }));
    expect(told).toMatch(/^\{"name":"[^"]+","value":"898\.04.€\/quarter"/);
    expect(told).toContain('Flat base of the first year');
  });

  it('does not touch what is finally due', () => {
    const begun = quartersOf('fr-sole-trader', { startedOn: calendarDate('2020-01-01') });
    expect(quartersOf('fr-sole-trader').last).toBe(begun.last);
  });
});

describe('what the Urssaf asks of who began before', () => {
  it.each([
    { startedOn: calendarDate('2025-12-31') },
    { now: 'self-employed' as const },
  ])('is what is due at the same income: %j', (answered) => {
    for (const key of ['fr-sole-trader', 'fr-eurl']) {
      const { first, last } = quartersOf(key, answered);
      expect(first).toBe(last);
      expect(first).not.toBe('898.04');
    }
  });

  it('is nothing beforehand of a micro-entrepreneur', () => {
    expect(quartersOf('fr-micro').first).toBeUndefined();
  });
});
