import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wholeEuros } from './french-figures.js';
import { chartColours } from './palette.js';
import type { Mark, PathMark, Plot, RectMark, TextMark } from './plot.js';
import { quarterBars, type QuarterFigures, WIDEST_FIGURE } from './quarter-bars.js';

const amounts = fc.bigInt(-(10n ** 9n), 10n ** 9n);
const quarters = fc.array(
  fc.record({ label: fc.constantFrom('T1 2025', 'T4 2026'), income: amounts, result: amounts }),
  { maxLength: 8 },
);

const drawn = (list: readonly QuarterFigures[]): Plot =>
  quarterBars({ quarters: list, width: 507, height: 120 });

describe('every mark', () => {
  it('stays inside the frame, whatever the amounts', () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: 340, max: 900 }), fc.integer({ min: 80, max: 300 }),
        (list, width, height) => {
          const plot = quarterBars({ quarters: list, width, height });
          for (const [x, y] of plot.marks.flatMap(pointsOf)) {
            expect(x).toBeGreaterThanOrEqual(-0.001);
            expect(x).toBeLessThanOrEqual(width + 0.001);
            expect(y).toBeGreaterThanOrEqual(-0.001);
            expect(y).toBeLessThanOrEqual(height + 0.001);
          }
        }),
    );
  });

  it('is made of numbers', () => {
    fc.assert(
      fc.property(quarters, (list) => {
        expect(drawn(list).marks.flatMap(pointsOf).flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('a bar', () => {
  it('is as high as its amount, on one scale for income and result', () => {
    fc.assert(
      fc.property(quarters, (list) => {
        const plot = drawn(list);
        const highest = list
          .flatMap(({ income, result }) => [income, result])
          .reduce((most, amount) => (magnitude(amount) > magnitude(most) ? amount : most), 0n);
        fc.pre(highest !== 0n);
        const heights = [...incomeBars(plot).map(({ height }) => height), ...resultHeights(plot)];
        const figures = [...list.map(({ income }) => income), ...list.map(({ result }) => result)];
        const perMinor = Math.max(...heights) / magnitude(highest);
        figures.forEach((amount, place) => {
          expect(heights[place]).toBeCloseTo(magnitude(amount) * perMinor, 6);
        });
      }),
    );
  });

  it('hangs under the axis when the result is negative and stands on it otherwise', () => {
    const plot = drawn([
      { label: 'T1 2026', income: 100_00n, result: -40_00n },
      { label: 'T2 2026', income: 100_00n, result: 60_00n },
    ]);
    const [income] = incomeBars(plot);
    const axis = (income?.y ?? 0) + (income?.height ?? 0);
    const [loss, gain] = resultPaths(plot).map(verticalsOf);
    expect(Math.min(...(loss ?? []))).toBeCloseTo(axis);
    expect(Math.max(...(gain ?? []))).toBeCloseTo(axis);
  });

  it('carries its figure in whole euros, a nought too', () => {
    const plot = drawn([{ label: 'T3 2026', income: 6300_00n, result: 0n }]);
    expect(textsOf(plot)).toEqual(expect.arrayContaining(['6\u202f300', '0', 'T3 2026']));
  });

  it('has a pattern where it is a result and none where it is an income', () => {
    const plot = drawn([{ label: 'T3 2026', income: 6300_00n, result: 4704_89n }]);
    const [bar] = resultPaths(plot).map(({ d }) => coordinatesOf(d));
    const [[left = 0, top = 0] = [], , [right = 0, bottom = 0] = []] = bar ?? [];
    const hatching = plot.marks.filter(
      (mark) => mark.kind === 'line' && mark.stroke === chartColours.result && mark.y2 > 20,
    );
    expect(hatching.length).toBeGreaterThan(5);
    for (const mark of hatching) {
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = pointsOf(mark);
      expect(x2 - x1).toBeCloseTo(y1 - y2);
    }
    for (const [x = 0, y = 0] of hatching.flatMap(pointsOf)) {
      expect(x >= left - 0.001 && x <= right + 0.001).toBe(true);
      expect(y >= top - 0.001 && y <= bottom + 0.001).toBe(true);
    }
  });
});

it('tells the quarter of the document by its weight', () => {
  const plot = drawn([
    { label: 'T2 2026', income: 1n, result: 1n },
    { label: 'T3 2026', income: 1n, result: 1n },
  ]);
  const bold = plot.marks.filter((mark) => mark.kind === 'text' && mark.weight === 'bold');
  expect(bold).toMatchObject([{ text: 'T3 2026' }]);
});

it('says every figure in words for who cannot see it', () => {
  const list = [
    { label: 'T2 2026', income: 1200_00n, result: -300_00n },
    { label: 'T3 2026', income: 0n, result: 0n },
  ];
  expect(drawn(list).description).toBe(
    `T2 2026 : produits ${wholeEuros(1200_00n)}, résultat ${wholeEuros(-300_00n)} ; ` +
      'T3 2026 : produits 0, résultat 0',
  );
});

it('draws no bar and says so when there is no quarter', () => {
  const plot = drawn([]);
  expect(plot.description).toBe('Aucun trimestre');
  expect(incomeBars(plot)).toEqual([]);
});

it('writes labels no smaller than seven points where eight quarters have usual amounts', () => {
  const list = Array.from({ length: 8 }, () => ({
    label: 'T3 2026',
    income: 99_999_00n,
    result: -9_999_00n,
  }));
  const sizes = drawn(list).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
});

const magnitude = (amount: bigint): number => Math.abs(Number(amount));

const textsOf = (plot: Plot): string[] =>
  plot.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

/** Bars have a title; the key of the legend has none. */
const incomeBars = (plot: Plot): RectMark[] =>
  plot.marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.title !== undefined);

const resultPaths = (plot: Plot): PathMark[] =>
  plot.marks.filter((mark): mark is PathMark => mark.kind === 'path').slice(1);

const resultHeights = (plot: Plot): number[] =>
  resultPaths(plot).map((path) => {
    const verticals = verticalsOf(path);
    return Math.max(...verticals) - Math.min(...verticals);
  });

const coordinatesOf = (d: string): number[][] =>
  [...d.matchAll(/[ML] (\S+) (\S+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const verticalsOf = ({ d }: PathMark): number[] => coordinatesOf(d).map(([, y]) => y ?? 0);

function pointsOf(mark: Mark): number[][] {
  switch (mark.kind) {
    case 'rect':
      return [[mark.x, mark.y], [mark.x + mark.width, mark.y + mark.height]];
    case 'line':
      return [[mark.x1, mark.y1], [mark.x2, mark.y2]];
    case 'path':
      return coordinatesOf(mark.d);
    case 'text':
      return textCorners(mark);
  }
}

function textCorners({ text, x, y, size, anchor }: TextMark): number[][] {
  const width = text.length * size * WIDEST_FIGURE;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [[left, y - size * 0.75], [left + width, y]];
}
