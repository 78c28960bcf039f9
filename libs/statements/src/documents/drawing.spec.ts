import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { alicesStatement, longStatement } from '../testing/difficult.js';
import { drawingIn } from './drawing.js';
import { aPooledStatement } from './testing/pooled-statements.js';

const named = (code: string) => {
  const statement = alicesStatement();
  return { ...statement, practice: { ...statement.practice, code } };
};
const statements = [...['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map(named), longStatement()];
const hashOf = (file: Buffer) => createHash('sha256').update(file).digest('hex');

/** In the built product, as a worker does. */
function hashesFromThreads(threads: number): string[] {
  const script = join(import.meta.dirname, 'testing', 'draw-in-threads.mjs');
  const input = JSON.stringify({ practices: statements, pooled: aPooledStatement() });
  const said = execFileSync(process.execPath, [script, String(threads)], { input });
  return JSON.parse(said.toString()) as string[];
}

it('draws the same bytes in any number of threads as here, in the order asked', async () => {
  const drawing = drawingIn();
  const drawn = await drawing.practices(statements.map((statement) => ({ statement })));
  expect(drawn.map((one) => one.statement)).toEqual(statements);
  const here = [...drawn.map((one) => one.pdf), await drawing.pooled(aPooledStatement())];
  // P1 to P6 differ in their code, then the long one and the pooled one.
  expect(new Set(here.map(hashOf)).size).toBe(8);
  expect(hashesFromThreads(1)).toEqual(here.map(hashOf));
  expect(hashesFromThreads(3)).toEqual(here.map(hashOf));
});

it('names the statement that cannot be drawn', async () => {
  const wrong = { ...named('P2'), quarter: 'some day' };
  const drawn = drawingIn().practices([{ statement: named('P1') }, { statement: wrong }]);
  await expect(drawn).rejects.toThrow('statement P2 cannot be drawn: not a quarter');
});

it('loads nothing of the platform into a thread but what draws pages', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /(?<!\.spec)\.ts$/.test(name));
  const loading = files.filter((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8').includes(`from '@plusloin/platform';`),
  );
  // The one that gives the threads their work is not loaded by them.
  expect(loading).toEqual(['drawing.ts']);
});
