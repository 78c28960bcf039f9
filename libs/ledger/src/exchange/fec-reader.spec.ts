import { describe, expect, it } from '@jest/globals';
import { fecCashColumns, fecColumns } from './fec-columns.js';
import { importLimits } from './import-limits.js';
import { bytesOf, all, fecLine, fecOf, fecText, readAll, told } from './testing/small-files.js';
import { readFec } from './fec-reader.js';
import { ImportRefusals } from './import-refusals.js';

const ENTRY = 'VE 1 2026-02-14 p2 | 411000 48300 | 706000 -48300';

describe('a FEC is read', () => {
  const lawful: [string, string | Uint8Array][] = [
    ['with tabs and LF', fecOf()],
    ['with CRLF', fecOf().replaceAll('\n', '\r\n')],
    ['with CR alone', fecOf().replaceAll('\n', '\r')],
    ['with bars', fecOf().replaceAll('\t', '|')],
    ['without a last end of line', fecOf().slice(0, -1)],
    ['with blank lines at its end', `${fecOf()}\n\n`],
    ['with the mark of UTF-8', `\ufeff${fecOf()}`],
    ['in ISO 8859-15', Buffer.from(fecOf(), 'latin1')],
    ['with names in other cases and accents', fecOf().replace('Debit\tCredit', 'DÉBIT\tCrédit')],
    ['with a separator too many', fecOf().replaceAll('\n', '\t\n')],
    ['with a sign', fecOf({ Debit: '+483,00' })],
    ['with a decimal point', fecOf({ Debit: '483.00' })],
    ['with one decimal or none', fecOf({ Debit: '483,0', Credit: '' })],
    ['with spaces around a figure', fecOf({ Debit: ' 483,00 ' })],
    ['with a negative credit', fecOf({ Debit: '0,00', Credit: '-483,00' })],
    ['with a nil amount in no currency', fecOf({ Montantdevise: '0,00' })],
    ['with zeros for no date', fecOf({ DateLet: '00000000' })],
  ];
  it.each(lawful)('%s', async (_how, content) => {
    const { entries, refused } = await readAll(content);
    expect(refused).toEqual([]);
    expect(entries.map(told)).toEqual([ENTRY]);
  });

  it('with a signed amount and its sense', async () => {
    const header = fecColumns.join('\t').replace('Debit\tCredit', 'Montant\tSens');
    const senses = ['D', 'c', '+1', '-1'].map((Credit) => fecLine({ Debit: '483,00', Credit }));
    const { entries, refused } = await readAll([header, ...senses].join('\n'));
    expect(refused).toEqual([]);
    expect(entries[0].lines.map(({ amount }) => amount)).toEqual([
      48_300n,
      -48_300n,
      48_300n,
      -48_300n,
    ]);
  });

  const cash = {
    DateRglt: '20260301',
    ModeRglt: 'VIR',
    NatOp: 'Prestation',
    IdClient: 'C001',
    CompAuxNum: 'C001',
    CompAuxLib: 'Asbl Les Érables',
    EcritureLet: 'AB',
    DateLet: '20260301',
    Montantdevise: '520,12',
    Idevise: 'USD',
  };

  it('with the four columns of a cash basis, every particular kept', async () => {
    const text = [
      fecCashColumns.join('\t'),
      fecLine({ Debit: '483,00', ...cash }, 22),
      fecLine({ Credit: '483,00', CompteNum: '706000' }, 22),
    ].join('\n');
    const { entries } = await readAll(text);
    expect(entries[0]).toMatchObject({
      journal: { code: 'VE', label: 'Ventes', kind: 'sales' },
      label: 'Accompagnement février',
      documentRef: 'F2026-003',
      documentDate: '2026-02-14',
      validatedOn: '2026-12-31',
      firstLine: 2,
      lastLine: 3,
    });
    expect(entries[0].lines[0]).toMatchObject({
      line: 2,
      accountLabel: 'Clients',
      auxiliaryCode: 'C001',
      auxiliaryLabel: 'Asbl Les Érables',
      label: 'Accompagnement février',
      letteringCode: 'AB',
      letteredOn: '2026-03-01',
      foreignAmount: 52_012n,
      foreignCurrency: 'USD',
      settledOn: '2026-03-01',
      settlementMode: 'VIR',
      nature: 'Prestation',
      party: 'C001',
    });
  });

  it('with quotes, which mean nothing in a FEC', async () => {
    const { entries } = await readAll(fecOf({ EcritureLib: 'Séance "à deux"', PieceRef: '"F3' }));
    expect(entries[0]).toMatchObject({ label: 'Séance "à deux"', documentRef: '"F3' });
  });

  it('in ISO 8859-15 to its end, though a later line might be UTF-8 by chance', async () => {
    const lines = fecText(
      fecLine({ Debit: '1,00', EcritureLib: 'Été' }),
      fecLine({ Credit: '1,00', EcritureLib: 'É°' }),
    );
    const { entries } = await readAll(Buffer.from(lines, 'latin1'));
    expect(entries[0].lines.map(({ label }) => label)).toEqual(['Été', 'É°']);
  });

  it('in windows-1252 called ISO 8859-15', async () => {
    const bytes = Buffer.from(fecOf({ EcritureLib: 'L\x92\x9cuvre, 10 \x80' }), 'latin1');
    expect((await readAll(bytes)).entries[0].label).toBe('L’œuvre, 10 €');
  });
});

