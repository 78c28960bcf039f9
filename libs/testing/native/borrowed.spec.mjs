import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { borrowed } from './borrowed.cjs';

it('gives the next file the process as it was', () => {
  process.env.PLUSLOIN_TEST_KEPT = 'as it was';
  const before = { ...process.env };
  const { exit } = process;
  const { console } = globalThis;
  const folder = process.cwd();
  const giveBack = borrowed();
  process.env.PLUSLOIN_TEST_NEW = 'left behind';
  process.env.PLUSLOIN_TEST_KEPT = 'changed';
  delete process.env.PATH;
  process.chdir(tmpdir());
  process.exit = () => undefined;
  globalThis.console = {};
  giveBack();
  expect({ ...process.env }).toEqual(before);
  expect(process.cwd()).toBe(folder);
  expect(process.exit).toBe(exit);
  expect(globalThis.console).toBe(console);
});
