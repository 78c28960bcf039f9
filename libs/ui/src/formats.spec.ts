import { describe, expect, it } from '@jest/globals';
import {
  amountIn,
  dateIn,
  moneyIn,
  quarterIn,
  shortQuarterIn,
  weekdayIn,
  type Place,
} from './formats.js';

const liege: Place = { language: 'fr', country: 'BE' };
const gand: Place = { language: 'nl', country: 'BE' };
const english: Place = { language: 'en', country: 'BE' };

describe('money', () => {
  it('is written as one reads it in French', () => {
    expect(moneyIn(liege, '1234.50', 'EUR')).toBe('1\u202f234,50\u00a0€');
    expect(amountIn(liege, '-1234.50')).toBe('\u22121\u202f234,50');
  });

  it('loses no cent of an amount that no float can hold', () => {
    expect(amountIn(liege, '9007199254740993.01').replaceAll('\u202f', '')).toBe(
      '9007199254740993,01',
    );
  });

  it('is written in Dutch and in English after their habits', () => {
    expect(moneyIn(gand, '1234.50', 'EUR')).toBe('€\u00a01.234,50');
    expect(moneyIn(english, '-1234.50', 'EUR')).toBe('\u2212€1,234.50');
  });
});

describe('a day', () => {
  it('is the same day wherever one reads it', () => {
    expect(dateIn(liege, '2026-11-22')).toBe('22 nov. 2026');
    expect(weekdayIn(liege, '2026-10-23')).toBe('vendredi 23 octobre');
    expect(weekdayIn(english, '2026-10-23')).toBe('Friday 23 October');
  });
});

it('a quarter is named in full and in short', () => {
  expect(quarterIn(liege, '2026-Q3')).toBe('3ᵉ\u00a0trimestre\u00a02026');
  expect(shortQuarterIn(gand, '2026-Q3')).toBe('K3\u00a02026');
  expect(quarterIn(liege, '2026')).toBe('année\u00a02026');
});
