import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  InvalidStructuredReference,
  formatStructuredReference,
  parseStructuredReference,
} from './structured-reference.js';

const numbers = fc.bigInt({ min: 0n, max: 10n ** 10n - 1n });

describe('a structured reference', () => {
  it.each([
    [909337554n, '+++090/9337/55493+++'], // 909 337 554 = 97 × 9 374 613 + 93
    [97n, '+++000/0000/09797+++'], // nothing remains: 97
    [0n, '+++000/0000/00097+++'],
    [1n, '+++000/0000/00101+++'],
    [9999999999n, '+++999/9999/99948+++'], // 9 999 999 999 = 97 × 103 092 783 + 48
  ])('of %d is %s', (n, text) => {
    expect(formatStructuredReference(n)).toBe(text);
    expect(parseStructuredReference(text)).toBe(n);
  });

  it('is read as banks print it and as their files hold it', () => {
    expect(parseStructuredReference('***090/9337/55493***')).toBe(909337554n);
    expect(parseStructuredReference('090933755493')).toBe(909337554n);
    expect(parseStructuredReference('090/9337/55493')).toBe(909337554n);
  });

  it.each([
    '',
    '+++090/9337/5549+++',
    '+++090/9337/554933+++',
    '+++090/9337/55493',
    '+++090/9337/55493***',
    '+++0909/337/55493+++',
    '+++090-9337-55493+++',
    ' 090933755493',
    '090933755493 ',
    '0909337554930',
    '+++000/0000/00000+++', // 00 is never a control: 97 stands for it
    '+++000/0000/00198+++', // nor is 98, which 97 also leaves at 1
  ])('refuses %j', (text) => {
    expect(() => parseStructuredReference(text)).toThrow(InvalidStructuredReference);
  });

  it('reads back every number of ten digits', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const text = formatStructuredReference(n);
        expect(text).toMatch(/^\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+$/);
        expect(parseStructuredReference(text)).toBe(n);
      }),
      { numRuns: 2_000 },
    );
  });

  it('detects any digit that was miswritten', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const digits = formatStructuredReference(n).replace(/\D/g, '');
        for (let place = 0; place < 12; place += 1) {
          for (const wrong of '0123456789'.replace(digits[place], '')) {
            const text = digits.slice(0, place) + wrong + digits.slice(place + 1);
            expect(() => parseStructuredReference(text)).toThrow(InvalidStructuredReference);
          }
        }
      }),
    );
  });

  it('detects two neighbouring digits that changed places', () => {
    fc.assert(
      fc.property(numbers, fc.nat(8), (n, place) => {
        const digits = formatStructuredReference(n).replace(/\D/g, '');
        fc.pre(digits[place] !== digits[place + 1]);
        const pair = digits[place + 1] + digits[place];
        const text = digits.slice(0, place) + pair + digits.slice(place + 2);
        expect(() => parseStructuredReference(text)).toThrow(InvalidStructuredReference);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses a number that does not fit ten digits', () => {
    expect(() => formatStructuredReference(10n ** 10n)).toThrow(RangeError);
    expect(() => formatStructuredReference(-1n)).toThrow(RangeError);
  });
});
