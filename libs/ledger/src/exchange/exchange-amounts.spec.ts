import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  readAmount,
  readForeignAmount,
  writeAmount,
  writeForeignAmount,
} from './exchange-amounts.js';

const comma = { decimalMark: ',' } as const;
const point = { decimalMark: '.' } as const;

describe('an amount of a file', () => {
  it('is read to the cent, whatever its decimals', () => {
    expect(readAmount('12', comma)).toEqual({ minor: 1200n });
    expect(readAmount('12,3', comma)).toEqual({ minor: 1230n });
    expect(readAmount('-0,05', comma)).toEqual({ minor: -5n });
    expect(readAmount('999999999999999,99', comma)).toEqual({ minor: 99999999999999999n });
  });

  it('is not guessed', () => {
    const wrong = [
      '',
      '-',
      ',5',
      '5,',
      '1,234',
      '1.5',
      '1,5,0',
      '1e3',
      '0x10',
      '１２',
      '12 €',
      '--1',
    ];
    for (const text of wrong) expect([text, readAmount(text, comma)]).toEqual([text, 'malformed']);
    expect(readAmount('1234567890123456', comma)).toBe('too-large');
  });

  it('has thousands only where the file says so, and only by three', () => {
    const belgian = { ...comma, thousandsMark: '.' };
    expect(readAmount('1.234.567,89', belgian)).toEqual({ minor: 123456789n });
    expect(readAmount('1234,50', belgian)).toEqual({ minor: 123450n });
    expect(readAmount('-1.234', belgian)).toEqual({ minor: -123400n });
    for (const text of ['1.23,4', '12.34', '.123', '1..234', '1.2345,00']) {
      expect([text, readAmount(text, belgian)]).toEqual([text, 'malformed']);
    }
    expect(readAmount('1\u202f234,50', { ...comma, thousandsMark: ' ' })).toEqual({
      minor: 123450n,
    });
    expect(readAmount("1'234.50", { ...point, thousandsMark: "'" })).toEqual({ minor: 123450n });
  });

  it('of another currency has the decimals of that currency', () => {
    expect(readForeignAmount('1500,00', comma, 'JPY')).toEqual({ minor: 1500n });
    expect(readForeignAmount('1,50', comma, 'JPY')).toBe('malformed');
    expect(readForeignAmount('1,505', comma, 'TND')).toEqual({ minor: 1505n });
    expect(writeForeignAmount(1500n, 'JPY')).toBe('1500');
    expect(writeForeignAmount(-5n, 'TND')).toBe('-0,005');
  });

  it('is read back as it was written', () => {
    const cents = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n });
    fc.assert(
      fc.property(cents, (minor) => {
        expect(readAmount(writeAmount(minor), comma)).toEqual({ minor });
        expect(readAmount(writeAmount(minor, '.'), point)).toEqual({ minor });
      }),
    );
  });
});
