import { type CalendarDate, lastOfMonth, monthOf, yearOf } from '@plusloin/kernel';
import { type Accounts, labelOf } from './accounts.js';
import {
  type Bookkeeping,
  type DemoFile,
  type DemoJournal,
  type DemoMapping,
  journalOf,
  mappedJournals,
} from './demo-file.js';
import { type DemoEntry, type DemoLine } from './entry.js';
import { comma } from './invented-quarter.js';
import { latin9 } from './latin9.js';
import { type WrittenEntry, type WrittenLine, type YearBook } from './year-books.js';

const COLUMNS =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib ' +
  'PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';

/** A BNC that keeps a receipts book says four things more (LPF art. A47 A-1, VIII 3°). */
const RECEIPTS_COLUMNS = `${COLUMNS} DateRglt ModeRglt NatOp IdClient`;

export interface FecForm {
  readonly encoding: 'utf-8' | 'iso-8859-15';
  readonly columns: 18 | 22;
  readonly today: CalendarDate;
}

/** The file that the French tax inspector asks for, one for each set of books and year. */
export function fecFile(keeping: Bookkeeping, book: YearBook, form: FecForm): DemoFile {
  return {
    entity: keeping.entity,
    year: book.year,
    name: `${keeping.registrationNumber}FEC${book.year}1231.txt`,
    format: 'fec',
    encoding: form.encoding,
    entries: book.entries.length,
    lines: book.entries.reduce((sum, one) => sum + one.lines.length, 0),
    mapping: fecMapping(keeping, book),
    content: () => encoded(fecText(keeping, book, form), form.encoding),
  };
}

/**
 * A FEC has no column for practices. A practice kept among others has its own subdivisions of the
 * accounts (706101 of 706100); the bank and VAT, which the bank and the State see as one, are
 * common: see `withCommonAccounts`.
 */
export const subdivision = (keeping: Bookkeeping, { account, practice }: DemoLine): string => {
  if (practice === undefined || practice === keeping.defaultPractice) return account;
  return `${account.slice(0, -1)}${keeping.practices.indexOf(practice) + 1}`;
};

export const isCommonInFec = ({ bank }: Accounts, account: string): boolean =>
  account === bank || account.startsWith('445');

export function withCommonAccounts(
  { accounts }: Bookkeeping,
  entries: readonly DemoEntry[],
): DemoEntry[] {
  return entries.map((one) => ({
    ...one,
    lines: one.lines.map((line) =>
      isCommonInFec(accounts, line.account) ? { ...line, practice: undefined } : line,
    ),
  }));
}

function fecMapping(keeping: Bookkeeping, book: YearBook): DemoMapping {
  const subdivided = new Map<string, DemoLine>();
  for (const line of book.entries.flatMap((one) => one.lines)) {
    const account = subdivision(keeping, line);
    if (account !== line.account) subdivided.set(account, line);
  }
  const own = [...subdivided].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: 1,
    practices: {
      rules: own.map(([account, { practice = '' }]) => ({ accountPrefix: account, practice })),
      defaultPractice: keeping.defaultPractice,
    },
    accounts: Object.fromEntries(own.map(([account, line]) => [account, line.account])),
    journals: mappedJournals(JOURNALS),
  };
}

const JOURNALS: readonly DemoJournal[] = [
  { kind: 'opening', code: 'AN', label: 'A nouveaux' },
  { kind: 'sales', code: 'VE', label: 'Ventes' },
  { kind: 'purchases', code: 'AC', label: 'Achats' },
  { kind: 'bank', code: 'BQ', label: 'Banque' },
  { kind: 'general', code: 'OD', label: 'Opérations diverses' },
];

function fecText(keeping: Bookkeeping, book: YearBook, form: FecForm): string {
  const header = (form.columns === 22 ? RECEIPTS_COLUMNS : COLUMNS).replaceAll(' ', '\t');
  const rows = book.entries.flatMap((one) =>
    one.lines.map((line) => fecRow(keeping, one, line, form).join('\t')),
  );
  return `${[header, ...rows].join('\r\n')}\r\n`;
}

function fecRow(
  keeping: Bookkeeping,
  one: WrittenEntry,
  line: WrittenLine,
  form: FecForm,
): string[] {
  const journal = journalOf(JOURNALS, one.journal);
  const { auxiliary, amount, letter, letteredOn } = line;
  const nothing = '0,00';
  const fields = [
    journal.code,
    journal.label,
    String(one.numberInFile),
    compact(one.on),
    subdivision(keeping, line),
    labelOf(keeping.accounts.chart, line.account),
    auxiliary ?? '',
    auxiliary === undefined ? '' : keeping.nameOf(auxiliary),
    one.document,
    compact(one.on),
    line.label ?? one.label,
    amount.isNegative() ? nothing : comma(amount),
    amount.isNegative() ? comma(amount.negated()) : nothing,
    letter ?? '',
    letteredOn === undefined ? '' : compact(letteredOn),
    compact(validatedOn(one.on, form.today)),
    '',
    '',
  ];
  return form.columns === 22 ? [...fields, ...receiptFields(keeping, one, line)] : fields;
}

/** Entries are validated at the end of their month. */
function validatedOn(on: CalendarDate, today: CalendarDate): CalendarDate {
  const endOfMonth = lastOfMonth(yearOf(on), monthOf(on));
  return endOfMonth < today ? endOfMonth : today;
}

function receiptFields(
  { accounts }: Bookkeeping,
  { journal, on }: WrittenEntry,
  { account, auxiliary }: WrittenLine,
): string[] {
  const isPayer = account === accounts.receivable;
  const nature = journal === 'sales' ? 'Prestation' : journal === 'purchases' ? 'Achat' : '';
  const [settledOn, mode] = journal === 'bank' ? [compact(on), 'VIR'] : ['', ''];
  return [settledOn, mode, nature, isPayer ? (auxiliary ?? '') : ''];
}

const compact = (date: CalendarDate): string => date.replaceAll('-', '');

const encoded = (text: string, encoding: FecForm['encoding']): Uint8Array =>
  encoding === 'utf-8' ? new TextEncoder().encode(text) : latin9(text);
