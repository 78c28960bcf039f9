import { type CalendarDate, DomainError } from '@plusloin/kernel';
import { type BookRow } from './exchange-entry.js';
import { writeAmount, writeForeignAmount } from './exchange-amounts.js';
import { writeDate } from './exchange-dates.js';
import { fecCashColumns, fecColumns } from './fec-columns.js';
import { type TextEncoding, toLatin9 } from './text-encoding.js';

export interface FecForm {
  /** 22 for non-commercial profits kept on a cash basis. */
  readonly columns?: 18 | 22;
  /**
   * ISO 8859-15 by default: it is what the law names (LPF art. A47 A-1) with ASCII and EBCDIC. The
   * administration's own tool reads UTF-8 too, which keeps letters that ISO 8859-15 lacks.
   */
  readonly encoding?: TextEncoding;
  readonly separator?: '\t' | '|';
}

/** A FEC as pieces of bytes: official names in their order, decimal comma, CRLF. */
export async function* writeFec(
  rows: AsyncIterable<BookRow> | Iterable<BookRow>,
  { columns = 18, encoding = 'iso-8859-15', separator = '\t' }: FecForm = {},
): AsyncGenerator<Buffer> {
  const names: readonly string[] = columns === 22 ? fecCashColumns : fecColumns;
  const encoded = (text: string): Buffer =>
    encoding === 'utf-8' ? Buffer.from(text, 'utf8') : toLatin9(text);
  let text = line(names, separator);
  for await (const row of rows) {
    text += line(fieldsOf(row).slice(0, columns), separator);
    if (text.length < PIECE) continue;
    yield encoded(text);
    text = '';
  }
  if (text !== '') yield encoded(text);
}

/**
 * '732829833FEC20261231.txt' (LPF art. A47 A-1 IX): SIREN, FEC, the day the year closes. The first
 * nine digits of a SIRET are the SIREN.
 */
export function fecFileName(registrationNumber: string, closingDay: CalendarDate): string {
  const digits = registrationNumber.replace(/\s/g, '');
  const siren = /^(\d{9})(\d{5})?$/.exec(digits)?.[1];
  if (siren === undefined || !hasCheckDigit(siren)) throw new InvalidSiren(registrationNumber);
  return `${siren}FEC${writeDate(closingDay)}.txt`;
}

export class InvalidSiren extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.invalid-siren';
  constructor(text: string) {
    super('not a SIREN', { text: text.slice(0, 40) });
  }
}

/** Characters of a piece: large enough to write seldom, small enough to hold. */
const PIECE = 64 * 1024;

const line = (fields: readonly string[], separator: string): string =>
  `${fields.map((field) => cleansed(field, separator)).join(separator)}\r\n`;

/** No field holds what ends a field or a line, or any other command. */
const cleansed = (field: string, separator: string): string =>
  field
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll(separator, ' ')
    .trim();

function fieldsOf(row: BookRow): string[] {
  const { foreignAmount, foreignCurrency } = row;
  return [
    row.journal,
    row.journalLabel,
    row.number,
    writeDate(row.on),
    row.account,
    row.accountLabel,
    row.auxiliary ?? '',
    row.auxiliaryLabel ?? '',
    row.documentRef ?? '',
    optionalDate(row.documentDate),
    row.label,
    writeAmount(row.debit),
    writeAmount(row.credit),
    row.letteringCode ?? '',
    optionalDate(row.letteredOn),
    optionalDate(row.validatedOn),
    foreignAmount === undefined ? '' : writeForeignAmount(foreignAmount, foreignCurrency ?? 'EUR'),
    foreignAmount === undefined ? '' : (foreignCurrency ?? ''),
    optionalDate(row.settledOn),
    row.settlementMode ?? '',
    row.nature ?? '',
    row.party ?? '',
  ];
}

const optionalDate = (date: CalendarDate | undefined): string =>
  date === undefined ? '' : writeDate(date);

/** Luhn: from the right, every second digit counts double, its digits added. */
function hasCheckDigit(siren: string): boolean {
  const sum = [...siren].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
