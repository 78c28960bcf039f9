import { calendarDate } from '@plusloin/kernel';
import { type BookEntry, type BookLine, type ImportedEntry } from '../exchange-entry.js';
import { fecCashColumns, fecColumns } from '../fec-columns.js';
import { type BooksFile, BooksReading } from '../read-books.js';

/** A stream of the bytes of a text or of a file, cut in pieces of some size. */
export async function* bytesOf(
  content: string | Uint8Array,
  piece = 7,
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content as string);
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

export async function textOf(pieces: AsyncIterable<string | Buffer>): Promise<string> {
  return (await bufferOf(pieces)).toString('utf8');
}

export async function bufferOf(pieces: AsyncIterable<string | Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as string));
  return Buffer.concat(all);
}

export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
}

type FecField = (typeof fecCashColumns)[number];

/** A valid line of a FEC; the test says only what matters. */
export function fecLine(fields: Partial<Record<FecField, string>> = {}, columns = 18): string {
  const values: Partial<Record<FecField, string>> = {
    JournalCode: 'VE',
    JournalLib: 'Ventes',
    EcritureNum: '1',
    EcritureDate: '20260214',
    CompteNum: '411000',
    CompteLib: 'Clients',
    PieceRef: 'F2026-003',
    PieceDate: '20260214',
    EcritureLib: 'Accompagnement février',
    Debit: '0,00',
    Credit: '0,00',
    ValidDate: '20261231',
    ...fields,
  };
  return fecCashColumns
    .slice(0, columns)
    .map((name) => values[name] ?? '')
    .join('\t');
}

/** A file whose one entry is worth 483,00, with the given fields on its first line. */
export const fecOf = (first: Partial<Record<FecField, string>> = {}): string =>
  fecText(
    fecLine({ Debit: '483,00', ...first }),
    fecLine({ CompteNum: '706000', CompteLib: 'Prestations', Credit: '483,00' }),
  );

export const fecText = (...lines: string[]): string =>
  [fecColumns.join('\t'), ...lines, ''].join('\n');

export interface Read {
  readonly entries: ImportedEntry[];
  readonly reading: BooksReading;
  /** 'import.date@2:EcritureDate' for each refusal. */
  readonly refused: string[];
}

export async function readAll(
  content: string | Uint8Array,
  file: Partial<Omit<BooksFile, 'source'>> = {},
): Promise<Read> {
  const source = bytesOf(content);
  const reading = new BooksReading({ format: 'fec', ...file, source });
  const entries = await all(reading.entries());
  const refused = reading.refusals.kept.map(
    ({ code, line, column }) => `${code}@${line}${column === undefined ? '' : `:${column.name}`}`,
  );
  return { entries, reading, refused };
}

/** 'VE 1 2026-02-14 p2 | 411000 48300 | 706000 -48300' */
export const told = ({ journal, number, on, period, lines }: BookEntry): string =>
  [
    `${journal.code} ${number} ${on} p${period}`,
    ...lines.map(({ accountCode, amount }) => `${accountCode} ${amount}`),
  ].join(' | ');

/** An entry ready to be exported; the test says only what matters. */
export function anEntry(
  entry: Partial<Omit<BookEntry, 'lines'>> = {},
  ...lines: Partial<BookLine>[]
): BookEntry {
  const some = lines.length > 0 ? lines : SALE;
  return {
    journal: { code: 'VE', label: 'Ventes' },
    number: 'VE-1',
    on: calendarDate('2026-02-14'),
    period: 2,
    label: 'Accompagnement février',
    documentRef: 'F2026-003',
    documentDate: calendarDate('2026-02-14'),
    validatedOn: calendarDate('2026-02-15'),
    ...entry,
    lines: some.map((line) => ({ ...LINE, ...line })),
  };
}

const LINE = { accountCode: '411000', accountLabel: 'Clients', label: 'Février', amount: 0n };
const SALE: Partial<BookLine>[] = [
  { amount: 48_300n, auxiliaryCode: 'C001', auxiliaryLabel: 'Asbl Les Érables' },
  {
    accountCode: '706000',
    accountLabel: 'Prestations de services',
    amount: -48_300n,
    practice: 'alice',
  },
];
