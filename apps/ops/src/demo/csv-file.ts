import { type CalendarDate } from '@plusloin/kernel';
import { labelOf } from './accounts.js';
import {
  type Bookkeeping,
  type CsvForm,
  type DemoFile,
  type DemoJournal,
  type DemoMapping,
  journalOf,
  mappedJournals,
} from './demo-file.js';
import { comma } from './invented-quarter.js';
import { type WrittenEntry, type WrittenLine, type YearBook } from './year-books.js';

/** The columns in the order of the file. */
const CSV: CsvForm = {
  delimiter: ';',
  encoding: 'utf-8',
  decimalMark: ',',
  dateForm: 'dd/mm/yyyy',
  columns: {
    journal: 'Journal',
    number: 'Numero',
    date: 'Date',
    account: 'Compte',
    accountLabel: 'Intitule',
    auxiliary: 'Tiers',
    auxiliaryLabel: 'NomTiers',
    document: 'Piece',
    label: 'Libelle',
    debit: 'Debit',
    credit: 'Credit',
    analytic: 'Analytique',
    letter: 'Lettrage',
    letteredOn: 'DateLettrage',
  },
};

/** The history that a Belgian bookkeeping program exports to a spreadsheet, one file a year. */
export function csvFile(keeping: Bookkeeping, book: YearBook): DemoFile {
  return {
    entity: keeping.entity,
    year: book.year,
    name: `${keeping.entity}-${book.year}.csv`,
    format: 'csv',
    encoding: 'utf-8',
    entries: book.entries.length,
    lines: book.entries.reduce((sum, one) => sum + one.lines.length, 0),
    mapping: csvMapping(keeping, book),
    content: () => new TextEncoder().encode(csvText(keeping, book)),
  };
}

function csvMapping(keeping: Bookkeeping, book: YearBook): DemoMapping {
  const used = new Set(book.entries.flatMap((one) => one.lines).map((line) => line.practice));
  return {
    version: 1,
    practices: {
      rules: keeping.practices
        .filter((practice) => practice !== keeping.defaultPractice && used.has(practice))
        .map((practice) => ({ analytic: practice, practice })),
      defaultPractice: keeping.defaultPractice,
    },
    accounts: {},
    journals: mappedJournals(JOURNALS),
    csv: CSV,
  };
}

const JOURNALS: readonly DemoJournal[] = [
  { kind: 'opening', code: 'REP', label: 'Reports' },
  { kind: 'sales', code: 'VEN', label: 'Ventes' },
  { kind: 'purchases', code: 'ACH', label: 'Achats' },
  { kind: 'bank', code: 'FIN', label: 'Financier' },
  { kind: 'general', code: 'OPD', label: 'Opérations diverses' },
];

function csvText(keeping: Bookkeeping, book: YearBook): string {
  const rows = book.entries.flatMap((one) =>
    one.lines.map((line) => csvRow(keeping, one, line).map(quoted).join(CSV.delimiter)),
  );
  const header = Object.values(CSV.columns).join(CSV.delimiter);
  return `${[header, ...rows].join('\r\n')}\r\n`;
}

function csvRow(keeping: Bookkeeping, one: WrittenEntry, line: WrittenLine): string[] {
  const { auxiliary, practice, amount, letter, letteredOn } = line;
  return [
    journalOf(JOURNALS, one.journal).code,
    String(one.numberInJournal),
    dayFirst(one.on),
    line.account,
    labelOf(keeping.accounts.chart, line.account),
    auxiliary ?? '',
    auxiliary === undefined ? '' : keeping.nameOf(auxiliary),
    one.document,
    line.label ?? one.label,
    amount.isNegative() ? '' : comma(amount),
    amount.isNegative() ? comma(amount.negated()) : '',
    practice === undefined || practice === keeping.defaultPractice ? '' : practice,
    letter ?? '',
    letteredOn === undefined ? '' : dayFirst(letteredOn),
  ];
}

const quoted = (field: string): string =>
  /[";\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

const dayFirst = (date: CalendarDate): string => date.split('-').reverse().join('/');
