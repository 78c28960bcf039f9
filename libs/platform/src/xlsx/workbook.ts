import type { CalendarDate } from '@plusloin/kernel';

/** A workbook as plain values; `writeWorkbook` decides how a spreadsheet program reads them. */
export interface AboutWorkbook {
  readonly title: string;
  readonly author: string;
  /** The date in the file. Never the clock's: the same workbook gives the same bytes. */
  readonly createdOn: CalendarDate;
}

export interface WorkSheet {
  readonly name: string;
  /** Where its tab stands; sheets may be written in another order than they are shown. */
  readonly tab: number;
  /** Widths in characters. */
  readonly columns: readonly number[];
  /** Rows and columns that stay in place while the rest moves. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
}

export type SheetRow = readonly SheetCell[];

/** `null` leaves the cell empty. A formula goes with the value it has, for who does not compute. */
export type SheetCell =
  | null
  | { readonly text: string; readonly formula?: string; readonly look?: TextLook }
  | { readonly amount: string; readonly formula?: string; readonly look?: NumberLook }
  | { readonly count: number; readonly formula?: string; readonly look?: NumberLook }
  | { readonly date: CalendarDate };

export type TextLook = 'plain' | 'strong' | 'quiet' | 'title' | 'head' | 'headRight' | 'total';
export type NumberLook = 'plain' | 'strong' | 'total';

/** The most rows that a spreadsheet program reads. */
export const MOST_ROWS = 1_048_576;
