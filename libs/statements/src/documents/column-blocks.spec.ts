import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnBlocks } from './column-blocks.js';

describe('blocks of columns', () => {
  it('are one when all columns fit', () => {
    expect(columnBlocks([60, 60, 60], 180)).toEqual([{ from: 0, until: 3 }]);
  });

  it('begin anew where the next column does not fit', () => {
    expect(columnBlocks([60, 60, 61, 60], 180)).toEqual([
      { from: 0, until: 2 },
      { from: 2, until: 4 },
    ]);
  });

  it('hold every column once, in order, and none is empty', () => {
    const widths = fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 10, max: 600 }), (list, room) => {
        const blocks = columnBlocks(list, room);
        expect(blocks[0]?.from).toBe(0);
        expect(blocks.at(-1)?.until).toBe(list.length);
        blocks.forEach(({ from, until }, place) => {
          expect(until).toBeGreaterThan(from);
          expect(from).toBe(blocks[place - 1]?.until ?? 0);
          const used = list.slice(from, until).reduce((sum, width) => sum + width, 0);
          expect(used <= room || until === from + 1).toBe(true);
        });
      }),
    );
  });
});
