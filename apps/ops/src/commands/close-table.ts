import { join } from 'node:path';
import type { CloseSummary } from '@plusloin/statements';
import { columns } from '../text-table.js';

/** What a close says at its end: the figures that everybody waits for, then its files. */
export function closeTable(summary: CloseSummary, storageFolder: string): string {
  const { version, practices, entries, income, result, proof, files, milliseconds } = summary;
  const figures = columns(
    [
      ['practices', String(practices)],
      ['entries', String(entries)],
      ['income', income],
      ['result', result],
      ['proof', `${proof} ${proof === '0.00' ? '(all sums agree)' : '(the sums do not agree)'}`],
      ['version', String(version)],
      ['files', String(files.length)],
      ['time', `${Math.floor(milliseconds / 1_000)}.${tenths(milliseconds)} s`],
    ],
    [false, false],
  );
  const named = files.filter(({ path }) => path.endsWith('.pdf'));
  const paths = named.map(({ path }) => `  ${join(storageFolder, path)}\n`).join('');
  return `${figures}\n${paths}`;
}

const tenths = (milliseconds: number): number => Math.floor((milliseconds % 1_000) / 100);
