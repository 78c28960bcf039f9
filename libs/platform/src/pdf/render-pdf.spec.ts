import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDate } from '@plusloin/kernel';
import { quarterBars } from '@plusloin/plots';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { renderPdf, roomLeft } from './render-pdf.js';
import { aDocument, aTable, manyRows, withBody } from './testing/documents.js';
import {
  contentsOf,
  countOf,
  objectsOf,
  pagesOf,
  sayThatTextIsNotRead,
  textOf,
} from './testing/read-pdf.js';

const plot = quarterBars({
  quarters: [{ label: 'T3 2026', income: 6300_00n, result: -120_00n }],
  width: 400,
  height: 100,
});

describe('the same document', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('gives the same bytes on another day and after other documents', async () => {
    const atDay = (instant: string): Promise<Buffer> => {
      jest.useFakeTimers({ now: new Date(instant), doNotFake: EVERYTHING_BUT_DATE });
      return renderPdf(aDocument());
    };
    const first = await atDay('2026-10-08T10:00:00Z');
    await renderPdf(withBody({ kind: 'paragraph', text: 'porte\u2011avions 3x4 -> \u00a0 (1-2)' }));
    expect((await atDay('2031-01-01T00:00:00Z')).equals(first)).toBe(true);
  });

  it('gives other bytes once a figure differs', async () => {
    const [one, other] = await Promise.all(
      ['1,00', '1,01'].map((text) => renderPdf(withBody({ kind: 'paragraph', text }))),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });
});

describe('the file', () => {
  it('says what it is: PDF/A-3b, its language, its title, its day', async () => {
    const file = objectsOf(await renderPdf(aDocument({ title: 'Releve T3' })));
    expect(file.startsWith('%PDF-1.7')).toBe(true);
    expect(file).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(file).toContain('/Lang (fr-BE)');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toContain('(Releve T3)');
    expect(file).toContain('(D:20261008000000Z)');
    expect(file).toContain('<xmp:CreateDate>2026-10-08T00:00:00Z</xmp:CreateDate>');
  });

  it('holds its two fonts and its colours in itself', async () => {
    const file = await renderPdf(aDocument());
    expect(objectsOf(file)).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter-Regular/);
    expect(objectsOf(file)).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter-SemiBold/);
    expect(countOf(file, /\/FontFile2 \d+ 0 R/g)).toBe(2);
    expect(objectsOf(file)).not.toContain('Helvetica');
    expect(objectsOf(file)).toContain('/OutputIntents');
    expect(objectsOf(file)).toContain('/S /GTS_PDFA1');
  });

  it('keeps its metadata well formed when a name has signs of XML in it', async () => {
    const file = objectsOf(await renderPdf(aDocument({ title: 'Dupont & <Fils>' })));
    expect(file).toContain('<rdf:li xml:lang="x-default">Dupont &amp; &lt;Fils&gt;</rdf:li>');
    expect(file).toContain('(Dupont & <Fils>)');
  });

  it('is found sound by qpdf', async () => {
    const file = await renderPdf(withBody(aTable(manyRows(90)), { kind: 'figure', plot }));
    const judged = checked(file);
    if (judged === undefined) return;
    expect(judged).toContain('No syntax or stream encoding errors found');
  });
});

