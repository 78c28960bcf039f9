import { stretch } from '@plusloin/platform';
import { bankLineBy, type BankLine } from '../../pooled-bank.js';
import { printedAccount } from './balance-sheet.js';
import type { Rows, WorkbookInput } from './workbook-sheets.js';

/** The columns of the movements on the sheet of treasury, from nought. */
export const MOVEMENTS = { books: 0, line: 1, counterpart: 2, amount: 3 } as const;

export interface Movement {
  readonly books: string;
  readonly line: BankLine;
  readonly counterpart: string;
  readonly amount: bigint;
}

export interface MovementsPlan {
  readonly movements: readonly Movement[];
  /** Where those of each column stand. */
  readonly rows: readonly Rows[];
}

/** The movements of the bank by line and other account, books after books, from a row on. */
export function movementsPlan({ columns, figures }: WorkbookInput, first: number): MovementsPlan {
  const lineOf = bankLineBy(figures.pairs);
  const movements: Movement[] = [];
  const rows = columns.map(({ books, cash }): Rows => {
    const sums = new Map<string, Movement>();
    for (const one of cash) {
      const line = lineOf(books, one);
      const counterpart = printedAccount(one.counterpart);
      const key = `${line} ${counterpart}`;
      const amount = (sums.get(key)?.amount ?? 0n) + one.amount;
      sums.set(key, { books: books.code, line, counterpart, amount });
    }
    const from = first + movements.length;
    const keys = [...sums.keys()].sort();
    movements.push(...keys.flatMap((key) => sums.get(key) ?? []));
    return keys.length === 0 ? null : { from, to: first + movements.length - 1 };
  });
  return { movements, rows };
}

/** A column of the movements for a formula elsewhere. */
export const inMovements = (
  { speech }: WorkbookInput,
  column: keyof typeof MOVEMENTS,
  rows: NonNullable<Rows>,
): string => stretch(speech.pooled.sheets.treasury, MOVEMENTS[column], rows.from, rows.to);
