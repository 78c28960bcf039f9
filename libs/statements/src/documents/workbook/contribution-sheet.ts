import { cellName, quoted, stretch, type SheetRow, type WorkSheet } from '@plusloin/platform';
import type { PooledContribution } from '../../statement-shapes.js';
import { withoutInvoice } from '../pooled-contribution-tables.js';
import { inBalance } from './balance-sheet.js';
import type { WorkbookPlans } from './book-formulas.js';
import {
  day,
  heads,
  money,
  sheetTop,
  TABLE_TOP,
  text,
  type WorkbookInput,
} from './workbook-sheets.js';

/** The columns from nought: a line for each rule, what is owed on the first line of a practice. */
const OWED = { internal: 3, base: 6, part: 7, net: 9, vat: 10, vatLost: 11, unpaid: 16 } as const;
const SPENT = 1;

export interface ContributionPlan {
  readonly lines: number;
  readonly totalRow: number;
  /** What the total leaves out, on the line under it. */
  readonly hasInternal: boolean;
  readonly firstUse: number;
}

export function contributionPlan({ statement }: WorkbookInput): ContributionPlan {
  const { perPractice } = statement.contributions;
  const lines = perPractice.reduce((sum, one) => sum + Math.max(1, one.parts.length), 0);
  const totalRow = TABLE_TOP + lines;
  const hasInternal = perPractice.some((one) => one.isInternal);
  // An empty line, a title and the heads stand between.
  return { lines, totalRow, hasInternal, firstUse: totalRow + (hasInternal ? 5 : 4) };
}

export function usePlaces(input: WorkbookInput): WorkbookPlans['uses'] {
  const { firstUse } = contributionPlan(input);
  const { shares } = input.statement.contributions;
  const place = (code: string) => firstUse + shares.findIndex((one) => one.code === code);
  return { solidarity: place('solidarity'), reserve: place('reserve'), column: SPENT };
}

export function contributionSheet(input: WorkbookInput, plans: WorkbookPlans): WorkSheet {
  return {
    name: input.speech.pooled.sheets.contributions,
    tab: 5,
    columns: [30, 16, 14, 9, 34, 12, 14, 14, 26, 14, 12, 12, 14, 12, 12, 12, 14],
    frozen: { rows: TABLE_TOP, columns: 1 },
    rows: rowsOf(input, plans),
  };
}

function* rowsOf(input: WorkbookInput, plans: WorkbookPlans): Generator<SheetRow> {
  const { pooled } = input.speech;
  const { workbook: w } = pooled;
  const { perPractice } = input.statement.contributions;
  yield* sheetTop(input, pooled.sheets.contributions);
  yield [];
  yield heads(
    [
      ...[pooled.member, pooled.practice, pooled.books, w.isInternal, w.rule, w.votedOn],
      ...[pooled.base, pooled.amount, w.exemption, pooled.totalOwed, pooled.vat, pooled.vatLost],
      ...[pooled.invoice, pooled.date, w.dueOn, pooled.paid, pooled.unpaidBefore],
    ],
    6,
  );
  for (const one of perPractice) yield* linesOf(one, input);
  yield totalOf(input);
  if (contributionPlan(input).hasInternal) yield internalOf(input);
  yield [];
  yield* usesOf(input);
  yield [];
  yield candidatesOf(input, plans);
}

function* linesOf(of: PooledContribution, { speech }: WorkbookInput): Generator<SheetRow> {
  const { workbook: w, paid, open } = speech.pooled;
  const yesNo = (is: boolean) => text(is ? w.yes : w.no);
  const [first, ...others] = of.parts;
  const whose = [text(of.member), text(of.practice), text(of.books), yesNo(of.isInternal)];
  const part = (one: typeof first) => [
    text(one?.label ?? ''),
    one === undefined || one.votedOn === null ? null : day(one.votedOn),
    money(one?.base ?? '0.00'),
    money(one?.amount ?? '0.00'),
    text(one?.exemption ?? ''),
  ];
  const { invoice } = of;
  yield [
    ...whose,
    ...part(first),
    money(of.amount),
    money(of.vat),
    money(of.vatLost),
    text(invoice?.number ?? withoutInvoice(of, speech)),
    invoice && day(invoice.on),
    invoice && day(invoice.dueOn),
    invoice && text(invoice.isPaid ? paid : open),
    money(of.unpaidBefore),
  ];
  for (const one of others) yield [...whose, ...part(one)];
}

