import { type CalendarDate } from '@plusloin/kernel';
import { type BookEntry, type BookLine } from './exchange-entry.js';
import { writeAmount, writeForeignAmount } from './exchange-amounts.js';
import { type CsvColumn, type CsvForm, type ImportMapping } from './import-mapping.js';

/** Our CSV, in the words of an importer: `readCsv` with it gives back what `writeCsv` wrote. */
export const ownCsvForm: CsvForm = {
  delimiter: ';',
  encoding: 'utf-8',
  decimalMark: ',',
  dateForm: 'yyyy-mm-dd',
  hasGuardedTexts: true,
  columns: {
    journal: 'journal',
    journalLabel: 'journal_libelle',
    number: 'numero',
    date: 'date',
    period: 'periode',
    entryLabel: 'ecriture',
    document: 'piece',
    documentDate: 'piece_date',
    validatedOn: 'validation',
    account: 'compte',
    accountLabel: 'compte_libelle',
    auxiliary: 'auxiliaire',
    auxiliaryLabel: 'auxiliaire_libelle',
    label: 'libelle',
    debit: 'debit',
    credit: 'credit',
    practice: 'activite',
    letter: 'lettrage',
    letteredOn: 'lettrage_date',
    settledOn: 'reglement_date',
    settlementMode: 'reglement_mode',
    foreignAmount: 'devise_montant',
    foreignCurrency: 'devise',
    nature: 'nature',
    party: 'tiers',
    concerns: 'concerne',
    person: 'personne',
  },
  optional: ['concerns', 'person'],
};

/** The mapping file that reads our own CSV back. */
export const ownCsvMapping: ImportMapping = {
  version: 1,
  practices: { rules: [], defaultPractice: null },
  persons: { auxiliaryPrefixes: [] },
  accounts: {},
  journals: {},
  csv: ownCsvForm,
};

/**
 * Entries as CSV: UTF-8 with its mark, which spreadsheets need to show accents, semicolon, comma,
 * CRLF. A text that a spreadsheet would run as a formula gets an apostrophe in front of it, which
 * `hasGuardedTexts` takes away again.
 */
export async function* writeCsv(
  entries: AsyncIterable<BookEntry> | Iterable<BookEntry>,
): AsyncGenerator<string> {
  // Our books know pseudonyms alone: what is read from files of others is not written.
  const { person: _person, ...written } = ownCsvForm.columns;
  const columns = Object.entries(written) as [CsvColumn, string][];
  yield `\ufeff${columns.map(([, name]) => name).join(';')}\r\n`;
  for await (const entry of entries) {
    yield entry.lines.map((line) => recordOf(entry, line, columns)).join('');
  }
}

function recordOf(
  entry: BookEntry,
  line: BookLine,
  columns: readonly (readonly [CsvColumn, string])[],
): string {
  const texts = { ...entryTexts(entry, line), ...lineTexts(line) };
  const figures = { ...entryFigures(entry, line), ...lineFigures(line) };
  const fields: Partial<Record<CsvColumn, string>> = { ...figures };
  for (const [column, text] of Object.entries(texts)) {
    fields[column as CsvColumn] = quoted(guarded(text ?? ''));
  }
  return `${columns.map(([column]) => fields[column] ?? '').join(';')}\r\n`;
}

type Texts = Partial<Record<CsvColumn, string | undefined>>;

function entryTexts(entry: BookEntry, { own = {} }: BookLine): Texts {
  return {
    journal: entry.journal.code,
    journalLabel: entry.journal.label,
    number: entry.number,
    entryLabel: entry.label,
    document: 'documentRef' in own ? own.documentRef : entry.documentRef,
  };
}

function lineTexts(line: BookLine): Texts {
  return {
    account: line.accountCode,
    accountLabel: line.accountLabel,
    auxiliary: line.auxiliaryCode,
    auxiliaryLabel: line.auxiliaryLabel,
    label: line.label,
    practice: line.practice,
    letter: line.letteringCode,
    settlementMode: line.settlementMode,
    nature: line.nature,
    party: line.party,
  };
}

function entryFigures(entry: BookEntry, { own = {} }: BookLine): Texts {
  const documentDate: CalendarDate | undefined =
    'documentDate' in own ? own.documentDate : entry.documentDate;
  return {
    date: entry.on,
    period: String(entry.period),
    documentDate: documentDate ?? '',
    validatedOn: entry.validatedOn ?? '',
    concerns: entry.concerns ?? '',
  };
}

function lineFigures(line: BookLine): Texts {
  const { amount, foreignAmount, foreignCurrency = 'EUR' } = line;
  const hasForeign = foreignAmount !== undefined;
  return {
    debit: amount < 0n ? '0,00' : writeAmount(amount),
    credit: amount < 0n ? writeAmount(-amount) : '0,00',
    letteredOn: line.letteredOn ?? '',
    settledOn: line.settledOn ?? '',
    foreignAmount: hasForeign ? writeForeignAmount(foreignAmount, foreignCurrency) : '',
    foreignCurrency: hasForeign ? foreignCurrency : '',
  };
}

const guarded = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /["; ,\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
