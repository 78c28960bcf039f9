import { describe, expect, it } from '@jest/globals';
import type { PracticeStatement } from '../statement-shapes.js';
import { alicesStatement, longStatement } from '../testing/difficult.js';
import { practiceCsv, textField } from './practice-csv.js';

const rowsOf = (statement: PracticeStatement): string[] =>
  practiceCsv(statement).replace(/^\uFEFF/, '').split('\r\n');

describe('a statement as a table', () => {
  it('has the figures of the statement, with a decimal comma', () => {
    const rows = rowsOf(alicesStatement());
    expect(rows[0]).toBe('Livres;Bloc;N°;Code;Chiffre;T3 2026;T3 2025;Cumul 2026;Remarque');
    expect(rows).toContain('ALICE;Ton argent aujourd’hui;A6;money.free;Libre;2439,56;;;');
    expect(rows).toContain(
      'ALICE;Ce que tu as facturé, hors TVA;B;invoiced.invoiced;Facturé;6300,00;5600,00;19180,00;',
    );
    expect(rows).toContain(
      'ALICE;Ton argent aujourd’hui;A5;money.income-tax;Impôt sur le revenu;;;;pas encore compté',
    );
    expect(rows).toContain('ALICE;Échéances;H;duties.vat;TVA;1173,18;;;2026-10-23');
  });

  it('has a decimal comma in Dutch and a point in English, as spreadsheets there read them', () => {
    expect(practiceCsv(alicesStatement('nl'))).toContain('money.free;Vrij;2439,56;');
    expect(practiceCsv(alicesStatement('en'))).toContain('money.free;Free;2439.56;');
  });

  it('has as many fields in each row, in a long statement too', () => {
    const rows = rowsOf(longStatement()).slice(0, -1);
    const counts = rows.map((row) => row.replace(/"(?:[^"]|"")*"/g, '').split(';').length);
    expect(new Set(counts)).toEqual(new Set([9]));
  });

  it('runs nothing: a text that begins like a formula is kept a text', () => {
    expect(textField('=HYPERLINK("http://x")')).toBe('"\'=HYPERLINK(""http://x"")"');
    expect(textField('+32 470')).toBe("'+32 470");
    expect(textField('-1')).toBe("'-1");
    expect(textField('@cmd')).toBe("'@cmd");
    expect(textField('\tx')).toBe('"\'\tx"');
    const named = alicesStatement();
    const [section] = named.sections;
    const books = { ...section?.books, code: '=1+1' };
    const statement = { ...named, sections: [{ ...section, books }] } as PracticeStatement;
    expect(rowsOf(statement)[1]).toMatch(/^'=1\+1;/);
  });
});
