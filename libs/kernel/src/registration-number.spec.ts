import { describe, expect, it } from '@jest/globals';
import { isBelgianNumber, isFrenchNumber } from './registration-number.js';

describe('The number of an enterprise', () => {
  it('is checked in Belgium modulo 97', () => {
    expect(isBelgianNumber('0203.201.340')).toBe(true); // Banque nationale de Belgique
    expect(isBelgianNumber('BE 0203201340')).toBe(true);
    expect(isBelgianNumber('0203.201.341')).toBe(false);
    expect(isBelgianNumber('203201340')).toBe(false);
  });

  it('is checked in France by Luhn', () => {
    expect(isFrenchNumber('552 100 554')).toBe(true); // Peugeot SA, an example of INSEE's sum
    expect(isFrenchNumber('552 100 545')).toBe(false);
    expect(isFrenchNumber('55210055')).toBe(false);
  });
});
