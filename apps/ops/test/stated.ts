import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PracticeStatement } from '@plusloin/statements';

/**
 * What a published statement says of a member's own books, block by block: 'bank 4855.74' for each
 * line, the total last; what is not counted yet is '–'.
 */
export async function stated(folder: string, path: string): Promise<Record<string, string>> {
  const file = join(folder, 'storage', 'statements', path);
  const { sections } = JSON.parse(await readFile(file, 'utf8')) as PracticeStatement;
  const [section] = sections;
  const blocks = [...(section?.blocks ?? []), ...(section?.accountant ?? [])];
  return Object.fromEntries(
    blocks.map(({ code, lines, total }) => [
      code,
      [...lines, ...(total ? [total] : [])]
        .map((line) => `${line.code} ${line.quarter ?? '–'}`)
        .join(', '),
    ]),
  );
}
