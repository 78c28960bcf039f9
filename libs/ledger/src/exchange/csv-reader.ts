import { type CalendarDate } from '@plusloin/kernel';
import { csvRecords, type CsvRecord, FIELD_END } from './csv-records.js';
import { type BookRow } from './exchange-entry.js';
import { DateReader } from './exchange-dates.js';
import { type CsvColumn, type CsvForm } from './import-mapping.js';
import { importLimits } from './import-limits.js';
import { type ImportColumn, type ImportRefusals } from './import-refusals.js';
import { isPeriodOf } from './journal-kinds.js';
import { hasControls, RowFields, type RowReading } from './row-fields.js';
import { FileEncoding } from './text-encoding.js';

/**
 * Reads a CSV of books as a stream: RFC 4180, its form and columns as the mapping file says.
 * Refuses as `readFec` does. The caller looks at `refusals.total` before it trusts the rows.
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  form: CsvForm,
  reading: RowReading,
): AsyncGenerator<BookRow> {
  const { refusals, limits = importLimits } = reading;
  const encoding = new FileEncoding(refusals, form.encoding);
  const bytes = encoding.withoutMark(source);
  let rows: CsvRows | undefined;
  for await (const batch of csvRecords(bytes, form.delimiter, refusals, limits)) {
    for (const record of batch) {
      const fields = fieldsOf(record, encoding);
      if (rows === undefined) {
        const columns = fields && columnsOf(fields, form, record.line, refusals);
        if (fields === undefined || columns === undefined) return;
        rows = new CsvRows(fields, columns, form, reading);
        continue;
      }
      const row = fields && rows.read(record.line, fields);
      if (row !== undefined) yield row;
    }
  }
  if (refusals.total === 0 && (rows === undefined || rows.isEmpty)) {
    refusals.add('import.file-empty', 0, '');
  }
}

function fieldsOf(record: CsvRecord, encoding: FileEncoding): string[] | undefined {
  return encoding.decode(record.bytes, record.line)?.replaceAll('\t', ' ').split(FIELD_END);
}

type Columns = ReadonlyMap<CsvColumn, ImportColumn>;

/** Where each column of the mapping stands; undefined when one is not there, or twice. */
function columnsOf(
  header: readonly string[],
  form: CsvForm,
  line: number,
  refusals: ImportRefusals,
): Columns | undefined {
  const names = header.map((name) => name.trim());
  const columns = new Map<CsvColumn, ImportColumn>();
  let isRefused = false;
  for (const [key, name] of Object.entries(form.columns) as [CsvColumn, string | undefined][]) {
    if (name === undefined) continue;
    const position = names.indexOf(name) + 1;
    if (position === 0 && form.optional.includes(key)) continue;
    const column = { name, position };
    if (position === 0) {
      const what = `csv.columns.${key} ; le fichier a ${names.join(', ')}`;
      refusals.add('import.csv-column-missing', line, what, column);
    } else if (names.indexOf(name, position) !== -1) {
      refusals.add('import.csv-column-twice', line, name, column);
    }
    isRefused ||= position === 0 || names.indexOf(name, position) !== -1;
    columns.set(key, column);
  }
  return isRefused ? undefined : columns;
}

type CsvFields = RowFields<CsvColumn>;

class CsvRows {
  isEmpty = true;
  private readonly fields: CsvFields;
  private blankSince: number | undefined;

  constructor(
    private readonly header: readonly string[],
    columns: Columns,
    private readonly form: CsvForm,
    private readonly reading: RowReading,
  ) {
    const { decimalMark, thousandsMark } = form;
    const forms = {
      dates: new DateReader(form.dateForm),
      amounts: { decimalMark, ...(thousandsMark !== undefined && { thousandsMark }) },
    };
    this.fields = new RowFields(columns, forms, reading);
  }

