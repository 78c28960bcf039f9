import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { addressOf, compassLanguages } from '../src/compass/addresses.js';
import { requireFree, ShortNameReserved } from './beside-pages.mjs';
import { top } from './workshop.mjs';

const source = join(top, 'apps', 'web', 'src');

/** The first words of the addresses of pages that are in no cooperative. */
async function firstWords(): Promise<string[]> {
  const all = await readdir(source, { recursive: true });
  const files = all.filter((one) => one.endsWith('routes.ts'));
  const texts = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')));
  const routes = texts.flatMap((text) => [...text.matchAll(/path: '(\/[^']*)'/g)]);
  const homes = compassLanguages.map((language) => addressOf({ language }));
  const paths = [...routes.map(([, path = '']) => path), ...homes, '/api/health', '/assets/x.js'];
  return [...new Set(paths.map((path) => path.split('/')[1] ?? ''))];
}

it('no cooperative takes a short name that begins another address', async () => {
  const words = await firstWords();
  expect(words).toEqual(expect.arrayContaining(['boussole', 'kompas', 'compass', 'connexion']));
  for (const word of words) expect(() => requireFree(word)).toThrow(ShortNameReserved);
  expect(() => requireFree('passerelle')).not.toThrow();
});