describe('a line of a FEC is refused, named by line and column', () => {
  const refusals: [string, Parameters<typeof fecOf>[0], string][] = [
    ['a day that does not exist', { EcritureDate: '20260231' }, 'import.date@2:EcritureDate'],
    ['a date in another form', { PieceDate: '14/02/2026' }, 'import.date@2:PieceDate'],
    ['a year that no book knows', { EcritureDate: '00260214' }, 'import.date@2:EcritureDate'],
    ['thousands parted', { Debit: '1.234,50' }, 'import.amount@2:Debit'],
    ['an ambiguous point', { Debit: '1.234' }, 'import.amount@2:Debit'],
    ['a space between thousands', { Debit: '1 234,50' }, 'import.amount@2:Debit'],
    ['three decimals', { Debit: '483,000' }, 'import.amount@2:Debit'],
    ['a power of ten', { Debit: '4E2' }, 'import.amount@2:Debit'],
    ['a quoted amount', { Debit: '"483,00"' }, 'import.amount@2:Debit'],
    ['too many digits', { Debit: '1234567890123456' }, 'import.amount-too-large@2:Debit'],
    ['a debit and a credit', { Credit: '1,00' }, 'import.debit-and-credit@2:Credit'],
    ['neither', { Debit: '', Credit: '' }, 'import.amount-missing@2:Debit'],
    ['a currency alone', { Idevise: 'USD' }, 'import.currency@2:Idevise'],
    ['an amount alone', { Montantdevise: '5,00' }, 'import.currency@2:Idevise'],
    ['no currency', { Montantdevise: '5', Idevise: '$' }, 'import.currency@2:Idevise'],
    ['cents of yens', { Montantdevise: '5,10', Idevise: 'JPY' }, 'import.amount@2:Montantdevise'],
    ['letters for an account', { CompteNum: 'CLIENT' }, 'import.account-digits@2:CompteNum'],
    ['an account with signs', { CompteNum: '411.000' }, 'import.account-form@2'],
    ['a journal with signs', { JournalCode: 'V/E' }, 'import.journal-form@2'],
    ['a letter missing', { DateLet: '20260301' }, 'import.letter-missing@2:DateLet'],
    ['too early', { ValidDate: '20260213' }, 'import.validated-before-entry@2:ValidDate'],
    ['a NUL byte', { EcritureLib: 'a\0b' }, 'import.control-character@2:EcritureLib'],
    ['an escape', { EcritureLib: '\x1b[2J' }, 'import.control-character@2:EcritureLib'],
    ['no journal', { JournalCode: '' }, 'import.field-missing@2:JournalCode'],
    ['no date', { EcritureDate: '' }, 'import.field-missing@2:EcritureDate'],
    ['no account', { CompteNum: ' ' }, 'import.field-missing@2:CompteNum'],
    ['no number', { EcritureNum: '' }, 'import.field-missing@2:EcritureNum'],
    ['no document', { PieceRef: '' }, 'import.field-missing@2:PieceRef'],
    ['no validation', { ValidDate: '' }, 'import.field-missing@2:ValidDate'],
  ];
  it.each(refusals)('%s', async (_what, fields, refusal) => {
    expect((await readAll(fecOf(fields))).refused[0]).toBe(refusal);
  });

  it('with what the file says, why and how to mend it', async () => {
    const { reading } = await readAll(fecOf({ EcritureDate: '20260231' }));
    expect(reading.refusals.kept[0]).toEqual({
      line: 2,
      column: { name: 'EcritureDate', position: 4 },
      code: 'import.date',
      what: '20260231',
      why: 'Ce n’est pas une date du calendrier sous la forme attendue.',
      mend: 'Écris-la dans la forme du fichier, AAAAMMJJ pour un FEC, par exemple 20260331.',
    });
  });

  it('shortens a hostile value to one printable line', async () => {
    const { reading } = await readAll(fecOf({ EcritureDate: `\u202e${'9'.repeat(5000)}` }));
    const { what } = reading.refusals.kept[0];
    expect(what).toBe(`\ufffd${'9'.repeat(79)}…`);
  });

  it('a line with a field too many or too few', async () => {
    const text = fecText(`${fecLine()}\tx`, fecLine().split('\t').slice(1).join('\t'));
    const { reading, refused } = await readAll(text);
    expect(refused).toEqual(['import.column-count@2', 'import.column-count@3']);
    expect(reading.refusals.kept.map(({ what }) => what)).toEqual([
      '19 champs au lieu de 18',
      '17 champs au lieu de 18',
    ]);
  });

  it('a sense that is none', async () => {
    const text = fecOf({ Credit: 'X' }).replace('Debit\tCredit', 'Montant\tSens');
    expect((await readAll(text)).refused[0]).toBe('import.sense@2:Sens');
  });

  it('a blank line between two', async () => {
    const text = fecText(fecLine({ Debit: '1,00' }), '', fecLine({ Credit: '1,00' }));
    expect((await readAll(text)).refused).toEqual(['import.blank-line@3']);
  });

  it('a line in another encoding than the lines before', async () => {
    const [header, first, second] = fecOf().split('\n');
    const bytes = Buffer.concat([
      Buffer.from(`${header}\n${first}\n`, 'utf8'),
      Buffer.from(second, 'latin1'),
    ]);
    expect((await readAll(bytes)).refused).toContain('import.encoding-mixed@3');
  });

  it('without a second refusal of its entry, which lacks it', async () => {
    expect((await readAll(fecOf({ EcritureDate: '20260231' }))).refused).toHaveLength(1);
  });

  it('every line of them in one reading, kept up to a number and counted beyond', async () => {
    const refusals = new ImportRefusals(3);
    const lines = Array.from({ length: 10 }, () => fecLine({ EcritureDate: 'hier' }));
    await all(readFec(bytesOf(fecText(...lines)), { refusals }));
    expect(refusals.kept.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(refusals.total).toBe(10);
    expect(refusals.byCode).toEqual(new Map([['import.date', 10]]));
  });
});

describe('a file that is no FEC is refused at its first line', () => {
  const lines = fecOf().split('\n').slice(1).join('\n');
  const headers: [string, string | Uint8Array, string[]][] = [
    ['empty', '', ['import.file-empty@0']],
    ['a header alone', fecText(), ['import.file-empty@0']],
    ['semicolons', fecOf().replaceAll('\t', ';'), ['import.separator-unknown@1']],
    ['seventeen columns', fecOf().replace('\tIdevise', ''), ['import.header-column-count@1']],
    [
      'two columns exchanged',
      fecOf().replace('Debit\tCredit', 'Credit\tDebit'),
      ['import.header-column@1:Debit', 'import.header-column@1:Credit'],
    ],
    [
      'quoted names',
      fecOf().replace('JournalCode', '"JournalCode"'),
      ['import.header-column@1:JournalCode'],
    ],
    ['a line of entry', lines, fecColumns.map((name) => `import.header-column@1:${name}`)],
    ['UTF-16', Buffer.from(`\ufeff${fecOf()}`, 'utf16le'), ['import.encoding-unknown@1']],
  ];
  it.each(headers)('%s', async (_what, content, expected) => {
    const { entries, refused } = await readAll(content);
    expect(refused).toEqual(expected);
    expect(entries).toEqual([]);
  });

  it('a gigabyte on one line, of which no more is read than a line may hold', async () => {
    let piecesRead = 0;
    async function* gigabyte(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(fecText());
      const piece = Buffer.alloc(16 * 1024, 'x');
      for (piecesRead = 0; piecesRead < 65_536; piecesRead += 1) yield piece;
    }
    const refusals = new ImportRefusals();
    await all(readFec(gigabyte(), { refusals }));
    expect(refusals.kept.map(({ code, line }) => `${code}@${line}`)).toEqual([
      'import.line-too-long@2',
    ]);
    expect(piecesRead).toBeLessThan(6);
  });

  it('a long line inside one piece', async () => {
    const text = fecText(fecLine({ EcritureLib: 'x'.repeat(500) }));
    const limits = { ...importLimits, lineBytes: 400 };
    expect((await readAll(text, { limits })).refused).toEqual(['import.line-too-long@2']);
  });

  it('a file larger than its limit', async () => {
    const limits = { ...importLimits, fileBytes: 300 };
    expect((await readAll(fecOf(), { limits })).refused).toEqual(['import.file-too-large@0']);
  });
});
