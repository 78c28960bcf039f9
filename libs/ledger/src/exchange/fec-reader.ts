import { type CalendarDate } from '@plusloin/kernel';
import { byteLines, type ByteLine } from './byte-lines.js';
import { type BookRow } from './exchange-entry.js';
import { DateReader } from './exchange-dates.js';
import { type FecColumn, type FecLayout, layoutOf } from './fec-columns.js';
import { importLimits } from './import-limits.js';
import { type ImportRefusals } from './import-refusals.js';
import { concernedIn, creditedDocument } from './late-facts.js';
import { hasControls, RowFields, type RowReading } from './row-fields.js';
import { FileEncoding } from './text-encoding.js';

/**
 * Reads a FEC (LPF art. A47 A-1) as a stream. A line that cannot be taken is refused and the next
 * ones are still read, so that one reading shows all that is wrong; a header that cannot be taken
 * ends the reading. The caller looks at `refusals.total` before it trusts the rows.
 */
export async function* readFec(
  source: AsyncIterable<Uint8Array>,
  reading: RowReading,
): AsyncGenerator<BookRow> {
  const { refusals, limits = importLimits } = reading;
  const encoding = new FileEncoding(refusals);
  let lines: FecLines | undefined;
  for await (const batch of byteLines(encoding.withoutMark(source), refusals, limits)) {
    for (const line of batch) {
      if (lines === undefined) {
        const layout = headerLayout(line, encoding, refusals);
        if (layout === undefined) return;
        lines = new FecLines(layout, reading);
        continue;
      }
      const row = lines.read(line.number, encoding.decode(line.bytes, line.number));
      if (row !== undefined) yield row;
    }
  }
  if (refusals.total === 0 && (lines === undefined || lines.isEmpty)) {
    refusals.add('import.file-empty', 0, '');
  }
}

function headerLayout(
  line: ByteLine,
  encoding: FileEncoding,
  refusals: ImportRefusals,
): FecLayout | undefined {
  const header = encoding.decode(line.bytes, line.number);
  if (header === undefined) return undefined;
  const { layout, faults } = layoutOf(header);
  for (const { kind, what, column } of faults) refusals.add(`import.${kind}`, 1, what, column);
  return layout;
}

type FecFields = RowFields<FecColumn>;

class FecLines {
  isEmpty = true;
  private readonly fields: FecFields;
  private blankSince: number | undefined;

  constructor(
    private readonly layout: FecLayout,
    private readonly reading: RowReading,
  ) {
    const columns = new Map(
      layout.columns.map((name, index) => [name, { name, position: index + 1 }] as const),
    );
    const amounts = { decimalMark: 'either' } as const;
    this.fields = new RowFields(columns, { dates: new DateReader('yyyymmdd'), amounts }, reading);
  }

  /** Undefined when the line is refused. Blank lines may stand at the end of the file only. */
  read(line: number, text: string | undefined): BookRow | undefined {
    const { refusals } = this.reading;
    if (text === undefined) return undefined;
    if (text === '') {
      this.blankSince ??= line;
      return undefined;
    }
    if (this.blankSince !== undefined) refusals.add('import.blank-line', this.blankSince, '');
    this.blankSince = undefined;
    this.isEmpty = false;
    const fields = this.cut(line, text);
    if (fields === undefined) return undefined;
    this.fields.open(line, fields);
    const row = rowOf(this.fields, this.layout.isSigned);
    return this.fields.isRefused ? undefined : row;
  }

  private cut(line: number, text: string): string[] | undefined {
    const { columns, separator, hasTrailingSeparator } = this.layout;
    const { refusals } = this.reading;
    const plain = separator === '|' ? text.replaceAll('\t', ' ') : text;
    const fields = plain.split(separator);
    const hasOneMore = hasTrailingSeparator && fields.length === columns.length + 1;
    if (hasOneMore && fields.at(-1)?.trim() === '') fields.pop();
    if (fields.length !== columns.length) {
      const what = `${fields.length} champs au lieu de ${columns.length}`;
      refusals.add('import.column-count', line, what);
      return undefined;
    }
    return hasControls(fields, line, columns, refusals) ? undefined : fields;
  }
}

