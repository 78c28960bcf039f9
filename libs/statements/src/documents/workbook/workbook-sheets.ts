import type { CalendarDate } from '@plusloin/kernel';
import type { NumberLook, SheetCell, SheetRow, TextLook } from '@plusloin/platform';
import type { LedgerRow, PoolFigures } from '../../close-figures.js';
import { columnsOf, type Column } from '../../pooled-columns.js';
import type { Amount, PooledStatement } from '../../statement-shapes.js';
import type { PooledSpeech } from '../pooled-words.js';

/** What all sheets of the workbook are made of. */
export interface WorkbookInput {
  readonly statement: PooledStatement;
  readonly figures: PoolFigures;
  readonly columns: readonly Column[];
  readonly speech: PooledSpeech;
  /** The entries of the quarter, in the order of books, account and sequence. */
  readonly ledger: AsyncIterable<LedgerRow> | Iterable<LedgerRow> | null;
}

export const workbookInput = (
  statement: PooledStatement,
  figures: PoolFigures,
  speech: PooledSpeech,
  ledger: WorkbookInput['ledger'],
): WorkbookInput => ({ statement, figures, columns: columnsOf(figures), speech, ledger });

/** Rows of a sheet from nought, both in; `null` where there are none. */
export type Rows = { readonly from: number; readonly to: number } | null;

export const text = (value: string, look: TextLook = 'plain'): SheetCell => ({ text: value, look });

export const money = (
  value: Amount,
  formula?: string,
  look: NumberLook = 'plain',
): SheetCell => ({ amount: value, look, ...(formula === undefined ? {} : { formula }) });

export const day = (value: string): SheetCell => ({ date: value as CalendarDate });

/** The heads of a table's columns: the first ones name things, the rest are amounts. */
export const heads = (names: readonly string[], texts: number): SheetRow =>
  names.map((name, place) => text(name, place < texts ? 'head' : 'headRight'));

/** The first lines of every sheet: whose quarter, and what the paper is not. */
export function sheetTop({ statement, speech }: WorkbookInput, name: string): SheetRow[] {
  const { cooperative, quarter, period = quarter, version, provisional } = statement;
  const state = provisional ? ` · ${speech.words.provisional}` : '';
  return [
    [text(`${name} · ${cooperative.name} · ${period} · ${speech.words.version(version)}${state}`,
      'title')],
    [text(speech.pooled.title, 'quiet')],
  ];
}

/** How many lines stand over a table: title, what it is not, an empty one, the heads. */
export const TABLE_TOP = 4;
