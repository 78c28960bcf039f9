import { type CalendarDate } from '@plusloin/kernel';
import {
  type AmountForm,
  type AmountReading,
  readAmount,
  readForeignAmount,
} from './exchange-amounts.js';
import { type DateReader } from './exchange-dates.js';
import { ImportCounts } from './import-counts.js';
import { type ImportLimits } from './import-limits.js';
import { type ImportColumn, type ImportRefusals } from './import-refusals.js';
import { concernedTime } from './late-facts.js';
import { type ImportRefusalCode } from './import-sentences.js';

/** How a file of books is read, whatever its format. */
export interface RowReading {
  readonly refusals: ImportRefusals;
  readonly counts?: ImportCounts;
  /** Takes what the law wants filled and the books can do without, and counts it. */
  readonly isLenient?: boolean;
  readonly limits?: ImportLimits;
}

/** The fields of one line at a time, by name. What cannot be read is refused in its place. */
export class RowFields<Name extends string> {
  isRefused = false;
  line = 0;
  readonly counts: ImportCounts;
  readonly isLenient: boolean;
  private readonly refusals: ImportRefusals;
  private fields: readonly string[] = [];

  constructor(
    private readonly columns: ReadonlyMap<Name, ImportColumn>,
    private readonly forms: { readonly dates: DateReader; readonly amounts: AmountForm },
    { refusals, counts = new ImportCounts(), isLenient = false }: RowReading,
  ) {
    this.refusals = refusals;
    this.counts = counts;
    this.isLenient = isLenient;
  }

  open(line: number, fields: readonly string[]): void {
    this.line = line;
    this.fields = fields;
    this.isRefused = false;
  }

  refuse(code: ImportRefusalCode, name: Name, what = this.text(name)): void {
    this.isRefused = true;
    this.refusals.add(code, this.line, what, this.columns.get(name));
  }

  has(name: Name): boolean {
    return this.columns.has(name);
  }

  /** '' when the field is blank or the file has no such column. */
  text(name: Name): string {
    const position = this.columns.get(name)?.position;
    return position === undefined ? '' : (this.fields[position - 1] ?? '').trim();
  }

  optional(name: Name): string | undefined {
    const text = this.text(name);
    return text === '' ? undefined : text;
  }

  needed(name: Name): string {
    const text = this.text(name);
    if (text === '') this.refuse('import.field-missing', name);
    return text;
  }

  /** Wanted by the law; a lenient reading puts something in its place and counts it. */
  wanted(name: Name, instead: string): string {
    const text = this.text(name);
    if (text !== '') return text;
    this.missWanted(name);
    return instead;
  }

  date(name: Name): CalendarDate | undefined {
    const text = this.text(name);
    // Some programs write zeros for no date, and the administration's own tool reads them so.
    if (text === '' || /^0+$/.test(text)) return undefined;
    const date = this.forms.dates.read(text);
    if (date === undefined) this.refuse('import.date', name);
    return date;
  }

  neededDate(name: Name): CalendarDate | undefined {
    const date = this.date(name);
    if (date === undefined && !this.isRefused) this.refuse('import.field-missing', name);
    return date;
  }

  /** The time that a late entry concerns; `text`: where the field says more than that. */
  concerned(
    name: Name,
    on: CalendarDate | undefined,
    text: string | undefined = this.optional(name),
  ): string | undefined {
    if (text === undefined || on === undefined) return undefined;
    const time = concernedTime(text, on);
    if (time === undefined) this.refuse('import.concerns', name, text);
    return time;
  }

  wantedDate(name: Name): CalendarDate | undefined {
    const date = this.date(name);
    if (date === undefined && /^0*$/.test(this.text(name))) this.missWanted(name);
    return date;
  }

  /** Undefined when the field is blank or refused. */
  amount(name: Name): bigint | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    if (text.includes('.') && this.forms.amounts.decimalMark === 'either') {
      this.counts.decimalPoints += 1;
    }
    return this.minorOf(name, readAmount(text, this.forms.amounts));
  }

  /** Both or neither. A nil amount without currency, and euros without amount, say nothing. */
  foreign(
    amountName: Name,
    currencyName: Name,
  ): { readonly foreignAmount?: bigint; readonly foreignCurrency?: string } {
    const amount = this.text(amountName);
    const currency = this.text(currencyName);
    if (amount === '' && (currency === '' || currency === 'EUR')) return {};
    if (currency === '' && /^0+([.,]0+)?$/.test(amount)) return {};
    if (amount === '' || !/^[A-Z]{3}$/.test(currency)) {
      this.refuse('import.currency', currencyName, `${amount} ${currency}`);
      return {};
    }
    const reading = readForeignAmount(amount, this.forms.amounts, currency);
    const foreignAmount = this.minorOf(amountName, reading);
    return foreignAmount === undefined ? {} : { foreignAmount, foreignCurrency: currency };
  }

  private minorOf(name: Name, reading: AmountReading): bigint | undefined {
    if (typeof reading !== 'string') return reading.minor;
    this.refuse(reading === 'too-large' ? 'import.amount-too-large' : 'import.amount', name);
    return undefined;
  }

  private missWanted(name: Name): void {
    if (this.isLenient) this.counts.countMissing(this.columns.get(name)?.name ?? name);
    else this.refuse('import.field-missing', name);
  }
}

/** Refuses the first field that holds a command; a tab in a text is only a space. */
export function hasControls(
  fields: readonly string[],
  line: number,
  names: readonly string[],
  refusals: ImportRefusals,
): boolean {
  const index = fields.findIndex((field) => CONTROL.test(field));
  if (index === -1) return false;
  const column = { name: names[index] ?? '', position: index + 1 };
  refusals.add('import.control-character', line, fields[index], column);
  return true;
}

const CONTROL = /\p{Cc}/u;
