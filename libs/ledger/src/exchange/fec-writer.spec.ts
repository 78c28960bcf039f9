import { readFileSync } from 'node:fs';
import { calendarDate } from '@plusloin/kernel';
import { describe, expect, it } from '@jest/globals';
import { type BookEntry, entryNumber } from './exchange-entry.js';
import { fecFileName, InvalidSiren, writeFec } from './fec-writer.js';
import { fecRows } from './fec-rows.js';
import { hasFecJudge, judgedFec, validSamples } from './testing/judges.js';
import { anEntry, bufferOf, readAll, textOf } from './testing/small-files.js';

const SIREN = '732829833';
const closing = calendarDate('2026-12-31');
const utf8 = { encoding: 'utf-8' } as const;

async function written(entry: BookEntry): Promise<string[][]> {
  const text = await textOf(writeFec(fecRows([entry]), utf8));
  const lines = text.split('\r\n').slice(1, -1);
  return lines.map((line) => line.split('\t'));
}

describe('a FEC is written', () => {
  it('with the official names, tabs, commas and CRLF', async () => {
    expect(await textOf(writeFec(fecRows([anEntry()]), utf8))).toBe(
      'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t' +
        'CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t' +
        'ValidDate\tMontantdevise\tIdevise\r\n' +
        'VE\tVentes\tVE-1\t20260214\t411000\tClients\tC001\tAsbl Les Érables\tF2026-003\t' +
        '20260214\tFévrier\t483,00\t0,00\t\t\t20260215\t\t\r\n' +
        'VE\tVentes\tVE-1\t20260214\t706000\tPrestations de services\t\t\tF2026-003\t' +
        '20260214\tFévrier\t0,00\t483,00\t\t\t20260215\t\t\r\n',
    );
  });

  it('in ISO 8859-15 when nothing else is asked', async () => {
    const bytes = await bufferOf(writeFec(fecRows([anEntry({}, { label: 'Œuvre — 5 €' })])));
    expect(bytes.includes(Buffer.from([0xbc, 0x75, 0x76, 0x72, 0x65]))).toBe(true);
    expect(bytes.toString('latin1')).toContain('\xbcuvre - 5 \xa4');
  });

  it('with nothing in a field that ends a field or a line', async () => {
    const [fields] = await written(anEntry({}, { label: ' a\tb\r\nc\0d\x85e ' }));
    expect(fields[10]).toBe('a b c d e');
    const barred = writeFec(fecRows([anEntry({}, { label: 'a|b' })]), { separator: '|' });
    expect((await textOf(barred)).split('|')[17 + 10]).toBe('a b');
  });

  it('with an entry as its own document when it has none', async () => {
    const [fields] = await written(anEntry({ documentRef: undefined, documentDate: undefined }));
    expect(fields.slice(8, 10)).toEqual(['VE-1', '20260214']);
  });

  it('with a document that one line has of its own', async () => {
    const own = { documentRef: 'F9', documentDate: calendarDate('2026-02-01') };
    const [first, second] = await written(anEntry({}, { amount: 1n, own }, { amount: -1n }));
    expect([first[8], first[9], second[8]]).toEqual(['F9', '20260201', 'F2026-003']);
  });

  it('final on its own day when it was recorded ahead', async () => {
    const [fields] = await written(anEntry({ validatedOn: calendarDate('2026-01-31') }));
    expect(fields[15]).toBe('20260214');
  });

  it('never without a day of validation', async () => {
    await expect(written(anEntry({ validatedOn: undefined }))).rejects.toThrow(
      'no date of validation',
    );
  });

  it('without a date of lettering where nothing is lettered', async () => {
    const [fields] = await written(anEntry({}, { amount: 0n, letteredOn: closing }));
    expect(fields.slice(13, 15)).toEqual(['', '']);
  });

  it('under the legal name', () => {
    expect(fecFileName(SIREN, closing)).toBe('732829833FEC20261231.txt');
    expect(fecFileName('732 829 833 00074', closing)).toBe('732829833FEC20261231.txt');
    for (const wrong of ['732829834', '73282983', 'BE0123456789', '']) {
      expect(() => fecFileName(wrong, closing)).toThrow(InvalidSiren);
    }
  });
});

describe('the judge of FEC files', () => {
  const itJudged = hasFecJudge ? it : it.skip;
  const number = entryNumber;
  const year: BookEntry[] = [
    anEntry(
      { journal: { code: 'AN', label: 'À nouveaux' }, number: number('AN', 1), period: 0 },
      { accountCode: '512', accountLabel: 'Banque', amount: 96_600n },
      { accountCode: '10', accountLabel: 'Capital', amount: -96_600n },
    ),
    ...[1, 2, 3].map((n) => anEntry({ number: number('VE', n) })),
    anEntry({ journal: { code: 'BQ', label: 'Banque' }, number: number('BQ', 1) }),
    anEntry(
      { number: number('VE', 4), documentRef: undefined },
      { amount: 5n, foreignAmount: 6n, foreignCurrency: 'USD', letteringCode: 'A' },
      { amount: -5n, auxiliaryCode: 'C9', settledOn: closing, settlementMode: 'VIR' },
      { amount: 0n, label: 'Une ligne de 0,00\tet un piège | "' },
    ),
  ];

  for (const columns of [18, 22] as const) {
    for (const encoding of ['utf-8', 'iso-8859-15'] as const) {
      itJudged(`finds ${columns} columns in ${encoding} valid`, async () => {
        const bytes = await bufferOf(writeFec(fecRows(year), { columns, encoding }));
        const verdict = judgedFec(fecFileName(SIREN, closing), bytes);
        expect(verdict).toContain(': VALID (0 errors');
      });
    }
  }

  itJudged('finds a gap in the numbers, so that its word counts', async () => {
    const bytes = await bufferOf(writeFec(fecRows([...year, anEntry({ number: 'VE-6' })])));
    expect(judgedFec(fecFileName(SIREN, closing), bytes)).toContain('INVALID');
  });

  itJudged('finds its own samples valid after a passage through our hands', async () => {
    for (const path of validSamples) {
      const { entries, refused } = await readAll(readFileSync(path));
      expect(refused).toEqual([]);
      const columns = path.includes('812346062') ? 22 : 18;
      const bytes = await bufferOf(writeFec(fecRows(entries), { columns }));
      expect(judgedFec(fecFileName(SIREN, closing), bytes)).toContain(
        ': VALID (0 errors, 0 warnings',
      );
    }
  });
});
