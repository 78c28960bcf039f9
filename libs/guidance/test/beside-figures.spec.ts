import { describe, expect, it } from '@jest/globals';
import { guidanceLanguage, guidanceStatus, guidanceStatusKeys } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { besideFigures, sayingsIn } from '@plusloin/guidance';
import { refusalsOf } from '../src/sayings/limits.js';
import { asking, TODAY } from './asking.js';

const shape = guidanceStatus.pick({
  ...{ verdict: true, thresholds: true, duties: true, rights: true, notCounted: true },
});

describe('what is said beside figures', () => {
  it.each(guidanceStatusKeys)('of %s fits the shape of the answer in every language', (key) => {
    for (const language of guidanceLanguage.options) {
      const beside = besideFigures(asking(key, { turnover: '30000.00' }), sayingsIn(language));
      expect(shape.safeParse(beside).error).toBeUndefined();
      expect(beside.rights.length * beside.notCounted.length).toBeGreaterThan(0);
      expect(beside.verdict.because.every(({ source }) => source !== null)).toBe(true);
    }
  });

  it('follows the law of the day: nothing of Arce before its reform', () => {
    const before = asking('fr-micro', { now: 'unemployed' }, calendarDate('2025-03-31'));
    const codes = (on: typeof before) =>
      besideFigures(on, sayingsIn('fr')).verdict.because.map(({ code }) => code);
    expect(codes(before)).toEqual(['fr.open.micro']);
    expect(codes(asking('fr-micro', { now: 'unemployed' }, TODAY))).toEqual(['fr.unemployed']);
  });

  it.each([
    [2024, ['fr.threshold.micro']],
    [2026, ['fr.threshold.vat', 'fr.threshold.vat-at-once', 'fr.threshold.micro']],
  ])('says thresholds by the law of the year that is compared, %s', (year, codes) => {
    const { thresholds } = besideFigures(
      asking('fr-micro', { turnover: '30000.00', year }),
      sayingsIn('fr'),
    );
    expect(thresholds.map(({ code }) => code)).toEqual(codes);
  });

  it('tells of micro that costs and contribution do not lower what is due', () => {
    const { rights } = besideFigures(asking('fr-micro'), sayingsIn('fr'));
    expect(rights).toContainEqual(
      expect.objectContaining({ code: 'fr.right.micro-costs', effect: 'lost' }),
    );
  });

  it('tells who keeps a job in Belgium below which hours the status is lost', () => {
    const { rights } = besideFigures(asking('be-complementary'), sayingsIn('nl'));
    expect(rights).toContainEqual(
      expect.objectContaining({ code: 'be.right.below-half-time', effect: 'lost' }),
    );
  });

  it.each(['be-principal', 'fr-micro'] as const)('asks of %s what leaving a job costs', (key) => {
    const codes = (now?: 'employee') =>
      besideFigures(asking(key, now && { now }), sayingsIn('en')).rights.map(({ code }) => code);
    const country = key.slice(0, 2);
    expect(codes('employee')).toContain(`${country}.right.leaving-job`);
    expect(codes()).not.toContain(`${country}.right.leaving-job`);
  });
});

describe('refusals', () => {
  it('are helping spouses, VAT by title and dividends', () => {
    expect(refusalsOf({ country: 'BE' }).map(({ code }) => code)).toEqual([
      'be.refusal.helping-spouse',
      'be.refusal.vat-by-title',
      'refusal.dividends',
    ]);
  });

  it.each(['FR', 'elsewhere'] as const)('add the border for who lives in %s', (livesIn) => {
    expect(refusalsOf({ country: 'BE', livesIn })).toContainEqual({
      code: 'refusal.cross-border',
    });
    expect(refusalsOf({ country: 'BE', livesIn: 'BE' })).toHaveLength(3);
  });
});
