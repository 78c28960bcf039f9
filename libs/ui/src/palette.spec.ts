import { describe, expect, it } from '@jest/globals';
import { contrast, dark, light, pairs, type Palette } from './palette.js';

const schemes: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', dark],
];

describe.each(schemes)('the %s colours', (_name, palette) => {
  it.each(pairs)('let $of be told from $on', ({ of, on, least }) => {
    expect(contrast(palette[of], palette[on])).toBeGreaterThanOrEqual(least);
  });
});

it('black on white is the greatest contrast there is', () => {
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21);
});
