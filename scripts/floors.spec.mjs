import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { graph } from './parts/graph.mjs';
import { top } from './parts/places.mjs';

const floor = '@nx/enforce-module-boundaries';

/**
 * What is planted: nothing is written to disk, ESLint is told that a file of that name holds it.
 */
const planted = {
  upward: ['libs/kernel/src/planted.ts', `export * from '@plusloin/platform';`],
  upwardContext: ['libs/registry/src/planted.ts', `export * from '@plusloin/ledger';`],
  sideways: ['libs/contracts/src/planted.ts', `export * from '@plusloin/plots';`],
  app: ['apps/api/src/planted.ts', `export * from '../../worker/src/main.js';`],
  relative: ['libs/platform/src/planted.ts', `export * from '../../kernel/src/money.js';`],
  pastTheDoor: ['libs/platform/src/planted.ts', `export * from '@plusloin/kernel/src/money.js';`],
  testing: ['libs/registry/src/planted.ts', `export * from '@plusloin/testing';`],
  downward: ['libs/ledger/src/planted.ts', `export * from '@plusloin/registry';`],
  testingInTest: ['libs/registry/test/planted.spec.ts', `export * from '@plusloin/testing';`],
  kernelPackage: ['libs/kernel/src/planted.ts', `export * from 'zod';`],
};

/** Lints in a process of its own: ESLint and Jest do not share a module loader. */
const program = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint({ cwd: process.cwd() });
  const refused = {};
  for (const [name, [filePath, code]] of Object.entries(JSON.parse(process.argv[1]))) {
    const [result] = await eslint.lintText(code, { filePath });
    refused[name] = result.messages.map((message) => message.ruleId);
  }
  console.log(JSON.stringify(refused));
`;

describe('The floors', () => {
  let refused;

  beforeAll(async () => {
    await graph();
    const args = ['--input-type=module', '-e', program, JSON.stringify(planted)];
    const env = { ...process.env, NX_DAEMON: 'false' };
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: top, env });
    refused = JSON.parse(stdout);
  });

  it('refuse an import from a higher floor', () => {
    expect(refused.upward).toContain(floor);
    expect(refused.upwardContext).toEqual([floor]);
  });

  it('refuse an import from the same floor', () => {
    expect(refused.sideways).toEqual([floor]);
    expect(refused.app).toEqual([floor]);
  });

  it('let a library be entered through its index.ts alone', () => {
    expect(refused.relative).toEqual([floor]);
    expect(refused.pastTheDoor).toContain('no-restricted-imports');
  });

  it('keep the testing library to the tests', () => {
    expect(refused.testing).toEqual([floor]);
    expect(refused.testingInTest).toEqual([]);
  });

  it('leave the kernel without any package', () => {
    expect(refused.kernelPackage).toEqual(['no-restricted-imports']);
  });

  it('allow an import from a lower floor', () => {
    expect(refused.downward).toEqual([]);
  });
});
