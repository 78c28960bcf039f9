import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupThousands, wholeEuros } from './french-figures.js';

describe('whole euros', () => {
  it.each([
    [0n, '0'],
    [49n, '0'],
    [50n, '1'],
    [-49n, '0'],
    [-50n, '\u22121'],
    [630_000n, '6\u202f300'],
    [-123_456_789n, '\u22121\u202f234\u202f568'],
  ])('writes %s cents as %s', (minor, text) => {
    expect(wholeEuros(minor)).toBe(text);
  });

  it('is never further from the amount than half a euro', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), (minor) => {
        const read = BigInt(wholeEuros(minor).replaceAll('\u202f', '').replace('\u2212', '-'));
        const apart = read * 100n - minor;
        expect(apart <= 50n && apart >= -50n).toBe(true);
      }),
    );
  });
});

it('groups digits by three from the right and keeps them all', () => {
  expect(['1', '12', '123', '1234', '123456', '1234567'].map(groupThousands)).toEqual([
    '1',
    '12',
    '123',
    '1\u202f234',
    '123\u202f456',
    '1\u202f234\u202f567',
  ]);
});
