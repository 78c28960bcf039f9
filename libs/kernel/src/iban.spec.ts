import { describe, expect, it } from '@jest/globals';
import { isIban, maskedIban, plainIban, readableIban } from './iban.js';

describe('An account number', () => {
  it('is one when its digits of control say so', () => {
    expect(isIban('BE68539007547034')).toBe(true);
    expect(isIban('FR1420041010050500013M02606')).toBe(true);
  });

  it('is none with a wrong digit, two digits exchanged, or one too few', () => {
    expect(isIban('BE68539007547035')).toBe(false);
    expect(isIban('BE68539007574034')).toBe(false);
    expect(isIban('BE6853900754703')).toBe(false);
    expect(isIban('BE68 5390 0754 7034')).toBe(false);
    expect(isIban('')).toBe(false);
  });

  it('is written with or without spaces, and shown by its ends alone', () => {
    expect(plainIban(' be68 5390 0754 7034 ')).toBe('BE68539007547034');
    expect(readableIban('BE68539007547034')).toBe('BE68\u00a05390\u00a00754\u00a07034');
    expect(maskedIban('BE68539007547034')).toBe('BE68 •••• 7034');
  });
});
