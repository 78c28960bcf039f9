import { describe, expect, it } from '@jest/globals';
import { isFromLater, isSameBuilder, judgementOf } from './builder-version.js';

const now = { figures: 2, drawing: 3 };

describe('The builder of a close', () => {
  it('makes its statements anew where it is the same', () => {
    expect(judgementOf({ figures: 2, drawing: 3 }, now)).toBe('whole');
    expect(isSameBuilder({ figures: 2, drawing: 3 }, now)).toBe(true);
  });

  it('lets its figures be read from the books where only the drawing is another', () => {
    expect(judgementOf({ figures: 2, drawing: 2 }, now)).toBe('figures');
    expect(isSameBuilder({ figures: 2, drawing: 2 }, now)).toBe(false);
  });

  it('leaves nothing but files where its figures have another form', () => {
    expect(judgementOf({ figures: 1, drawing: 3 }, now)).toBe('files');
    expect(judgementOf({ figures: 3, drawing: 3 }, now)).toBe('files');
  });

  it('is a later one as soon as one of its numbers is', () => {
    expect(isFromLater({ figures: 3, drawing: 3 }, now)).toBe(true);
    expect(isFromLater({ figures: 2, drawing: 4 }, now)).toBe(true);
    expect(isFromLater({ figures: 1, drawing: 1 }, now)).toBe(false);
    expect(isFromLater(now, now)).toBe(false);
  });
});
