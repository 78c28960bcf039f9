import { describe, expect, it } from '@jest/globals';
import { amountOf, readNumber } from './read-number.js';

describe('a number as people type it', () => {
  it.each([
    ['30 000', '30000'],
    ['30\u202f000,50', '30000.50'],
    ['30.000,00', '30000'],
    ['30,000.25', '30000.25'],
    ['30.000', '30000'],
    ['30,000', '30000'],
    ['1.234.567', '1234567'],
    ['€ 1200', '1200'],
    ['1200 €', '1200'],
    ['12,5', '12.5'],
    ['7.05', '7.05'],
    ['50 %', '50'],
    ['0', '0'],
    ['007', '7'],
    ['12,', '12'],
  ])('« %s » is read as %s', (typed, read) => {
    expect(readNumber(typed)).toBe(read);
  });

  it.each(['', 'beaucoup', '-5', '1,2,3', '12.34.56', '1.23,4.5', '0,123', '12,345.678', '30k'])(
    'does not guess what « %s » is',
    (typed) => {
      expect(readNumber(typed)).toBeNull();
    },
  );

  it('has two decimals where it is an amount', () => {
    expect(['30000', '12.5', '12.50'].map(amountOf)).toEqual(['30000.00', '12.50', '12.50']);
  });
});
