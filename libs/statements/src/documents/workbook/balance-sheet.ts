import { cellName, stretch, type SheetRow, type WorkSheet } from '@plusloin/platform';
import { positionGroupOf, resultGroupOf, vatRoleOf } from '../../account-groups.js';
import { byBooks, type Column } from '../../pooled-columns.js';
import { placeOf, situationGroups } from '../../pooled-situation.js';
import { chartRules, treasuryLineOf } from '../../pooled-treasury.js';
import { amount, sumOf } from '../../practice-statement.js';
import type { LedgerPlaces } from './ledger-sheet.js';
import {
  heads,
  money,
  sheetTop,
  TABLE_TOP,
  text,
  type Rows,
  type WorkbookInput,
} from './workbook-sheets.js';

/** The columns of the trial balance, from nought. */
export const BALANCE = {
  ...{ books: 0, account: 1, label: 2, line: 3, class: 4, treasury: 5, vat: 6 },
  ...{ opening: 7, debit: 8, credit: 9, closing: 10, ledgerDebit: 11, ledgerCredit: 12, gap: 13 },
} as const;

interface BalanceLine {
  readonly account: string;
  readonly label: string;
  readonly opening: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
}

export interface BalancePlan {
  readonly lines: readonly (readonly BalanceLine[])[];
  /** Where the lines of each column stand, in the order of the columns. */
  readonly rows: readonly Rows[];
  readonly all: Rows;
}

/**
 * The trial balance of each set of books. A member's account may carry the name of somebody who is
 * accompanied, in its letters or in its label: only digits are printed, and the accounts of payers,
 * suppliers and services bear the name of their group.
 */
export function balancePlan({ columns, speech }: WorkbookInput): BalancePlan {
  const lines = columns.map((column) => linesOf(column, speech.pooled.workbook.persons));
  let next = TABLE_TOP;
  const rows = lines.map(({ length }): Rows => {
    const from = next;
    next += length;
    return length === 0 ? null : { from, to: next - 1 };
  });
  return { lines, rows, all: next === TABLE_TOP ? null : { from: TABLE_TOP, to: next - 1 } };
}

/** Digits only: '411DUPONT' is printed, and counted, as 411. */
export const printedAccount = (account: string): string => /^\d+/.exec(account)?.[0] ?? '';

function linesOf({ books, accounts }: Column, persons: string): BalanceLine[] {
  const sums = byBooks(accounts, (row) => printedAccount(row.account));
  return [...sums.keys()].sort().map((account) => {
    const rows = sums.get(account) ?? [];
    const moved = sumOf(rows, (row) => row.debit - row.credit);
    // Of income and expense what the year (and years not carried over) had before the quarter.
    const before = sumOf(rows, (row) => row.yearToDate + row.former) - moved;
    return {
      account,
      label: namesPersons(books.chart, account, books.kind) ? persons : (rows[0]?.label ?? ''),
      opening: isResult(account) ? before : sumOf(rows, (row) => row.opening),
      debit: sumOf(rows, (row) => row.debit),
      credit: sumOf(rows, (row) => row.credit),
    };
  });
}

const isResult = (account: string) => /^[67]/.test(account);

function namesPersons(chart: 'PCMN' | 'PCG', account: string, kind: string): boolean {
  if (isResult(account)) return account.startsWith('7') && kind !== 'cooperative';
  const group = positionGroupOf(chart, account);
  return group === 'receivables' || group === 'payables' || /^4[6-9]/.test(account);
}

export function balanceSheet(
  input: WorkbookInput,
  plan: BalancePlan,
  ledger: LedgerPlaces | null,
): WorkSheet {
  const { sheets } = input.speech.pooled;
  const checked = ledger === null ? [] : [14, 14, 11];
  return {
    name: sheets.balance,
    tab: 2,
    columns: [12, 11, 38, 7, 11, 11, 13, 14, 14, 14, 14, ...checked],
    frozen: { rows: TABLE_TOP, columns: 3 },
    rows: balanceRows(input, plan, ledger),
  };
}

