import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { typeface } from './typeface.js';

const face = typeface('regular');

describe('figures', () => {
  it('are all as wide as each other, and the minus sign too', () => {
    const widths = new Set(Array.from('0123456789\u2212+', (sign) => face.widthOf(`${sign}1`, 10)));
    expect(widths.size).toBe(1);
  });

  it('end at the same place in amounts of the same length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (digits) => {
        const amount = `${String(digits).slice(0, 1)}\u202f${String(digits).slice(1)},11`;
        expect(face.widthOf(amount, 8)).toBe(face.widthOf('8\u202f888,88', 8));
      }),
    );
  });

  it('have a narrow no-break space of their own, which is not the usual space', () => {
    const [, narrow] = face.layout('1\u202f1').glyphs;
    const [, usual] = face.layout('1\u00a01').glyphs;
    expect(narrow?.id).not.toBe(0);
    expect(narrow?.advanceWidth).toBeLessThan(usual?.advanceWidth ?? 0);
    expect(narrow?.codePoints).toEqual([0x202f]);
  });
});

describe('a word', () => {
  it('is as wide as the sum of its moves', () => {
    const { advanceWidth, positions } = face.layout('Trimestre ');
    expect(advanceWidth).toBeCloseTo(positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0));
  });

  it('keeps the text it stands for, whatever was shaped before it', () => {
    for (const word of ['d\u02bcun', 'd\u2019un', 'porte-avions', 'a\u2192b', 'a->b', 'q\u0303']) {
      const codes = face.layout(word).glyphs.flatMap(({ codePoints }) => codePoints);
      expect(String.fromCodePoint(...codes)).toBe(word);
    }
  });

  it('is drawn as it was typed: an x between figures stays an x', () => {
    const ids = (word: string): number[] => face.layout(word).glyphs.map(({ id }) => id);
    expect(ids('a3x4')[2]).toBe(ids('x')[0]);
    expect(ids('a->b')).toHaveLength(4);
  });

  it('shows a box in the place of a letter that the font has not, never the missing glyph', () => {
    const { glyphs } = face.layout('مر😀');
    expect(glyphs.map(({ codePoints }) => codePoints)).toEqual([[0x25a1], [0x25a1], [0x25a1]]);
    expect(glyphs.every(({ id }) => id !== 0)).toBe(true);
  });

  it('is composed first, so that an accent typed apart does not fall beside its letter', () => {
    expect(face.layout('e\u0301').glyphs).toEqual(face.layout('é').glyphs);
  });
});

it('is parsed once', () => {
  expect(typeface('regular')).toBe(face);
  expect(typeface('strong')).not.toBe(face);
});
