import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { failedOf } from './parts/checks.mjs';
import { closing } from './parts/closing.mjs';
import { filledIn, inOrder, isOnce } from './parts/docker/compose.mjs';
import { readIgnored, stagesOf } from './parts/docker/dockerfile.mjs';
import { faultsOf } from './parts/graph.mjs';
import { missingFrom } from './parts/install.mjs';
import { CommandFailed } from './parts/processes.mjs';
import { table } from './parts/table.mjs';

describe('The closing line of the tests', () => {
  const clean = {
    ...{ numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 },
    ...{ numRuntimeErrorTestSuites: 0, success: true },
  };

  it('counts what passed, failed and was skipped', () => {
    expect(closing(clean, 0)).toEqual({ line: '7 passed, 0 failed, 2 skipped', status: 0 });
  });

  it.each([
    ['a test that fails', { numFailedTests: 1, success: false }, 0],
    ['a file that does not load', { numRuntimeErrorTestSuites: 1, success: false }, 0],
    ['a check that says no', {}, 1],
  ])('counts %s as failed', (_what, difference, checks) => {
    const found = closing({ ...clean, ...difference }, checks);
    expect(found).toEqual({ line: '7 passed, 1 failed, 2 skipped', status: 1 });
  });

  it('takes a run in which nothing passed for a failure', () => {
    expect(closing({ ...clean, numPassedTests: 0 }, 0).status).toBe(1);
  });
});

describe('The checks', () => {
  it('go on after one that fails, and name it', async () => {
    const seen = [];
    const no = () => Promise.reject(new CommandFailed('no', 1));
    expect(await failedOf({ no, yes: () => seen.push('yes') })).toEqual(['no']);
    expect(seen).toEqual(['yes']);
  });

  it('do not hide a mistake of their own', async () => {
    const broken = () => Promise.reject(new TypeError('oops'));
    await expect(failedOf({ broken })).rejects.toThrow('oops');
  });

  it('find a project that is left out, or stands on no floor', () => {
    const projects = [
      { root: 'libs/kernel', tags: ['floor:kernel'] },
      { root: 'libs/attic', tags: ['floor:attic'] },
      { root: 'libs/stairs', tags: ['floor:kernel', 'floor:ledger'] },
    ];
    const found = faultsOf(projects, ['libs/kernel', 'libs/cellar']);
    expect(found.map((fault) => fault.split(':')[0])).toEqual([
      'libs/cellar/package.json project-graph',
      'libs/attic/package.json project-floor',
      'libs/stairs/package.json project-floor',
    ]);
  });
});

describe('The installation', () => {
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/a/node_modules/pg': { version: '7.0.0' },
    'node_modules/@swc/core-darwin-arm64': { version: '1.16.18', optional: true },
    'node_modules/@plusloin/kernel': { link: true, resolved: 'libs/kernel' },
    'libs/kernel': { version: '0.1.0' },
  };
  const { '': _top, 'node_modules/@swc/core-darwin-arm64': _other, ...installed } = wanted;

  it('lacks nothing when only what is optional is not there', () => {
    expect(missingFrom(wanted, installed)).toEqual([]);
  });

  it('lacks a package that is not there, of another version, or a library not linked', () => {
    const other = { ...installed, 'node_modules/pg': { version: '8.0.0' } };
    delete other['node_modules/@plusloin/kernel'];
    delete other['node_modules/a/node_modules/pg'];
    expect(missingFrom(wanted, other)).toEqual(['pg', 'pg', '@plusloin/kernel']);
  });
});

describe('What Docker is told', () => {
  it('is read stage by stage, over broken lines', () => {
    const text = '# why\nFROM node AS build\nRUN a && \\\n  b\n\nFROM node\nCMD ["api"]\n';
    expect(stagesOf(text)).toEqual([
      { name: 'build', steps: [{ word: 'RUN', rest: 'a &&    b' }] },
      { name: undefined, steps: [{ word: 'CMD', rest: '["api"]' }] },
    ]);
  });

  it('leaves out what .dockerignore names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plusloin-ignore-'));
    await writeFile(join(folder, 'it'), '# made\n**/dist\n.env.*\nlibs/*/test\n');
    const ignores = await readIgnored(join(folder, 'it'));
    await rm(folder, { recursive: true });
    const left = ['dist', 'libs/a/dist/b.js', '.env.local', 'libs/a/test', 'libs/a/test/b.ts'];
    const kept = ['distance', 'libs/a/src/test.ts', 'libs/a/b/test', '.env'];
    expect([...left, ...kept].filter(ignores)).toEqual(left);
  });

  it('has its variables filled in, and those without a value refused', () => {
    const said = { list: ['${A}', '${B:-b}'], on: true };
    expect(filledIn(said, { A: 'a' })).toEqual({ list: ['a', 'b'], on: true });
    expect(() => filledIn({ key: '${C:?}' }, {})).toThrow('needs C');
  });

  it('starts each service after what it depends on', () => {
    const services = {
      tool: { build: {}, profiles: ['tool'] },
      api: { build: {}, depends_on: { once: { condition: 'service_completed_successfully' } } },
      once: { build: {}, depends_on: { postgres: { condition: 'service_healthy' } } },
      postgres: { image: 'postgres' },
    };
    const ordered = inOrder(services);
    expect(ordered.map(({ name }) => name)).toEqual(['once', 'api', 'tool']);
    expect(ordered.map((service) => isOnce(services, service))).toEqual([true, false, true]);
  });
});

describe('A table', () => {
  it('stands numbers under each other', () => {
    const rows = [['what', 'units/s'], ['posting', '1 200.5'], ['bulk', '9.0']];
    expect(table(rows).split('\n')).toEqual([
      'what     units/s',
      '───────  ───────',
      'posting  1 200.5',
      'bulk         9.0',
    ]);
  });
});