describe('who listens to it', () => {
  it('hears headings, a list, a table with its heads, and what a figure shows', async () => {
    const file = await renderPdf(
      withBody(
        { kind: 'heading', level: 1, text: 'Relevé' },
        { kind: 'heading', level: 2, text: 'Résultat' },
        { kind: 'facts', columns: [1, 1], facts: [{ name: 'TVA', value: 'franchise' }] },
        aTable(manyRows(3)),
        { kind: 'figure', plot },
      ),
    );
    expect(objectsOf(file)).toContain('/Marked true');
    const counts = ['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure'].map(
      (tag) => [tag, countOf(file, new RegExp(`/S /${tag}\\n`, 'g'))],
    );
    expect(Object.fromEntries(counts)).toEqual({
      H1: 1, H2: 1, L: 1, LI: 1, Lbl: 1, LBody: 1, Table: 1, TR: 4, TH: 5, TD: 3, Figure: 1,
    });
    expect(countOf(file, /\/Scope \/Column/g)).toBe(2);
    expect(countOf(file, /\/Scope \/Row/g)).toBe(3);
    expect(countOf(file, /\/Alt \(/g)).toBe(1);
  });

  it('is spared ornaments: everything drawn is content or artifact', async () => {
    const file = await renderPdf(
      withBody(
        aTable(manyRows(60)),
        { kind: 'panel', text: 'À lire', size: 11 },
        { kind: 'rule' },
        { kind: 'figure', plot },
      ),
    );
    for (const content of contentsOf(file)) {
      expect(drawnOutsideMarks(content)).toEqual([]);
    }
  });
});

describe('a table that is longer than a page', () => {
  it('goes on under the same head, which is heard once', async () => {
    const file = await renderPdf(withBody(aTable(manyRows(120))));
    expect(pagesOf(file)).toBe(3);
    expect(countOf(file, /\/S \/Table\n/g)).toBe(1);
    expect(countOf(file, /\/Scope \/Column/g)).toBe(2);
    const text = textOf(file);
    if (text === undefined) return sayThatTextIsNotRead();
    expect(text.match(/Compte +Montant/g)).toHaveLength(3);
    for (let row = 1; row <= 120; row += 1) expect(text).toMatch(new RegExp(`Ligne ${row} +1,00`));
  });

  it('takes a companion along when its last row would be alone', async () => {
    const onLastPage = new Set<number>();
    for (let count = 52; count <= 60; count += 1) {
      const text = textOf(await renderPdf(withBody(aTable(manyRows(count)))));
      if (text === undefined) return sayThatTextIsNotRead();
      const last = text.split('\f').findLast((page) => page.includes('Ligne'));
      onLastPage.add(last?.match(/Ligne \d+/g)?.length ?? 0);
    }
    expect(onLastPage).toContain(2);
    expect(onLastPage).not.toContain(1);
  });

  it('goes whole to the next page when it is asked to keep together', async () => {
    const rows = manyRows(10);
    const body = [aTable(manyRows(50)), aTable(rows, { keeps: true })];
    const text = textOf(await renderPdf(withBody(...body)));
    if (text === undefined) return sayThatTextIsNotRead();
    expect(text.split('\f')[1]?.match(/Ligne \d+/g)).toHaveLength(10);
  });
});

it('does not leave a heading alone at the foot of a page', async () => {
  const text = textOf(
    await renderPdf(
      withBody(
        { kind: 'gap', height: 715 },
        { kind: 'heading', level: 2, text: 'La preuve' },
        aTable(manyRows(4)),
      ),
    ),
  );
  if (text === undefined) return sayThatTextIsNotRead();
  expect(text.split('\f')[1]).toContain('La preuve');
});

it('numbers its pages and marks each of them when it is provisional', async () => {
  const file = await renderPdf(aDocument({ mark: 'Provisoire', body: [aTable(manyRows(120))] }));
  const text = textOf(file);
  if (text === undefined) return sayThatTextIsNotRead();
  const pages = text.split('\f').slice(0, 3);
  pages.forEach((page, place) => {
    expect(page).toContain('Provisoire');
    expect(page).toContain(`page ${place + 1}/3`);
    expect(page).toContain('Écritures 212 à 297');
  });
});

it('prints amounts as they are, with their spaces and their minus sign', async () => {
  const rows = [{ cells: ['Notes de crédit', '\u22121\u202f234,50'] }];
  const text = textOf(await renderPdf(withBody(aTable(rows))));
  if (text === undefined) return sayThatTextIsNotRead();
  expect(text).toMatch(/Notes de crédit +\u22121[\u202f ]234,50/);
});

it('says how much room blocks leave on a page', () => {
  const page = { isFirst: true, isMarked: false };
  const empty = roomLeft([], 'portrait', page);
  expect(empty - roomLeft([{ kind: 'gap', height: 100 }], 'portrait', page)).toBe(100);
  expect(roomLeft([{ kind: 'gap', height: 900 }], 'portrait', page)).toBeLessThan(0);
  expect(roomLeft([], 'portrait', { ...page, isMarked: true })).toBeLessThan(empty);
});

it('refuses a row with more cells than the table has columns', async () => {
  const rows = [{ cells: ['a', 'b', 'c'] }];
  await expect(renderPdf(withBody(aTable(rows)))).rejects.toThrow('more cells');
});

it('takes its day from the document', async () => {
  const file = await renderPdf(aDocument({ createdOn: calendarDate('2031-02-03') }));
  expect(objectsOf(file)).toContain('(D:20310203000000Z)');
});

type FakeTimers = NonNullable<Parameters<typeof jest.useFakeTimers>[0]>;
type Fakeable = NonNullable<Extract<FakeTimers, { doNotFake?: unknown }>['doNotFake']>;

const EVERYTHING_BUT_DATE: Fakeable = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
  ...(['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const),
  ...(['setTimeout', 'clearTimeout'] as const),
];

/** Text and paint operators between no BMC/BDC and its EMC. */
function drawnOutsideMarks(content: string): string[] {
  let depth = 0;
  const outside: string[] = [];
  for (const line of content.split('\n')) {
    if (/ (BMC|BDC)$/.test(line)) depth += 1;
    if (line === 'EMC') depth -= 1;
    if (depth === 0 && /( TJ|^f|^S|^B)$/.test(line)) outside.push(line);
  }
  return outside;
}

function checked(file: Buffer): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'plusloin-pdf-'));
  const path = join(folder, 'judged.pdf');
  writeFileSync(path, file);
  try {
    return execFileSync('qpdf', ['--check', path], { encoding: 'utf8' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    process.stdout.write('SKIPPED: qpdf is not installed, PDF files are not judged by it\n');
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
