import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

/** The objects of a file as text: pdfkit compresses streams and nothing else. */
export const objectsOf = (file: Buffer): string => file.toString('latin1');

export const countOf = (file: Buffer, pattern: RegExp): number =>
  [...objectsOf(file).matchAll(pattern)].length;

export const pagesOf = (file: Buffer): number => countOf(file, /\/Type \/Page\n/g);

/** The streams which hold drawing, inflated. */
export function contentsOf(file: Buffer): string[] {
  const contents: string[] = [];
  for (const { index } of objectsOf(file).matchAll(/\/Filter \/FlateDecode\n>>\nstream\n/g)) {
    const start = file.indexOf('stream\n', index) + 'stream\n'.length;
    const text = inflateSync(file.subarray(start, file.indexOf('endstream', start))).toString(
      'latin1',
    );
    if (/ Tm$/m.test(text)) contents.push(text);
  }
  return contents;
}

/** What a reader program finds in it, or `undefined` where poppler is not installed. */
export function textOf(file: Buffer): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: file, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Skips loudly: a run without poppler must not look like one with it. */
export function sayThatTextIsNotRead(): void {
  process.stdout.write('SKIPPED: pdftotext is not installed, PDF files are not read\n');
}
