import { describe, expect, it } from '@jest/globals';
import { importLimits } from './import-limits.js';
import { parseImportMapping } from './import-mapping.js';
import { type Read, readAll, told } from './testing/small-files.js';

const HEADER = 'N°;Journal;Date;Compte;Libellé;Tiers;Débit;Crédit;Pièce;Section;Lettre;Payé le';
const mapping = (csv: object = {}, more: object = {}): ReturnType<typeof parseImportMapping> =>
  parseImportMapping(
    JSON.stringify({
      version: 1,
      practices: { rules: [{ analytic: 'ALICE', practice: 'alice-mediation' }] },
      csv: {
        delimiter: ';',
        decimalMark: ',',
        thousandsMark: '.',
        dateForm: 'dd/mm/yyyy',
        columns: {
          number: 'N°',
          journal: 'Journal',
          date: 'Date',
          account: 'Compte',
          label: 'Libellé',
          auxiliary: 'Tiers',
          debit: 'Débit',
          credit: 'Crédit',
          document: 'Pièce',
          analytic: 'Section',
          letter: 'Lettre',
          settledOn: 'Payé le',
        },
        ...csv,
      },
      ...more,
    }),
  );

const read = (content: string | Uint8Array, csv: object = {}): Promise<Read> =>
  readAll(content, { format: 'csv', mapping: mapping(csv) });

const file = (...lines: string[]): string => [HEADER, ...lines, ''].join('\r\n');
const SALE = [
  '1;VEN;14/02/2026;400000;Février;C1;1.483,00;;F3;;A;01/03/2026',
  '1;VEN;14/02/2026;700000;Février;;;1.483,00;F3;ALICE;;',
];

describe('a CSV is read by the form in its mapping', () => {
  it('with practices by analytic code', async () => {
    const { entries, refused } = await read(file(...SALE));
    expect(refused).toEqual([]);
    expect(entries.map(told)).toEqual(['VEN 1 2026-02-14 p2 | 400000 148300 | 700000 -148300']);
    expect(entries[0]).toMatchObject({ documentRef: 'F3', label: 'Février' });
    expect(entries[0].lines).toMatchObject([
      { practice: undefined, auxiliaryCode: 'C1', letteringCode: 'A', settledOn: '2026-03-01' },
      { practice: 'alice-mediation', analytic: 'ALICE' },
    ]);
  });

  const encodings: [string, string | Uint8Array][] = [
    ['UTF-8 with its mark', `\ufeff${file(...SALE)}`],
    ['ISO 8859-15, found', Buffer.from(file(...SALE), 'latin1')],
    ['line feeds alone', file(...SALE).replaceAll('\r\n', '\n')],
    ['no last end of line', file(...SALE).slice(0, -2)],
  ];
  it.each(encodings)('%s', async (_what, content) => {
    expect((await read(content)).entries[0]?.label).toBe('Février');
  });

  it('with quotes around delimiters, ends of line and quotes (RFC 4180)', async () => {
    const lines = SALE.map((line) => line.replace('Février', '"Séance ""à deux"";\r\nsuite"'));
    const { entries, refused } = await read(
      file(...lines, ...SALE.map((line) => `2${line.slice(1)}`)),
    );
    expect(refused).toEqual([]);
    expect(entries[0].label).toBe('Séance "à deux"; suite');
    expect(entries[1]).toMatchObject({ number: '2', firstLine: 6, lastLine: 7 });
  });

  it('with a signed amount, a debit positive', async () => {
    const columns = { journal: 'J', date: 'D', account: 'A', label: 'L', amount: 'M' };
    const form = { delimiter: ',', decimalMark: '.', thousandsMark: undefined, columns };
    const text = 'J,D,A,L,M\nOD,01/02/2026,471,x,10.50\nOD,01/02/2026,472,x,-10.5\n';
    const { entries, reading } = await readAll(text, {
      format: 'csv',
      mapping: mapping(form),
      isRegrouped: true,
    });
    expect(entries.map(told)).toEqual(['OD  2026-02-01 p2 | 471 1050 | 472 -1050']);
    expect(reading.counts.runs).toBe(1);
  });
});