function totalOf(input: WorkbookInput): SheetRow {
  const { contributions } = input.statement;
  const { lines, totalRow } = contributionPlan(input);
  const { pooled } = input.speech;
  const over = (column: number) =>
    `${cellName(column, TABLE_TOP)}:${cellName(column, totalRow - 1)}`;
  const outside = `${over(OWED.internal)},${quoted(pooled.workbook.no)}`;
  const sum = (column: number) =>
    lines === 0 ? undefined : `SUMIFS(${over(column)},${outside})`;
  const blank = Array.from({ length: OWED.net - 1 }, () => text('', 'total'));
  return [
    text(pooled.totalOwed, 'total'),
    ...blank,
    money(contributions.total, sum(OWED.net), 'total'),
    money(contributions.vat, lines === 0 ? undefined : `SUM(${over(OWED.vat)})`, 'total'),
  ];
}

function internalOf(input: WorkbookInput): SheetRow {
  const { pooled } = input.speech;
  const { totalRow } = contributionPlan(input);
  const over = (column: number) =>
    `${cellName(column, TABLE_TOP)}:${cellName(column, totalRow - 1)}`;
  const inside = `${over(OWED.internal)},${quoted(pooled.workbook.yes)}`;
  const { internal } = input.statement.contributions;
  return [
    text(pooled.internalOwed),
    ...Array.from({ length: OWED.net - 1 }, () => null),
    money(internal, `SUMIFS(${over(OWED.net)},${inside})`),
  ];
}

function* usesOf(input: WorkbookInput): Generator<SheetRow> {
  const { shares, total } = input.statement.contributions;
  const { firstUse } = contributionPlan(input);
  const { pooled } = input.speech;
  yield [text(pooled.uses, 'strong')];
  yield heads([pooled.use, pooled.spent, pooled.share, pooled.cents], 1);
  for (const one of shares) {
    yield [
      text(pooled.useLabel[one.code] ?? one.label),
      money(one.spent),
      money(one.share),
      // Rounded together to a hundred, which no formula for one line does.
      money(one.centsPerEuro),
    ];
  }
  const column = (place: number) =>
    `SUM(${cellName(place, firstUse)}:${cellName(place, firstUse + shares.length - 1)})`;
  const spent = shares.reduce((sum, one) => sum + BigInt(one.spent.replace('.', '')), 0n);
  yield [
    text(pooled.total, 'total'),
    money(decimals(spent), column(SPENT), 'total'),
    money(total, column(2), 'total'),
  ];
}

const decimals = (minor: bigint): string => {
  const size = String(minor < 0n ? -minor : minor).padStart(3, '0');
  return `${minor < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
};

/** Counted from the balance by the accounts of the setting, not written as a nought. */
function candidatesOf(input: WorkbookInput, { balance }: WorkbookPlans): SheetRow {
  const { amount, accounts } = input.statement.contributions.fromCandidates;
  const place = input.columns.findIndex(({ books }) => books.kind === 'cooperative');
  const rows = balance.rows[place] ?? null;
  const label = text(input.speech.pooled.fromCandidates(accounts.join(', ')), 'strong');
  if (rows === null) return [label, money(amount, undefined, 'strong')];
  const of = (side: 'debit' | 'credit', prefix: string) =>
    `SUMIFS(${inBalance(input, side, rows)},` +
    `${inBalance(input, 'account', rows)},${quoted(`${prefix}*`)})`;
  const formula = accounts
    .map((prefix) => `${of('credit', prefix)}-${of('debit', prefix)}`)
    .join('+');
  return [label, money(amount, formula === '' ? undefined : formula, 'strong')];
}

/** The total that must be equal to P2. */
export const owedCell = (input: WorkbookInput): string =>
  stretch(
    input.speech.pooled.sheets.contributions,
    OWED.net,
    contributionPlan(input).totalRow,
    contributionPlan(input).totalRow,
  );
