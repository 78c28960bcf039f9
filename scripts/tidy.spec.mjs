import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { tidy } from './parts/tidy.mjs';
import { source } from './parts/tidy/files.mjs';
import { findingsIn } from './parts/tidy/findings.mjs';

/** The rules that refuse a text planted in a file of that name. */
const rulesAgainst = (path, text) => findingsIn([source(path, text)]).map(({ rule }) => rule);
const lines = (count, line = 'a();') => `${line}\n`.repeat(count);
const price = 'libs/invoicing/src/price.ts';

describe('Tidy', () => {
  it('leaves a plain file in peace', () => {
    const text = '/** The law rounds once. */\nexport const net = Money.of(1n);\n';
    expect(rulesAgainst(price, text)).toEqual([]);
  });

  it('refuses a file of more than 300 lines', () => {
    expect(rulesAgainst(price, lines(300))).toEqual([]);
    expect(rulesAgainst(price, lines(301))).toEqual(['file-length']);
  });

  it('refuses a function of more than 40 lines', () => {
    const body = (count) => `function a() {\n${lines(count - 2)}}\n`;
    expect(rulesAgainst(price, body(40))).toEqual([]);
    expect(rulesAgainst(price, body(41))).toEqual(['function-length']);
    expect(rulesAgainst(price, `class A {\n${body(41).replace('function ', '')}}`)).toEqual([
      'function-length',
    ]);
  });

  it('takes a chapter of tests for no function, but each test for one', () => {
    const test = 'libs/invoicing/src/price.spec.ts';
    expect(rulesAgainst(test, `describe('A', () => {\n${lines(50, "it('b', c);")}});`)).toEqual([]);
    expect(rulesAgainst(test, `it('b', () => {\n${lines(50)}});`)).toEqual(['function-length']);
  });

  it('refuses a line of more than 100 characters', () => {
    expect(rulesAgainst(price, `const a = '${'é'.repeat(87)}';`)).toEqual([]);
    expect(rulesAgainst(price, `const a = '${'é'.repeat(88)}';`)).toEqual(['line-length']);
    expect(rulesAgainst('docker/bootstrap.sql', `-- ${'a '.repeat(60)}`)).toEqual(['line-length']);
  });

  it.each(['price-utils.ts', 'helpers.ts', 'common/price.ts', 'rate-manager.ts', 'data.ts'])(
    'refuses the name %s, which says nothing',
    (name) => expect(rulesAgainst(`libs/invoicing/src/${name}`, '')).toEqual(['empty-word']),
  );

  it.each(['invoicePrice.ts', 'price.thing.ts', 'migrations/1-first.sql'])(
    'refuses the name %s, which is not written as names are',
    (name) => expect(rulesAgainst(`libs/invoicing/src/${name}`, '')).toEqual(['file-name']),
  );

  it('refuses an entity, a controller or a job in a file that does not say so', () => {
    expect(rulesAgainst(price, `@Entity('price') class Price {}`)).toEqual(['file-suffix']);
    expect(rulesAgainst(price, `@Controller() class Price {}`)).toEqual(['file-suffix']);
    expect(rulesAgainst(price, `const a = defineJob({});`)).toEqual(['file-suffix']);
    const job = 'libs/invoicing/src/send-price.job.ts';
    expect(rulesAgainst(job, `const a = defineJob({});`)).toEqual([]);
  });

  it.each(['parseFloat(a)', 'net.toFixed(2)', 'Math.round(a * 100)', 'Number(net.minor)'])(
    'refuses %s near money',
    (expression) => {
      expect(rulesAgainst(price, `b(${expression});`)).toEqual(['no-float']);
      expect(rulesAgainst('libs/plots/src/bars.ts', `b(${expression});`)).toEqual([]);
    },
  );

  it.each(['new Date()', 'Date.now()', 'Math.random()'])('refuses %s', (expression) => {
    expect(rulesAgainst(price, `b(${expression});`)).toEqual(['no-hidden-now']);
    expect(rulesAgainst('libs/kernel/src/clock.ts', `b(${expression});`)).toEqual([]);
    expect(rulesAgainst('scripts/price.mjs', `b(${expression});`)).toEqual([]);
  });

  it('refuses a mark of unfinished work that names no issue', () => {
    expect(rulesAgainst(price, `// ${'TO'}DO round`)).toEqual(['todo-issue']);
    expect(rulesAgainst(price, `// ${'TO'}DO #12 round`)).toEqual([]);
  });

  it('refuses code that was commented out', () => {
    expect(rulesAgainst(price, '// const net = gross;')).toEqual(['dead-code']);
    expect(rulesAgainst(price, '/*\n  post(net, vat);\n*/')).toEqual(['dead-code']);
    expect(rulesAgainst('docker/a.sql', '-- drop table price;')).toEqual(['dead-code']);
    expect(rulesAgainst(price, '// Rounds once; the law asks for it.')).toEqual([]);
  });

  it('refuses a check that is switched off', () => {
    expect(rulesAgainst(price, `// ${'eslint'}-disable-next-line`)).toEqual(['no-escape']);
    expect(rulesAgainst(price, `// ${'@ts'}-ignore`)).toEqual(['no-escape']);
  });

  it('refuses any, and a cast through unknown', () => {
    expect(rulesAgainst(price, 'let a: any;')).toEqual(['no-any']);
    expect(rulesAgainst(price, 'b(a as unknown as Price);')).toEqual(['no-any']);
    expect(rulesAgainst(price, `const said = 'any';`)).toEqual([]);
  });

  it('refuses a test that hides the others', () => {
    const test = 'libs/invoicing/src/price.spec.ts';
    expect(rulesAgainst(test, `it.only('a', b);`)).toEqual(['no-only']);
  });

  it('refuses a function that leaves its library without a word', () => {
    const door = source('libs/invoicing/src/index.ts', `export { net } from './price.js';`);
    const behind = (text) => findingsIn([door, source(price, text)]).map(({ rule }) => rule);
    expect(behind('export function net() {}')).toEqual(['doc-comment']);
    expect(behind('/** What is left. */\nexport function net() {}')).toEqual([]);
    expect(behind('export function kept() {}')).toEqual([]);
  });

  it('refuses two migrations of the same moment', () => {
    const migration = (context) =>
      source(`libs/${context}/src/migrations/1763700000000-first.sql`, '');
    const found = findingsIn([migration('ledger'), migration('registry')]);
    expect(found.map(({ rule }) => rule)).toEqual(['migration-moment']);
  });
});

describe('Tidy in a folder', () => {
  let folder;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plusloin tidy '));
    await mkdir(join(folder, 'libs/invoicing/src'), { recursive: true });
    await writeFile(join(folder, price), `\nconst a = parseFloat('1');\n`);
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist/helpers.mjs'), '');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each(['a clone', 'an unpacked archive'])('reads new files of %s and fails', async (kind) => {
    await writeFile(join(folder, '.gitignore'), 'dist/\n');
    if (kind === 'a clone') await promisify(execFile)('git', ['init', '-q'], { cwd: folder });
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(tidy(folder)).rejects.toThrow('1 findings');
    expect(said.mock.calls.flat()).toEqual([expect.stringMatching(`^${price}:2 no-float: `)]);
    said.mockRestore();
  });
});
