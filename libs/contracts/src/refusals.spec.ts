import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isRefusalCode } from './refusals.js';

const libraries = fileURLToPath(new URL('../..', import.meta.url));
const IN_CODE = /readonly code(?:: string)? = '([a-z-]+\.[a-z-]+)'/g;
const IN_SQL = /raise exception '([a-z-]+\.[a-z-]+)'/gi;

/** The codes that the sources of every library can answer with, and the file that first does. */
function codesInUse(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const library of readdirSync(libraries)) {
    const sources = join(libraries, library, 'src');
    for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|sql)$/.test(file) || file.endsWith('.spec.ts')) continue;
      const text = readFileSync(join(sources, file), 'utf8');
      const found = text.matchAll(file.endsWith('.sql') ? IN_SQL : IN_CODE);
      for (const [, code] of found) codes.set(code, join(library, file));
    }
  }
  return codes;
}

describe('the catalogue of refusals', () => {
  it('has a sentence for every code that a library can answer with', () => {
    const codes = codesInUse();
    expect(codes.size).toBeGreaterThan(6); // the kernel alone has seven
    const speechless = [...codes].filter(([code]) => !isRefusalCode(code));
    expect(speechless).toEqual([]);
  });
});
