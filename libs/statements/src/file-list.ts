import type { Tx } from '@plusloin/platform';
import { booksOf, closeOf } from './close.queries.js';
import type { FrozenBooks } from './practice-statement.js';
import { filesOf, type ListedFile } from './statement-files.js';

/** The list of all files of a close, beside them. */
export const FILE_LIST = 'files.json';

export interface FileList {
  readonly quarter: string;
  readonly version: number;
  readonly books: readonly FrozenBooks[];
  readonly files: readonly ListedFile[];
}

/** What the list of a close says: derived from the database alone, so it is always the same. */
export async function fileList(tx: Tx, closeId: string): Promise<FileList> {
  const { quarter, version } = await closeOf(tx, closeId);
  const files = (await filesOf(tx, closeId)).flatMap((one) => one.files);
  return { quarter, version, books: await booksOf(tx, closeId), files };
}

export const bytesOfList = (list: FileList): Buffer =>
  Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
