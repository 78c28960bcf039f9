import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';

const top = new URL('../../../', import.meta.url);

/** What the audit log may hold, from where it is named. */
async function named(pattern: RegExp): Promise<string[]> {
  const names = await readdir(new URL('libs/', top), { recursive: true });
  const sources = names.filter((name) => /\/src\/.*\.ts$/.test(name) && !name.includes('.spec.'));
  const read = (name: string) => readFile(new URL(`libs/${name}`, top), 'utf8');
  const texts = await Promise.all(sources.map(read));
  const found = texts.join('\n').matchAll(pattern);
  return [...new Set([...found].map(([, name = '']) => name))].sort();
}

const saidIn = (name: string) =>
  readFile(new URL(`apps/web/src/features/oversight/${name}`, top), 'utf8');

it('says each action of the audit log in words', async () => {
  const said = await saidIn('action-words.ts');
  const found = await named(/defineAuditAction\(\{\s*name: '([^']+)'/g);
  expect(found).toContain('vault.identity-opened');
  expect(found.filter((name) => !said.includes(`'${name}': t`))).toEqual([]);
});

it('says in words what stands beside an action', async () => {
  const said = await saidIn('detail-words.ts');
  const found = await named(/(\w+): auditField\./g);
  expect(found).toContain('count');
  expect(found.filter((name) => !said.includes(`    ${name}: t`))).toEqual([]);
});
