import {
  cellName,
  MOST_ROWS,
  stretch,
  type SheetCell,
  type SheetRow,
  type WorkSheet,
} from '@plusloin/platform';
import type { LedgerRow } from '../../close-figures.js';
import { amount } from '../../practice-statement.js';
import { BALANCE, printedAccount } from './balance-sheet.js';
import {
  day,
  heads,
  money,
  sheetTop,
  TABLE_TOP,
  text,
  type WorkbookInput,
} from './workbook-sheets.js';

/** The columns of the ledger, from nought. No label and no auxiliary: they may name a person. */
const LEDGER = { account: 1, debit: 7, credit: 8 } as const;

interface Stretch {
  readonly sheet: string;
  from: number;
  to: number;
  debit: bigint;
  credit: bigint;
}

/** Where each account's entries stand, so that a sum names a stretch and never searches a sheet. */
export class LedgerPlaces {
  private readonly stretches = new Map<string, Stretch[]>();

  note(sheet: string, row: number, { legalEntityId, amount: moved, ...rest }: LedgerRow): void {
    const key = `${legalEntityId} ${printedAccount(rest.account)}`;
    const those = this.stretches.get(key) ?? [];
    let last = those.at(-1);
    if (last === undefined || last.sheet !== sheet || last.to !== row - 1) {
      last = { sheet, from: row, to: row, debit: 0n, credit: 0n };
      those.push(last);
      this.stretches.set(key, those);
    }
    last.to = row;
    if (moved > 0n) last.debit += moved;
    else last.credit -= moved;
  }

  /** The three cells that compare an account of the balance with its entries. */
  cells(
    legalEntityId: string,
    account: string,
    row: number,
    line: { readonly debit: bigint; readonly credit: bigint },
  ): SheetCell[] {
    const those = this.stretches.get(`${legalEntityId} ${account}`) ?? [];
    const sum = (column: number) =>
      those.length === 0
        ? undefined
        : those.map(({ sheet, from, to }) => `SUM(${stretch(sheet, column, from, to)})`).join('+');
    const total = (side: 'debit' | 'credit') => those.reduce((all, one) => all + one[side], 0n);
    const size = (value: bigint) => (value < 0n ? -value : value);
    const gap = size(line.debit - total('debit')) + size(line.credit - total('credit'));
    const difference = (side: number, ledger: number) =>
      `ABS(${cellName(side, row)}-${cellName(ledger, row)})`;
    return [
      money(amount(total('debit')), sum(LEDGER.debit)),
      money(amount(total('credit')), sum(LEDGER.credit)),
      money(
        amount(gap),
        `ROUND(${difference(BALANCE.debit, BALANCE.ledgerDebit)}` +
          `+${difference(BALANCE.credit, BALANCE.ledgerCredit)},2)`,
      ),
    ];
  }
}

/** As many sheets as the entries need: a spreadsheet program reads a million rows of one. */
export async function* ledgerSheets(
  input: WorkbookInput,
  ledger: NonNullable<WorkbookInput['ledger']>,
  places: LedgerPlaces,
  mostRows = MOST_ROWS,
): AsyncGenerator<WorkSheet> {
  const entries = read(ledger);
  let next = await entries.next();
  for (let number = 1; number === 1 || next.done !== true; number += 1) {
    const { ledger: title } = input.speech.pooled.sheets;
    const name = number === 1 ? title : `${title} ${number}`;
    const rows = async function* (): AsyncGenerator<SheetRow> {
      yield* ledgerTop(input, name);
      for (let row = TABLE_TOP; next.done !== true && row < mostRows; row += 1) {
        places.note(name, row, next.value);
        yield ledgerRow(next.value, input);
        next = await entries.next();
      }
    };
    const frozen = { rows: TABLE_TOP, columns: 0 };
    yield {
      name,
      // Between the balance and the sheets after it, however many they are.
      tab: 3 + (number - 1) / 1000,
      columns: [12, 11, 12, 9, 12, 10, 14, 14, 14],
      frozen,
      rows: rows(),
    };
  }
}

async function* read(
  ledger: NonNullable<WorkbookInput['ledger']>,
): AsyncGenerator<LedgerRow, undefined> {
  yield* ledger;
  return undefined;
}

function ledgerTop(input: WorkbookInput, name: string): SheetRow[] {
  const { pooled } = input.speech;
  const { workbook: w } = pooled;
  return [
    ...sheetTop(input, name),
    [],
    heads(
      [
        ...[pooled.books, w.account, pooled.date, w.journal, w.number, w.sequence, pooled.practice],
        ...[w.debit, w.credit],
      ],
      7,
    ),
  ];
}

function ledgerRow(row: LedgerRow, { columns, figures }: WorkbookInput): SheetRow {
  const { books, practices } = lookUps(columns, figures);
  const isDebit = row.amount > 0n;
  return [
    text(books.get(row.legalEntityId) ?? ''),
    text(printedAccount(row.account)),
    day(row.on),
    text(row.journal),
    { count: row.number },
    { count: row.sequence },
    text(row.practiceId === null ? '' : (practices.get(row.practiceId) ?? '')),
    isDebit ? money(amount(row.amount)) : null,
    isDebit ? null : money(amount(-row.amount)),
  ];
}

const found = new WeakMap<object, ReturnType<typeof codesOf>>();

/** Codes by id, made once for a workbook and not once for each of a million rows. */
function lookUps(columns: WorkbookInput['columns'], figures: WorkbookInput['figures']) {
  const known = found.get(figures) ?? codesOf(columns, figures);
  found.set(figures, known);
  return known;
}

const codesOf = (columns: WorkbookInput['columns'], { practices }: WorkbookInput['figures']) => ({
  books: new Map(columns.map(({ books }) => [books.legalEntityId, books.code])),
  practices: new Map(practices.map((one) => [one.id, one.code])),
});
