import { calendarDate } from '@plusloin/kernel';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { columnName, quoted, stretch } from './references.js';
import type { SheetRow, WorkSheet } from './workbook.js';
import { writeWorkbook } from './write-workbook.js';

const about = { title: 'Relevé', author: 'La Passerelle', createdOn: calendarDate('2026-10-08') };

const sheet = (rows: WorkSheet['rows'], part: Partial<WorkSheet> = {}): WorkSheet => ({
  ...{ name: 'TVA', tab: 0, columns: [10, 20], rows },
  ...part,
});

async function written(...sheets: WorkSheet[]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(about, sheets)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const partOf = (file: Buffer, path: string): string =>
  strFromU8(unzipSync(file)[path] ?? new Uint8Array(0));

const firstSheet = async (...rows: SheetRow[]): Promise<string> =>
  partOf(await written(sheet(rows)), 'xl/worksheets/sheet1.xml');

describe('A workbook', () => {
  it('is the same bytes each time, and no clock stands in it', async () => {
    const rows = (): SheetRow[] => [[{ text: 'Éléonore' }, { amount: '-1234.50' }]];
    const file = await written(sheet(rows()));
    expect((await written(sheet(rows()))).equals(file)).toBe(true);
    // Time and date of a file in a zip: midnight of the first day that it can name, 1 January 1980.
    const stamps = [...file.toString('latin1').matchAll(/PK\x03\x04.{6}(.{4})/gs)];
    expect(stamps.length).toBe(7);
    for (const [, stamp] of stamps) expect(stamp).toBe('\x00\x00\x21\x00');
  });

  it('writes amounts as they are read and dates as days', async () => {
    // 1 January 2026 is day 46 023: 126 years of 365 days, 32 leap days with that of 1900, and 1.
    const xml = await firstSheet([{ amount: '-1234.50' }, { date: calendarDate('2026-01-01') }]);
    expect(xml).toMatch(/<c r="A1" s="\d+"><v>-1234\.50<\/v><\/c>/);
    expect(xml).toMatch(/<c r="B1" s="\d+"><v>46023<\/v><\/c>/);
  });

  it('gives a formula with its value', async () => {
    const xml = await firstSheet([{ amount: '3.00', formula: 'IF(A1<2,"a & b",3)' }]);
    expect(xml).toContain('<f>IF(A1&lt;2,&quot;a &amp; b&quot;,3)</f><v>3.00</v>');
  });

  it('never makes a formula of a text, now or when the cell is edited', async () => {
    const xml = await firstSheet([{ text: 'plain' }, { text: '=1+1' }, { text: '@SUM(A1)' }]);
    expect(xml).not.toContain('<f>');
    const styles = [...xml.matchAll(/t="inlineStr" s="(\d+)"/g)].map(([, id]) => Number(id));
    const file = await written(sheet([]));
    const formats = [...partOf(file, 'xl/styles.xml').matchAll(/<xf [^>]*>/g)].slice(1);
    const isQuoted = styles.map((id) => formats[id]?.[0].includes('quotePrefix="1"'));
    expect(isQuoted).toEqual([false, true, true]);
  });

  it('holds whatever XML cannot', async () => {
    const xml = await firstSheet([{ text: 'a\u0001b<&>\u001f\ud83d\ude00' }]);
    expect(xml).toContain('>ab&lt;&amp;&gt;\ud83d\ude00<');
  });

  it('refuses an amount that is not one', async () => {
    await expect(written(sheet([[{ amount: '1e3' }]]))).rejects.toThrow('not a decimal amount');
  });

  it('shows sheets by their tabs, in whatever order they were written', async () => {
    const file = await written(
      sheet([], { name: 'Second', tab: 2 }),
      sheet([], { name: 'L’une & l’autre', tab: 1 }),
    );
    const names = [...partOf(file, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(['L’une &amp; l’autre', 'Second']);
  });

  it('lets most of a long sheet go before it is read to its end', async () => {
    let read = 0;
    const rows = function* (): Generator<SheetRow> {
      for (; read < 60_000; read += 1) yield [{ count: read }, { text: `ligne ${read}` }];
    };
    let leftAt = 0;
    for await (const _ of writeWorkbook(about, [sheet(rows())])) leftAt ||= read;
    expect(leftAt).toBeLessThan(30_000);
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (place, name) => {
  expect(columnName(place)).toBe(name);
});

it('names a stretch of a sheet whatever the sheet is called', () => {
  expect(stretch("L'avoir", 2, 3, 8)).toBe("'L''avoir'!$C$4:$C$9");
  expect(stretch('TVA', 2, 3, 3)).toBe("'TVA'!$C$4");
  expect(quoted('dit "le fonds"')).toBe('"dit ""le fonds"""');
});
