import type { SheetRow, WorkSheet } from '@plusloin/platform';
import { rulesOf } from '../../pooled-settings.js';
import { amount } from '../../practice-statement.js';
import type { WorkbookPlans } from './book-formulas.js';
import { grid, gridWidths } from './grid.js';
import { heads, money, sheetTop, text, type WorkbookInput } from './workbook-sheets.js';

/** Over the movements: the top of the sheet, the grid of ten lines, the rules, titles. */
export function firstMovement({ statement, figures, columns }: WorkbookInput): number {
  const rules = chartsOf(columns).reduce(
    (sum, chart) => sum + rulesOf(figures.settings, chart).length,
    0,
  );
  const top = 3;
  const gridRows = 2 + statement.rows.treasury.length + 1;
  const ruleRows = 1 + rules + 1;
  return top + gridRows + ruleRows + 2;
}

const chartsOf = (columns: WorkbookInput['columns']) => [
  ...new Set(columns.map(({ books }) => books.chart)),
];

/** The ten lines, by which accounts they count, and the movements of the bank. */
export function treasurySheet(input: WorkbookInput, plans: WorkbookPlans): WorkSheet {
  return {
    name: input.speech.pooled.sheets.treasury,
    tab: 7,
    columns: gridWidths(input).map((width, place) => (place === 0 ? 14 : width)),
    rows: rowsOf(input, plans),
  };
}

function* rowsOf(input: WorkbookInput, plans: WorkbookPlans): Generator<SheetRow> {
  const { statement, speech, figures, columns } = input;
  const { pooled } = speech;
  yield* sheetTop(input, pooled.sheets.treasury);
  yield [];
  const lines = statement.rows.treasury.map((row) => ({ key: row.code, row }));
  yield* grid(input, plans, pooled.treasury, lines);
  yield heads([pooled.line, pooled.workbook.account], 2);
  for (const chart of chartsOf(columns)) {
    for (const { purpose, prefixes, exclusions } of rulesOf(figures.settings, chart)) {
      const line = purpose === 'candidates' ? '' : `L${purpose.slice('treasury-'.length)}`;
      const less = exclusions.length === 0 ? '' : ` − ${exclusions.join(' ')}`;
      yield [text(line), text(`${chart} ${prefixes.join(' ')}${less}`)];
    }
  }
  yield [];
  yield [text(pooled.workbook.movements, 'strong')];
  yield heads([pooled.books, pooled.line, pooled.workbook.counterpart, pooled.amount], 3);
  for (const one of plans.movements.movements) {
    yield [
      text(one.books),
      text(one.line),
      text(one.counterpart),
      money(amount(one.amount)),
    ];
  }
}
