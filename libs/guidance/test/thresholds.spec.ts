import { describe, expect, it } from '@jest/globals';
import type { GuidanceStatusKey } from '@plusloin/contracts';
import { thresholdsOf } from '../src/sayings/thresholds.js';
import { asking } from './asking.js';

const found = (key: GuidanceStatusKey, code: string, turnover: string, year = 2026) =>
  thresholdsOf(asking(key, { turnover, year })).find((threshold) => threshold.code === code);

describe('a threshold', () => {
  it.each([
    ['be-principal', 'be.threshold.vat', '24000.00', '25000.00', '1000.00', false],
    ['be-principal', 'be.threshold.vat-tolerance', '28000.00', '27500.00', '500.00', true],
    ['fr-micro', 'fr.threshold.vat', '30000.00', '37500.00', '7500.00', false],
    ['fr-micro', 'fr.threshold.vat-at-once', '41250.01', '41250.00', '0.01', true],
    ['fr-micro', 'fr.threshold.micro', '83600.00', '83600.00', '0.00', false],
    ['be-student', 'be.threshold.student-reduced', '8687.04', '8687.04', '0.00', false],
    ['be-pensioner', 'be.threshold.vat', '25000.00', '25000.00', '0.00', false],
  ] as const)('of %s, %s at %s, is %s: %s away', (key, code, turnover, at, distance, isPassed) => {
    expect(found(key, code, turnover)).toEqual({ code, at, distance, isPassed });
  });

  it.each([
    ['be-complementary', 'be.threshold.complementary', '1922.16'],
    ['be-complementary', 'be.threshold.first-bracket', '75024.54'],
    ['be-student', 'be.threshold.student-reduced', '8687.04'],
    ['be-student', 'be.threshold.student-full', '17374.08'],
    ['be-student', 'be.threshold.first-bracket', '75024.54'],
    ['be-principal', 'be.threshold.article-37', '9101.26'],
    ['be-principal', 'be.threshold.second-bracket', '110562.42'],
    ['be-complementary', 'be.threshold.second-bracket', '110562.42'],
    ['be-student', 'be.threshold.second-bracket', '110562.42'],
    ['be-pensioner', 'be.threshold.first-bracket-pensioner', '75024.54'],
    ['be-pensioner', 'be.threshold.second-bracket', '110562.42'],
    ['be-director', 'be.threshold.floor', '17374.08'],
    ['be-director', 'be.threshold.first-bracket', '75024.54'],
    ['be-director', 'be.threshold.second-bracket', '110562.42'],
  ] as const)('of %s, %s, is the published amount %s', (key, code, at) => {
    expect(found(key, code, '30000.00')?.at).toBe(at);
  });

  it('is measured against the income that contributions are counted on', () => {
    // Below the threshold nothing is due: the base is the whole 1 500 €, 422.16 € under it.
    expect(found('be-complementary', 'be.threshold.complementary', '1500.00')).toMatchObject({
      distance: '422.16',
      isPassed: false,
    });
    expect(found('be-complementary', 'be.threshold.complementary', '3000.00')).toMatchObject({
      isPassed: true,
    });
  });

  it('of the pay that keeps a company its reduced rate is met by the gross pay itself', () => {
    const pay = (turnover: string, year = 2026) =>
      found('be-director', 'be.threshold.director-pay', turnover, year);
    expect(pay('49000.00')).toMatchObject({ at: '50000.00', distance: '1000.00', isPassed: false });
    expect(pay('50000.00')).toMatchObject({ distance: '0.00', isPassed: true });
    expect(pay('45000.00', 2025)).toMatchObject({ at: '45000.00', isPassed: true });
  });

  it('is in the order that a growing turnover meets it in', () => {
    for (const key of ['be-principal', 'be-student', 'be-pensioner', 'be-director'] as const) {
      const met = thresholdsOf(asking(key, { turnover: '30000.00' })).map(({ at }) => Number(at));
      expect(met).toEqual([...met].sort((one, other) => one - other));
    }
  });

  it('is that of the year that is compared', () => {
    expect(found('fr-micro', 'fr.threshold.vat', '30000.00', 2024)?.at).toBe('36800.00');
    expect(found('fr-micro', 'fr.threshold.micro', '30000.00', 2025)?.at).toBe('77700.00');
  });

  it('is not said without a turnover', () => {
    expect(thresholdsOf(asking('fr-micro'))).toEqual([]);
  });
});
