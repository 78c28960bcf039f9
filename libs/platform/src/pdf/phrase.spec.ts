import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Line, linesOf, type Look, phraseWidth } from './phrase.js';

const look: Look = { size: 9, tone: 'text', strong: false };
const textOf = (line: Line): string => line.stretches.map(({ text }) => text).join('');
const texts = fc.string({
  unit: fc.constantFrom('a', 'é', 'W', '1', ' ', '\u00a0', ','),
  maxLength: 80,
});

describe('lines of a phrase', () => {
  it('hold all of it, in its order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 300 }), (text, width) => {
        expect(linesOf(text, look, width).map(textOf).join('')).toBe(text);
      }),
    );
  });

  it('are no wider than they may, save for one character in a column narrower than it', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 300 }), (text, width) => {
        for (const line of linesOf(text, look, width)) {
          expect(line.width).toBeLessThanOrEqual(width + 0.001);
        }
      }),
    );
  });

  it('break at a space and not at a no-break space', () => {
    const width = phraseWidth('dois 1\u202f794,78\u00a0€', look) - 1;
    expect(linesOf('dois 1\u202f794,78\u00a0€', look, width).map(textOf)).toEqual([
      'dois ',
      '1\u202f794,78\u00a0€',
    ]);
  });

  it('keep a full stop with the strong word before it', () => {
    const phrase = [{ text: 'gagné ' }, { text: '4\u202f704,89', strong: true }, { text: '.' }];
    const lines = linesOf(phrase, look, phraseWidth(phrase.slice(1), look));
    expect(lines.map(textOf)).toEqual(['gagné ', '4\u202f704,89.']);
  });

  it('give each part its own look', () => {
    const [line] = linesOf([{ text: 'tu dois ' }, { text: '5', strong: true }], look, 200);
    expect(line?.stretches).toMatchObject([
      { text: 'tu dois ', x: 0, look: { strong: false } },
      { text: '5', x: line?.stretches[0]?.width, look: { strong: true } },
    ]);
  });
});