/** The row of the open line. It may be trusted only when `fields.isRefused` is false after it. */
function rowOf(fields: FecFields, isSigned: boolean): BookRow | undefined {
  const on = fields.neededDate('EcritureDate');
  const journal = fields.needed('JournalCode');
  const account = fields.needed('CompteNum');
  if (/^(?!\d{3})./.test(account)) fields.refuse('import.account-digits', 'CompteNum');
  const accountLabel = fields.wanted('CompteLib', account);
  const { debit, credit } = isSigned ? signed(fields) : sided(fields);
  const validatedOn = fields.wantedDate('ValidDate');
  const letteredOn = fields.date('DateLet');
  checkDates(fields, on, validatedOn, letteredOn);
  if (on === undefined) return undefined;
  const label = fields.wanted('EcritureLib', accountLabel);
  const documentRef = optionalWanted(fields, 'PieceRef');
  return {
    line: fields.line,
    journal,
    journalLabel: fields.wanted('JournalLib', journal),
    number: fields.wanted('EcritureNum', ''),
    on,
    account,
    accountLabel,
    auxiliary: fields.optional('CompAuxNum'),
    auxiliaryLabel: fields.optional('CompAuxLib'),
    documentRef,
    documentDate: fields.wantedDate('PieceDate'),
    label,
    debit,
    credit,
    letteringCode: fields.optional('EcritureLet'),
    letteredOn,
    validatedOn,
    ...fields.foreign('Montantdevise', 'Idevise'),
    settledOn: fields.date('DateRglt'),
    settlementMode: fields.optional('ModeRglt'),
    nature: fields.optional('NatOp'),
    party: fields.optional('IdClient'),
    ...lateFact(fields, on, label, documentRef),
  };
}

/** A FEC has no column for it: see `late-facts.ts` for the words that say it. */
function lateFact(
  fields: FecFields,
  on: CalendarDate,
  label: string,
  documentRef: string | undefined,
): Pick<BookRow, 'concerns' | 'credits'> {
  const said = concernedIn(label);
  if (said !== undefined) return { concerns: fields.concerned('EcritureLib', on, said) };
  const credits = creditedDocument(label, documentRef);
  return credits === undefined ? {} : { credits };
}

function optionalWanted(fields: FecFields, name: FecColumn): string | undefined {
  const text = fields.wanted(name, '');
  return text === '' ? undefined : text;
}

interface Sides {
  readonly debit: bigint;
  readonly credit: bigint;
}

function sided(fields: FecFields): Sides {
  const debit = fields.amount('Debit') ?? 0n;
  const credit = fields.amount('Credit') ?? 0n;
  if (fields.text('Debit') === '' && fields.text('Credit') === '') {
    fields.refuse('import.amount-missing', 'Debit');
  }
  if (debit !== 0n && credit !== 0n) {
    const what = `${fields.text('Debit')} et ${fields.text('Credit')}`;
    fields.refuse('import.debit-and-credit', 'Credit', what);
  }
  return { debit, credit };
}

function signed(fields: FecFields): Sides {
  if (fields.text('Montant') === '') fields.refuse('import.amount-missing', 'Montant');
  const amount = fields.amount('Montant') ?? 0n;
  const sense = fields.text('Sens').toUpperCase();
  if (sense === 'D' || sense === '+1') return { debit: amount, credit: 0n };
  if (sense !== 'C' && sense !== '-1') fields.refuse('import.sense', 'Sens');
  return { debit: 0n, credit: amount };
}

/** Order of days and of lettering, which a lenient reading leaves as the file has them. */
function checkDates(
  fields: FecFields,
  on: CalendarDate | undefined,
  validatedOn: CalendarDate | undefined,
  letteredOn: CalendarDate | undefined,
): void {
  if (fields.isLenient) return;
  if (letteredOn !== undefined && fields.text('EcritureLet') === '') {
    fields.refuse('import.letter-missing', 'DateLet');
  }
  if (on !== undefined && validatedOn !== undefined && validatedOn < on) {
    fields.refuse('import.validated-before-entry', 'ValidDate');
  }
}
