import { type CalendarDate } from '@plusloin/kernel';
import { type BookRow, type ImportedEntry } from './exchange-entry.js';

/** What a file held and what the reading did with it: the figures of a preview and of a report. */
export class ImportCounts {
  lines = 0;
  entries = 0;
  openingEntries = 0;
  debit = 0n;
  credit = 0n;
  from?: CalendarDate;
  lastDay?: CalendarDate;

  linesWithNumberZero = 0;
  withoutValidation = 0;
  negativeAmounts = 0;
  /** Amounts with a point, which the law does not know and no reader misunderstands. */
  decimalPoints = 0;
  /** Fields the law wants filled and the file leaves empty, by column: with `--regroup` only. */
  readonly missing: Record<string, number> = {};

  /** Regrouped: entries found by sums that return to zero within a journal. */
  runs = 0;
  runsOverSeveralDates = 0;
  /** Of these, how many balance day by day and became one entry a day. */
  runsSplitByDate = 0;
  runsOverSeveralNumbers = 0;
  /** Of these, how many balance number by number and became one entry a number. */
  runsSplitByNumber = 0;
  /** Lines of a journal that never returns to zero. */
  leftover = 0;

  /** Lines that keep a particular of their own beside that of their entry. */
  linesWithOwnDate = 0;
  linesWithOwnDocument = 0;

  countMissing(column: string): void {
    this.missing[column] = (this.missing[column] ?? 0) + 1;
  }

  countRow(row: BookRow): void {
    this.lines += 1;
    this.debit += row.debit;
    this.credit += row.credit;
    if (isNumberZero(row.number)) this.linesWithNumberZero += 1;
    if (row.validatedOn === undefined) this.withoutValidation += 1;
    if (row.debit < 0n || row.credit < 0n) this.negativeAmounts += 1;
    if (this.from === undefined || row.on < this.from) this.from = row.on;
    if (this.lastDay === undefined || row.on > this.lastDay) this.lastDay = row.on;
  }

  countEntry(entry: ImportedEntry): void {
    this.entries += 1;
    if (entry.period === 0) this.openingEntries += 1;
    for (const { own } of entry.lines) {
      if (own?.on !== undefined) this.linesWithOwnDate += 1;
      if (own?.documentRef !== undefined) this.linesWithOwnDocument += 1;
    }
  }
}

/** A number that numbers nothing: absent, or zeros. */
export const isNumberZero = (number: string): boolean => /^0*$/.test(number);
