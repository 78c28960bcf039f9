import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCsv } from '@plusloin/ledger';
import type { DemoBlocker, DemoCooperative } from '../demo/index.js';

/** An entry that mends what blocks a close, as a file to be imported. */
export interface MendingFile {
  /** The short name of the cooperative. */
  readonly cooperative: string;
  readonly blocker: DemoBlocker;
  readonly path: string;
}

/**
 * Where the files lie that mend a cooperative's books: 'var/demo/traitdunion-grace-doublon.csv'.
 */
export const mendingFilesOf = (
  dataFolder: string,
  { registry, blockers }: DemoCooperative,
): MendingFile[] =>
  blockers.map((blocker) => {
    const { slug } = registry.cooperative;
    const name = `${slug}-${blocker.fileName}`.toLowerCase();
    return { cooperative: slug, blocker, path: join(dataFolder, 'demo', name) };
  });

/** Writes them in the form of our own exports, which an import reads without a mapping. */
export async function layMendingFiles(files: readonly MendingFile[]): Promise<void> {
  for (const { path, blocker } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, writeCsv([blocker.mend]));
  }
}
