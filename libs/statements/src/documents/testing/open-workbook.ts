import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** What each sheet says, by its name: rows of cells, each with its value and formula. */
export type ReadWorkbook = ReadonlyMap<string, readonly (readonly ReadCell[])[]>;

export interface ReadCell {
  readonly value: string;
  readonly formula: string | null;
  readonly type: string | null;
  readonly style: string;
}

const NOTHING: ReadCell = { value: '', formula: null, type: null, style: '' };

export function readWorkbook(file: Buffer): ReadWorkbook {
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array(0));
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)];
  const shared = strings.map(([, si = '']) =>
    [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join(''),
  );
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/xl\//, ''),
    ]),
  );
  return new Map(
    [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      rowsOf(part(`xl/${targets.get(attribute(tag, 'r:id'))}`), shared),
    ]),
  );
}

function rowsOf(xml: string, shared: readonly string[]): ReadCell[][] {
  const rows: ReadCell[][] = [];
  for (const [, head = '', body = ''] of xml.matchAll(/<row ([^>]*)>(.*?)<\/row>/gs)) {
    const row: ReadCell[] = [];
    for (const [, tag = '', inner = ''] of body.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const type = /\bt="(\w+)"/.exec(tag)?.[1] ?? null;
      const raw =
        /<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? '';
      row[columnOf(attribute(tag, 'r'))] = {
        value: type === 's' ? (shared[Number(raw)] ?? '') : plain(raw),
        formula: /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1] ?? null,
        type,
        style: attribute(tag, 's'),
      };
    }
    rows[Number(attribute(head, 'r')) - 1] = Array.from(row, (cell) => cell ?? NOTHING);
  }
  return Array.from(rows, (row) => row ?? []);
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const columnOf = (name: string): number =>
  [.../^[A-Z]+/.exec(name)?.[0] ?? ''].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) -
  1;

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/**
 * Forgets every value that a formula has, so that whatever it says afterwards was computed; and
 * writes one amount over in all cells of one sheet that have it, as somebody with a pen would.
 */
export function withoutResults(
  file: Buffer,
  pen?: { readonly sheet: string; readonly amount: string; readonly by: string },
): Buffer {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (!name.startsWith('xl/worksheets/')) return [name, bytes] as const;
    const xml = strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    const isMeant = pen !== undefined && xml.includes(`>${pen.sheet} · `);
    const written = isMeant ? xml.replaceAll(`<v>${pen.amount}<`, `<v>${pen.by}<`) : xml;
    return [name, strToU8(written)] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

/**
 * Opened in LibreOffice, computed and saved again; `undefined` where it is not installed: such a
 * run says so.
 */
export function recalculated(file: Buffer): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'plusloin workbook '));
  try {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'book.xlsx'), file);
    const profile = `-env:UserInstallation=file://${encodeURI(join(folder, 'profile'))}`;
    const convert = ['--headless', profile, '--convert-to', 'xlsx', '--outdir'];
    const places = [join(folder, 'out'), join(folder, 'book.xlsx')];
    execFileSync('soffice', [...convert, ...places], { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(join(folder, 'out', 'book.xlsx'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stdout.write('SKIPPED: no soffice here, the workbook is not recalculated\n');
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
