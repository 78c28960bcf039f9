import { expect, it } from '@jest/globals';
import { frenchPoliteTerms } from './practice-words-polite.js';

/** Sentences made by functions are read with stand-ins for what they are given. */
function textsIn(value: unknown, key = ''): string[] {
  if (key === 'note') return [];
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(2, 'x', 'x', 'x'))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name));
}

it('who says « vous » never says « tu »', () => {
  const texts = textsIn(frenchPoliteTerms);
  expect(texts.length).toBeGreaterThan(180);
  for (const text of texts) expect(text).not.toMatch(/(?<!\p{L})(tu|ton|ta|tes|te|toi)(?!\p{L})/iu);
});
