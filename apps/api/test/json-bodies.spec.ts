import { expect, it } from '@jest/globals';
import { depthOf } from '../src/json-bodies.js';

it.each([
  ['1', 0],
  ['{"a":[{"b":1}],"c":{}}', 3],
  ['"[[[["', 0],
  ['["\\"[[", [1]]', 2],
  ['["\\\\", [[]]]', 3],
  ['[[', 2],
])('%s is so deep', (json, depth) => {
  expect(depthOf(json)).toBe(depth);
});