  /** Undefined when the record is refused. Blank lines may stand at the end of the file only. */
  read(line: number, cut: string[]): BookRow | undefined {
    const { refusals } = this.reading;
    if (cut.length === 1 && cut[0] === '') {
      this.blankSince ??= line;
      return undefined;
    }
    if (this.blankSince !== undefined) refusals.add('import.blank-line', this.blankSince, '');
    this.blankSince = undefined;
    this.isEmpty = false;
    if (cut.length === this.header.length + 1 && cut.at(-1) === '') cut.pop();
    if (cut.length !== this.header.length) {
      const what = `${cut.length} champs au lieu de ${this.header.length}`;
      refusals.add('import.column-count', line, what);
      return undefined;
    }
    if (hasControls(cut, line, this.header, refusals)) return undefined;
    this.fields.open(line, this.form.hasGuardedTexts ? cut.map(unguarded) : cut);
    const row = rowOf(this.fields);
    return this.fields.isRefused ? undefined : row;
  }
}

/** See `csv-writer.ts`: the apostrophe is ours, not a part of the text. */
const unguarded = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** The row of the open record. It may be trusted only when `fields.isRefused` is false after it. */
function rowOf(fields: CsvFields): BookRow | undefined {
  const on = fields.neededDate('date');
  const journal = fields.needed('journal');
  const account = fields.needed('account');
  const accountLabel = fields.optional('accountLabel') ?? account;
  const sides = sidesOf(fields);
  const period = on && periodOf(fields, on);
  if (on === undefined) return undefined;
  return {
    line: fields.line,
    journal,
    journalLabel: fields.optional('journalLabel') ?? journal,
    number: fields.has('number') ? fields.wanted('number', '') : '',
    on,
    period,
    account,
    accountLabel,
    auxiliary: fields.optional('auxiliary'),
    auxiliaryLabel: fields.optional('auxiliaryLabel'),
    documentRef: fields.optional('document'),
    documentDate: fields.date('documentDate'),
    entryLabel: fields.optional('entryLabel'),
    label: fields.wanted('label', accountLabel),
    ...sides,
    letteringCode: fields.optional('letter'),
    letteredOn: fields.date('letteredOn'),
    validatedOn: fields.date('validatedOn'),
    ...fields.foreign('foreignAmount', 'foreignCurrency'),
    settledOn: fields.date('settledOn'),
    settlementMode: fields.optional('settlementMode'),
    nature: fields.optional('nature'),
    party: fields.optional('party'),
    concerns: fields.concerned('concerns', on),
    analytic: fields.optional('analytic'),
    practice: fields.optional('practice'),
    ...(IS_PERSON.test(fields.text('person')) && { isPerson: true }),
  };
}

/** What people write for yes. */
const IS_PERSON = /^(oui|o|x|1|vrai|ja|yes|true)$/i;

interface Sides {
  readonly debit: bigint;
  readonly credit: bigint;
}

function sidesOf(fields: CsvFields): Sides {
  if (fields.has('amount')) {
    if (fields.text('amount') === '') fields.refuse('import.amount-missing', 'amount');
    const amount = fields.amount('amount') ?? 0n;
    return amount < 0n ? { debit: 0n, credit: -amount } : { debit: amount, credit: 0n };
  }
  const debit = fields.amount('debit') ?? 0n;
  const credit = fields.amount('credit') ?? 0n;
  if (fields.text('debit') === '' && fields.text('credit') === '') {
    fields.refuse('import.amount-missing', 'debit');
  }
  if (debit !== 0n && credit !== 0n) {
    const what = `${fields.text('debit')} et ${fields.text('credit')}`;
    fields.refuse('import.debit-and-credit', 'credit', what);
  }
  return { debit, credit };
}

/** Undefined when the file does not say. */
function periodOf(fields: CsvFields, on: CalendarDate): number | undefined {
  const text = fields.text('period');
  if (text === '') return undefined;
  const period = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  if (isPeriodOf(period, on)) return period;
  fields.refuse('import.period', 'period');
  return undefined;
}
