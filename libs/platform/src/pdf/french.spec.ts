import { calendarDate, euros, Money, Quarter } from '@plusloin/kernel';
import { describe, expect, it } from '@jest/globals';
import {
  frenchAmount,
  frenchDate,
  frenchDay,
  frenchMoney,
  frenchQuarter,
  frenchShortDay,
} from './french.js';

describe('an amount in French', () => {
  it.each([
    ['0.00', '0,00'],
    ['1234.50', '1\u202f234,50'],
    ['-0.05', '\u22120,05'],
    ['-1234567.89', '\u22121\u202f234\u202f567,89'],
    ['1500', '1\u202f500'],
  ])('writes %s as %s', (amount, french) => {
    expect(frenchAmount(amount)).toBe(french);
  });

  it.each(['', '1,50', '1e3', 'NaN', '1.', '--1'])('refuses %p, which is no amount', (text) => {
    expect(() => frenchAmount(text)).toThrow('not a decimal amount');
  });

  it('never lets the sign of the currency go to the next line', () => {
    expect(frenchMoney(euros('4704.89'))).toBe('4\u202f704,89\u00a0€');
    expect(frenchMoney(Money.parse('-12.30', 'CHF'))).toBe('\u221212,30\u00a0CHF');
  });
});

describe('a day in French', () => {
  it('is short in a table and long in a sentence', () => {
    const day = calendarDate('2026-09-30');
    expect(frenchDate(day)).toBe('30\u00a0sept.\u00a02026');
    expect(frenchShortDay(day)).toBe('30\u00a0sept.');
    expect(frenchDay(day)).toBe('30\u00a0septembre');
  });

  it('names the first of a month in its own way', () => {
    expect(frenchDate(calendarDate('2026-07-01'))).toBe('1er\u00a0juill.\u00a02026');
  });
});

it('counts quarters as one says them', () => {
  expect(frenchQuarter(Quarter.parse('2026-Q1'))).toBe('1er\u00a0trimestre\u00a02026');
  expect(frenchQuarter(Quarter.parse('2026-Q3'))).toBe('3ᵉ\u00a0trimestre\u00a02026');
});
