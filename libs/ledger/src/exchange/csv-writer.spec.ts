import { calendarDate } from '@plusloin/kernel';
import { describe, expect, it } from '@jest/globals';
import { ownCsvForm, ownCsvMapping, writeCsv } from './csv-writer.js';
import { parseImportMapping } from './import-mapping.js';
import { anEntry, readAll, textOf } from './testing/small-files.js';

const day = calendarDate('2026-03-01');

describe('entries are written as CSV', () => {
  it('with a mark, names, semicolons, commas and CRLF', async () => {
    expect(await textOf(writeCsv([anEntry()]))).toBe(
      '\ufeffjournal;journal_libelle;numero;date;periode;ecriture;piece;piece_date;validation;' +
        'compte;compte_libelle;auxiliaire;auxiliaire_libelle;libelle;debit;credit;activite;' +
        'lettrage;lettrage_date;reglement_date;reglement_mode;devise_montant;devise;nature;tiers;' +
        'concerne' +
        '\r\n' +
        'VE;Ventes;VE-1;2026-02-14;2;"Accompagnement février";F2026-003;2026-02-14;2026-02-15;' +
        '411000;Clients;C001;"Asbl Les Érables";Février;483,00;0,00;;;;;;;;;;\r\n' +
        'VE;Ventes;VE-1;2026-02-14;2;"Accompagnement février";F2026-003;2026-02-14;2026-02-15;' +
        '706000;"Prestations de services";;;Février;0,00;483,00;alice;;;;;;;;;\r\n',
    );
  });

  it('with no text that a spreadsheet would run', async () => {
    const text = await textOf(
      writeCsv([anEntry({ label: '=HYPERLINK("http://x")' }, { label: "'n" })]),
    );
    expect(text).toContain(`;"'=HYPERLINK(""http://x"")";`);
    expect(text).toContain(";''n;");
  });

  it('in a form that a mapping file can say', () => {
    expect(parseImportMapping(JSON.stringify(ownCsvMapping))).toEqual(ownCsvMapping);
    expect(new Set(Object.values(ownCsvForm.columns)).size).toBe(27);
  });

  it('and read back with everything they said', async () => {
    const full = anEntry(
      {
        ...{ period: 13, on: calendarDate('2026-12-31'), number: 'OD-7' },
        ...{ label: '-1; "deux"', concerns: '2026-Q2' },
      },
      {
        amount: -5n,
        auxiliaryCode: 'C1',
        auxiliaryLabel: '+32',
        label: '@a',
        letteringCode: 'AB',
        letteredOn: day,
        foreignAmount: -1500n,
        foreignCurrency: 'JPY',
        settledOn: day,
        settlementMode: 'VIR',
        nature: 'Séance',
        party: "d'Or",
        practice: 'alice',
      },
      { amount: 5n },
    );
    const csv = await textOf(writeCsv([full]));
    const { entries, refused } = await readAll(csv, { format: 'csv', mapping: ownCsvMapping });
    expect(refused).toEqual([]);
    expect(entries[0]).toMatchObject({ ...full, lines: full.lines });
  });
});
