import { createHash } from 'node:crypto';

/** The first characters of the hash over files, whose order counts. */
export function versionOf(files: readonly { file: string; text: string }[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex').slice(0, 12);
}
