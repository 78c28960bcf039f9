import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';

const top = new URL('../../../', import.meta.url);

/** The actions that the audit log may hold, from where they are named. */
async function actions(): Promise<string[]> {
  const names = await readdir(new URL('libs/', top), { recursive: true });
  const sources = names.filter((name) => /\/src\/.*\.ts$/.test(name) && !name.includes('.spec.'));
  const read = (name: string) => readFile(new URL(`libs/${name}`, top), 'utf8');
  const texts = await Promise.all(sources.map(read));
  const named = texts.join('\n').matchAll(/defineAuditAction\(\{\s*name: '([^']+)'/g);
  return [...named].map(([, name = '']) => name).sort();
}

it('says each action of the audit log in words', async () => {
  const words = new URL('apps/web/src/features/oversight/action-words.ts', top);
  const said = await readFile(words, 'utf8');
  const found = await actions();
  expect(found).toContain('vault.identity-opened');
  expect(found.filter((name) => !said.includes(`'${name}': t`))).toEqual([]);
});
