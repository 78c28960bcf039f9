import { describe, expect, it } from '@jest/globals';
import { VersionMissing } from '@plusloin/platform';
import { versionIn } from './if-match.js';

describe('The version that an edit is made on', () => {
  it('is the number that the answer said', () => {
    expect(versionIn('"3"')).toBe(3);
  });

  it('is never guessed', () => {
    for (const header of [undefined, '', '*', '3', 'W/"3"', '"0"', '"3", "4"', '"3x"', ['"3"']]) {
      expect(() => versionIn(header)).toThrow(VersionMissing);
    }
  });
});
