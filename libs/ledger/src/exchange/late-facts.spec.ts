import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { ownCsvForm, ownCsvMapping } from './csv-writer.js';
import { concernedTime, creditedDocument } from './late-facts.js';
import { fecLine, fecOf, fecText, readAll } from './testing/small-files.js';

const september = calendarDate('2026-09-04');

describe('The time that a late entry concerns', () => {
  it.each([
    ['2026-T2', '2026-Q2'],
    ['2026-Q2', '2026-Q2'],
    ['T2 2026', '2026-Q2'],
    ['2026-06-15', '2026-06-15'],
    ['15/06/2026', '2026-06-15'],
    ['20260615', '2026-06-15'],
    ['2026-T3', '2026-Q3'],
  ])('is written %s', (text, time) => {
    expect(concernedTime(text, september)).toBe(time);
  });

  it.each(['juin', '2026-T5', '2026-13-01', '2026', '2026-T4', '2026-09-05'])(
    'is not %s: no such time, or one to come',
    (text) => {
      expect(concernedTime(text, september)).toBeUndefined();
    },
  );
});

describe('A credit note', () => {
  it.each([
    ['Avoir sur facture F2026-003', 'F2026-003'],
    ['AVOIR SUR F2026-003', 'F2026-003'],
    ['Note de crédit sur la facture n° 2026-041, erreur', '2026-041'],
    ['CPAS, avoir s/ fact. 12.', '12'],
  ])('names the document that it takes back: %s', (label, ref) => {
    expect(creditedDocument(label, 'AV-1')).toEqual({ ref, isNamed: true });
  });

  it('that names none may share the reference of its document', () => {
    expect(creditedDocument('Avoir CPAS', 'F2026-003')).toEqual({
      ...{ ref: 'F2026-003', isNamed: false },
    });
  });

  it.each(['Honoraires', 'Savoir-faire, atelier', 'À avoiriser'])('is not: %s', (label) => {
    expect(creditedDocument(label, 'F2026-003')).toBeUndefined();
  });
});

const inCsv = (...concerns: string[]) =>
  [
    'journal;date;numero;compte;libelle;debit;credit;concerne',
    `VE;2026-09-04;1;706000;Rendu;150,00;;${concerns[0]}`,
    `VE;2026-09-04;1;411000;Rendu;;150,00;${concerns[1]}`,
    '',
  ].join('\n');

describe('A CSV with a column of late facts', () => {
  const { journal, date, number, account, label, debit, credit, concerns } = ownCsvForm.columns;
  const columns = { journal, date, number, account, label, debit, credit, concerns };
  const mapping = { ...ownCsvMapping, csv: { ...ownCsvForm, columns } };
  const read = (text: string) => readAll(text, { format: 'csv', mapping });

  it('says what an entry concerns, on one of its lines or on all', async () => {
    const { entries, refused } = await read(inCsv('2026-T2', ''));
    expect(refused).toEqual([]);
    expect(entries.map((one) => one.concerns)).toEqual(['2026-Q2']);
    expect((await read(inCsv('2026-T2', '2026-Q2'))).refused).toEqual([]);
  });

  it('is refused where it says no time, one to come, or two', async () => {
    expect((await read(inCsv('juin', ''))).refused).toEqual(['import.concerns@2:concerne']);
    expect((await read(inCsv('2026-T4', ''))).refused).toEqual(['import.concerns@2:concerne']);
    expect((await read(inCsv('2026-T1', '2026-T2'))).refused).toEqual([
      'import.entry-concerns-twice@2',
    ]);
  });

  it('may lack it in our own form, as files of before do', async () => {
    const before = inCsv('', '').replaceAll(/;[^;\n]*$/gm, '');
    expect((await read(before)).refused).toEqual([]);
    const named = { ...mapping, csv: { ...mapping.csv, optional: [] } };
    const { refused } = await readAll(before, { format: 'csv', mapping: named });
    expect(refused).toEqual(['import.csv-column-missing@1:concerne']);
  });
});

describe('A FEC, which has no such column', () => {
  const sale = (label: string, more = {}) =>
    readAll(fecOf({ EcritureLib: label, EcritureDate: '20260214', ...more }));

  it('says it in brackets in its label', async () => {
    const { entries, refused } = await sale('Rendu [concerne 2025-T4]');
    expect(refused).toEqual([]);
    expect(entries[0]).toMatchObject({ label: 'Rendu [concerne 2025-T4]', concerns: '2025-Q4' });
    expect((await sale('Rendu [concerne décembre]')).refused).toEqual([
      'import.concerns@2:EcritureLib',
    ]);
  });

  it('names the document of a credit note, in the journals that hold documents', async () => {
    const { entries } = await sale('Avoir sur F2025-090');
    expect(entries[0]?.credits).toEqual({ ref: 'F2025-090', isNamed: true });
    const bank = { JournalCode: 'BQ', JournalLib: 'Banque' };
    const back = await readAll(
      fecText(
        fecLine({ ...bank, EcritureLib: 'Remboursement avoir sur F2025-090', Debit: '5,00' }),
        fecLine({ ...bank, CompteNum: '512000', Credit: '5,00' }),
      ),
    );
    expect(back.entries[0]?.credits).toBeUndefined();
  });
});