describe('a line of a CSV is refused, named by line and column', () => {
  const [first, second] = SALE;
  const lines: [string, string[], string[]][] = [
    ['a day that does not exist', [first.replace('14/02', '31/02')], ['import.date@2:Date']],
    ['a month first', [first.replace('14/02', '02/14')], ['import.date@2:Date']],
    ['thousands cut wrong', [first.replace('1.483', '14.83')], ['import.amount@2:Débit']],
    ['a point for decimals', [first.replace('1.483,00', '483.00')], ['import.amount@2:Débit']],
    [
      'a debit and a credit',
      [first.replace(';;F3', ';1;F3')],
      ['import.debit-and-credit@2:Crédit'],
    ],
    ['neither', [first.replace('1.483,00', '')], ['import.amount-missing@2:Débit']],
    ['no journal', [first.replace('VEN', '')], ['import.field-missing@2:Journal']],
    ['no label', [first.replace('Février', '')], ['import.field-missing@2:Libellé']],
    ['a field too many', [`${first};x`], ['import.column-count@2']],
    [
      'a control character',
      [first.replace('Février', 'a\x07b')],
      ['import.control-character@2:Libellé'],
    ],
    [
      'our own separator',
      [first.replace('Février', 'a\x1fb')],
      ['import.control-character@2:Libellé'],
    ],
    ['an analytic code unknown', [first.replace(';;A', ';BOB;A')], ['import.analytic-unknown@2']],
    ['a stray quote', [first.replace('Février', 'a"b')], ['import.quote-stray@2']],
    ['text behind a quote', [first.replace('Février', '"a"b')], ['import.quote-stray@2']],
    ['a blank line', [first, '', second], ['import.blank-line@3']],
    [
      'a quote never closed',
      [first, second.replace('Février', '"Février')],
      ['import.quote-unclosed@3'],
    ],
  ];
  it.each(lines)('%s', async (_what, content, expected) => {
    expect((await read(file(...content))).refused).toEqual(expected);
  });

  it('and the line after a stray quote is still read', async () => {
    const { refused } = await read(
      file(first.replace('Février', 'a"b'), second.replace('14/02', 'x')),
    );
    expect(refused).toEqual(['import.quote-stray@2', 'import.date@3:Date']);
  });

  it('a period that does not go with its date', async () => {
    const form = { columns: { ...mapping().csv?.columns, period: 'Section', analytic: undefined } };
    const { refused } = await read(file(first.replace(';;A', ';13;A'), second), form);
    expect(refused).toEqual(['import.period@2:Section', 'import.period@3:Section']);
  });
});

describe('a CSV is refused at its first line', () => {
  it('when a column of the mapping is not there, naming both', async () => {
    const { reading, refused } = await read(file(...SALE).replace('Compte', 'Account'));
    expect(refused).toEqual(['import.csv-column-missing@1:Compte']);
    expect(reading.refusals.kept[0].what).toContain(
      'csv.columns.account ; le fichier a N°, Journal',
    );
  });

  it('when a column of the mapping is there twice', async () => {
    const { refused } = await read(file(...SALE).replace('Section', 'Compte'));
    expect(refused).toContain('import.csv-column-twice@1:Compte');
  });

  it('when it is empty', async () => {
    expect((await read('')).refused).toEqual(['import.file-empty@0']);
    expect((await read(`${HEADER}\n\n`)).refused).toEqual(['import.file-empty@0']);
  });

  it('when a record or the file is over its limit', async () => {
    const limited = async (limits: object): Promise<string[]> =>
      (
        await readAll(file(...SALE, `"${'x'.repeat(900)}`), {
          format: 'csv',
          mapping: mapping(),
          limits: { ...importLimits, ...limits },
        })
      ).refused;
    expect(await limited({ lineBytes: 500 })).toEqual(['import.line-too-long@4']);
    expect(await limited({ fileBytes: 200 })).toEqual(['import.file-too-large@0']);
  });
});
