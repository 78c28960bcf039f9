import { expect, it } from '@jest/globals';
import { french } from './words.js';

it('calls nobody a client, and has a text for every key', () => {
  const texts = textsIn(french);
  expect(texts.length).toBeGreaterThan(40);
  for (const text of texts) {
    expect(text).not.toMatch(/client/i);
    expect(text.trim()).not.toBe('');
  }
});

/** Sentences made by functions are read with stand-ins for what they are given. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words('x', 'x', 'x'))];
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsIn);
  return [];
}
