import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

export const pagesOf = (file: Buffer): number =>
  [...file.toString('latin1').matchAll(/\/Type \/Page\n/g)].length;

/** The sizes of all text in a file, in points. */
export function textSizesOf(file: Buffer): number[] {
  const sizes = new Set<number>();
  for (const { index } of file.toString('latin1').matchAll(/\/FlateDecode\n>>\nstream\n/g)) {
    const start = file.indexOf('stream\n', index) + 'stream\n'.length;
    const content = inflateSync(file.subarray(start, file.indexOf('endstream', start)));
    for (const [, size] of content.toString('latin1').matchAll(/^\/F\d+ (\S+) Tf$/gm)) {
      sizes.add(Number(size));
    }
  }
  return [...sizes];
}

/**
 * The text of each page as a reader program finds it, with plain spaces in amounts, or `undefined`
 * where poppler is not installed: such a run says so.
 */
export function pageTextsOf(file: Buffer): string[] | undefined {
  try {
    const options = { input: file, encoding: 'utf8' } as const;
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], options);
    return plain(text).split('\f').slice(0, -1);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stdout.write('SKIPPED: no pdftotext here, PDF files are not read\n');
    return undefined;
  }
}

/** Reader programs differ in what they make of a no-break space. */
export const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');
