import { expect, it } from '@jest/globals';
import { keptResult, resultOf } from './kept-result.js';

it.each([
  [undefined],
  [null],
  [[1n, -9007199254740993n]],
  [{ at: new Date('2026-03-31T10:00:00.123Z'), none: undefined, deep: [{ cents: 5n }] }],
  [{ $bigint: 'a field of that name', $date: 1 }],
  ['\u0000 and \ud800'],
])('what a transaction returned comes back as it was: %p', (result) => {
  expect(resultOf(keptResult(result))).toEqual(result);
});

it('what would lose its methods is not kept', () => {
  expect(() => keptResult({ all: new Map() })).toThrow('no Map in it');
});
