import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';

const folder = new URL('./', import.meta.url);

it('every journey goes through one of the two worlds', async () => {
  const names = await readdir(folder);
  const journeys = names.filter((name) => !name.includes('.spec.'));
  const texts = await Promise.all(
    ['first.spec.ts', 'second.spec.ts'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  const listed = [...texts.join('\n').matchAll(/^import '\.\/([\w-]+)\.js';$/gm)];
  expect(listed.map(([, name = '']) => `${name}.ts`).sort()).toEqual(journeys.sort());
});
