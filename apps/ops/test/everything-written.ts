import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** The names and the contents of all files below a folder, unpacked where they are packed. */
export function filesUnder(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, text: textOf(name, readFileSync(name)) }));
}

function textOf(name: string, file: Buffer): string {
  if (name.endsWith('.pdf')) return `${pdfTextOf(file)}\n${streamsOf(file)}`;
  if (name.endsWith('.xlsx')) {
    return Object.values(unzipSync(file))
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('\n');
  }
  return file.toString('utf8');
}

/** Nothing where poppler is not installed: such a run says so. */
function pdfTextOf(file: Buffer): string {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: file, encoding: 'utf8' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stdout.write('SKIPPED: no pdftotext here, PDF files are not read\n');
    return '';
  }
}

/** What is attached, and what describes the document. */
function streamsOf(file: Buffer): string {
  const texts = [file.toString('latin1')];
  for (const { index } of file.toString('latin1').matchAll(/\/FlateDecode\b[^]*?stream\r?\n/g)) {
    const start = file.indexOf('stream\n', index) + 'stream\n'.length;
    const end = file.indexOf('endstream', start);
    try {
      texts.push(inflateSync(file.subarray(start, end)).toString('utf8'));
    } catch (error) {
      // Fonts and images are packed otherwise; they say nothing.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return texts.join('\n');
}