function* balanceRows(
  input: WorkbookInput,
  plan: BalancePlan,
  ledger: LedgerPlaces | null,
): Generator<SheetRow> {
  const { pooled } = input.speech;
  const { workbook: w } = pooled;
  yield* balanceTop(input, ledger !== null);
  let row = TABLE_TOP;
  const rules = chartRules(input.figures.settings);
  for (const [place, { books }] of input.columns.entries()) {
    for (const line of plan.lines[place] ?? []) {
      const { account } = line;
      yield [
        text(books.code),
        text(account),
        text(line.label),
        text(lineOf(books.chart, account)),
        text(classOf(books.chart, account, w.classes)),
        text(treasuryLineOf(rules[books.chart], account) ?? ''),
        text(vatOf(books.chart, account, pooled.vatColumns)),
        money(amount(line.opening)),
        money(amount(line.debit)),
        money(amount(line.credit)),
        money(amount(line.opening + line.debit - line.credit), closing(row)),
        ...(ledger?.cells(books.legalEntityId, account, row, line) ?? []),
      ];
      row += 1;
    }
  }
  yield totalsOf(plan, input, ledger !== null);
}

function balanceTop(input: WorkbookInput, isChecked: boolean): SheetRow[] {
  const { pooled } = input.speech;
  const { workbook: w } = pooled;
  const checks = isChecked ? [w.inLedgerDebit, w.inLedgerCredit, w.gap] : [];
  const names = [
    ...[pooled.books, w.account, w.label, pooled.line, w.class, w.treasuryLine, w.vatRole],
    ...[w.opening, w.debit, w.credit, w.closing, ...checks],
  ];
  return [...sheetTop(input, pooled.sheets.balance), [], heads(names, 7)];
}

const closing = (row: number) =>
  `${cellName(BALANCE.opening, row)}+${cellName(BALANCE.debit, row)}` +
  `-${cellName(BALANCE.credit, row)}`;

/** The row of the statement that an account stands in; what is between books is taken out there. */
export function lineOf(chart: 'PCMN' | 'PCG', account: string): string {
  if (isResult(account)) return resultGroupOf(chart, account).code;
  const group = placeOf(chart, account);
  return group === 'equity' || group === 'shared' ? 'T8' : situationGroups[group][0];
}

function classOf(
  chart: 'PCMN' | 'PCG',
  account: string,
  words: { held: string; owner: string; result: string },
): string {
  if (isResult(account)) return words.result;
  return placeOf(chart, account) === 'equity' ? words.owner : words.held;
}

const vatOf = (
  chart: 'PCMN' | 'PCG',
  account: string,
  words: Readonly<Record<ReturnType<typeof vatRoleOf>, string>>,
): string =>
  !isResult(account) && placeOf(chart, account) === 'vat' ? words[vatRoleOf(chart, account)] : '';

function totalsOf({ lines, all }: BalancePlan, input: WorkbookInput, isChecked: boolean): SheetRow {
  const every = lines.flat();
  const sum = (column: number, value: bigint) =>
    money(
      amount(value),
      all === null ? undefined : `SUM(${cellName(column, all.from)}:${cellName(column, all.to)})`,
      'total',
    );
  const [debit, credit] = [sumOf(every, (one) => one.debit), sumOf(every, (one) => one.credit)];
  const opening = sumOf(every, (one) => one.opening);
  const empty = Array.from({ length: 6 }, () => text('', 'total'));
  return [
    text(input.speech.pooled.total, 'total'),
    ...empty,
    sum(BALANCE.opening, opening),
    sum(BALANCE.debit, debit),
    sum(BALANCE.credit, credit),
    sum(BALANCE.closing, opening + debit - credit),
    ...(isChecked
      ? [
          sum(BALANCE.ledgerDebit, debit),
          sum(BALANCE.ledgerCredit, credit),
          sum(BALANCE.gap, 0n),
        ]
      : []),
  ];
}

/** A column of the balance over the lines of one set of books, for a formula elsewhere. */
export const inBalance = (
  { speech }: WorkbookInput,
  column: keyof typeof BALANCE,
  rows: NonNullable<Rows>,
): string => stretch(speech.pooled.sheets.balance, BALANCE[column], rows.from, rows.to);
