import { describe, expect, it } from '@jest/globals';
import { concernsText } from '@plusloin/contracts';
import { dutchFormat, englishFormat, frenchFormat } from './language-format.js';
import { plain } from './testing/read-pdf.js';

describe('amounts and dates', () => {
  it.each([
    ['French', frenchFormat, '−1 234 567,50', '−1 234 567,50 €', '22 nov. 2026'],
    ['Dutch', dutchFormat, '−1.234.567,50', '€ −1.234.567,50', '22 nov. 2026'],
    ['English', englishFormat, '−1,234,567.50', '−€1,234,567.50', '22 Nov 2026'],
  ])('are written as %s writes them', (_, format, amount, money, date) => {
    expect(plain(format.amount('-1234567.50'))).toBe(amount);
    expect(plain(format.money('-1234567.50', 'EUR'))).toBe(money);
    expect(plain(format.date('2026-11-22'))).toBe(date);
  });

  it('name the day of the week', () => {
    expect(plain(frenchFormat.weekday('2026-10-23'))).toBe('vendredi 23 octobre');
    expect(plain(dutchFormat.weekday('2026-10-23'))).toBe('vrijdag 23 oktober');
    expect(plain(englishFormat.weekday('2026-10-23'))).toBe('Friday 23 October');
    expect(frenchFormat.nameOfDay('2026-10-25')).toBe('dimanche');
  });

  it('name quarters', () => {
    expect(plain(frenchFormat.quarter('2026-Q3'))).toBe('3ᵉ trimestre 2026');
    expect(plain(dutchFormat.quarter('2026-Q3'))).toBe('3e kwartaal 2026');
    expect(plain(englishFormat.quarter('2026-Q3'))).toBe('third quarter of 2026');
    expect(plain(englishFormat.shortQuarter('2026-Q3'))).toBe('Q3 2026');
    expect(plain(concernsText('2026-Q2', frenchFormat))).toBe('T2 2026');
    expect(plain(concernsText('2026-07-14', frenchFormat))).toBe('14 juill. 2026');
  });

  it('round nothing, and refuse what is not a decimal amount', () => {
    expect(dutchFormat.amount('0.10')).toBe('0,10');
    expect(() => englishFormat.amount('1e3')).toThrow('not a decimal amount');
  });
});
