import { cellName, quoted, stretch, type SheetRow, type WorkSheet } from '@plusloin/platform';
import { amount, sumOf } from '../../practice-statement.js';
import type { Ages, Amount, VatOfBooks } from '../../statement-shapes.js';
import { minorOf } from '../../pooled-controls.js';
import { inBalance } from './balance-sheet.js';
import type { WorkbookPlans } from './book-formulas.js';
import { heads, money, sheetTop, TABLE_TOP, text, type WorkbookInput } from './workbook-sheets.js';

const VAT_PARTS = ['due', 'creditNotes', 'deductible', 'waiting', 'declared'] as const;
const AGES = ['notDue', 'upTo30', 'upTo60', 'over60'] as const;

/** What each set of books owes of VAT, from its lines of the balance. */
export function vatSheet(input: WorkbookInput, plans: WorkbookPlans): WorkSheet {
  const { pooled } = input.speech;
  return {
    name: pooled.sheets.vat,
    tab: 4,
    columns: [14, 22, 14, 16, 14, 14, 16, 14],
    frozen: { rows: TABLE_TOP, columns: 1 },
    rows: vatRows(input, plans),
  };
}

function* vatRows(input: WorkbookInput, plans: WorkbookPlans): Generator<SheetRow> {
  const { statement, speech } = input;
  const { pooled, words } = speech;
  const columns = pooled.vatColumns;
  yield* sheetTop(input, pooled.sheets.vat);
  yield [];
  yield heads(
    [pooled.books, pooled.vat, ...VAT_PARTS.map((part) => columns[part]), columns.total],
    2,
  );
  for (const [place, one] of statement.vat.entries()) {
    const rows = plans.balance.rows[place] ?? null;
    const row = TABLE_TOP + place;
    const part = (name: (typeof VAT_PARTS)[number]) =>
      rows === null
        ? undefined
        : `0-SUMIFS(${inBalance(input, 'closing', rows)},` +
          `${inBalance(input, 'vat', rows)},${quoted(columns[name])})`;
    yield [
      text(one.books, 'strong'),
      text(words.vatStatus[one.status]),
      ...VAT_PARTS.map((name) => money(one[name], part(name))),
      money(one.total, `SUM(${cellName(2, row)}:${cellName(6, row)})`, 'strong'),
    ];
  }
  const sum = (name: (typeof VAT_PARTS)[number] | 'total') =>
    totalOf(statement.vat.map((one: VatOfBooks) => one[name]));
  yield totals(input, pooled.total, 2, [...VAT_PARTS.map(sum), sum('total')]);
}

const totalOf = (amounts: readonly Amount[]): Amount => amount(sumOf(amounts, minorOf));

/** A last line that adds up the columns above it. */
function totals(
  { statement }: WorkbookInput,
  label: string,
  texts: number,
  amounts: readonly Amount[],
): SheetRow {
  const last = TABLE_TOP + statement.books.length - 1;
  return [
    text(label, 'total'),
    ...Array.from({ length: texts - 1 }, () => text('', 'total')),
    ...amounts.map((value, place) => {
      const column = texts + place;
      const over = `${cellName(column, TABLE_TOP)}:${cellName(column, last)}`;
      return money(value, `SUM(${over})`, 'total');
    }),
  ];
}

/** What payers owe by age; of people only a count that is not small. */
export function agesSheet(input: WorkbookInput): WorkSheet {
  return {
    name: input.speech.pooled.sheets.ages,
    tab: 6,
    columns: [42, 14, 14, 14, 16, 14],
    frozen: { rows: TABLE_TOP, columns: 1 },
    rows: ageRows(input),
  };
}

function* ageRows(input: WorkbookInput): Generator<SheetRow> {
  const { ageing } = input.statement;
  const { pooled } = input.speech;
  yield* sheetTop(input, pooled.sheets.ages);
  yield [];
  yield heads([pooled.books, ...AGES.map((age) => pooled.ages[age]), pooled.ages.total], 1);
  for (const [place, one] of ageing.perBooks.entries()) {
    const row = TABLE_TOP + place;
    yield [
      text(one.books, 'strong'),
      ...AGES.map((age) => money(one[age])),
      money(one.total, `SUM(${cellName(1, row)}:${cellName(4, row)})`, 'strong'),
    ];
  }
  const { total } = ageing;
  const ages: readonly (keyof Ages)[] = [...AGES, 'total'];
  yield totals(input, pooled.total, 1, ages.map((age) => total[age]));
  yield [];
  const { latePayers } = ageing;
  yield [
    text(pooled.latePayers),
    latePayers === 'under-5' ? text(pooled.under5) : { count: latePayers },
  ];
}

const totalCell = (input: WorkbookInput, sheet: string, column: number): string => {
  const row = TABLE_TOP + input.statement.books.length;
  return stretch(sheet, column, row, row);
};

/** The totals that must be equal to S5 and to S1. */
export const vatTotalCell = (input: WorkbookInput): string =>
  totalCell(input, input.speech.pooled.sheets.vat, 7);
export const agesTotalCell = (input: WorkbookInput): string =>
  totalCell(input, input.speech.pooled.sheets.ages, 5);
