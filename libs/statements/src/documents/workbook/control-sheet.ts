import { cellName, quoted, stretch, type SheetRow, type WorkSheet } from '@plusloin/platform';
import type { PooledControl } from '../../statement-shapes.js';
import { inBalance } from './balance-sheet.js';
import { controlLabel } from '../pooled-words.js';
import { agesTotalCell, vatTotalCell } from './block-sheets.js';
import type { WorkbookPlans } from './book-formulas.js';
import { inBooks, POOLED_ROW } from './books-sheet.js';
import { owedCell } from './contribution-sheet.js';
import { heads, sheetTop, TABLE_TOP, text, type WorkbookInput } from './workbook-sheets.js';

/** Everything that must read nought; where the workbook holds both sides, by a formula. */
export function controlSheet(
  input: WorkbookInput,
  plans: WorkbookPlans,
  hasLedger: boolean,
): WorkSheet {
  return {
    name: input.speech.pooled.sheets.controls,
    tab: 9,
    columns: [6, 70, 16, 16],
    frozen: { rows: TABLE_TOP, columns: 0 },
    rows: rowsOf(input, plans, hasLedger),
  };
}

function* rowsOf(
  input: WorkbookInput,
  plans: WorkbookPlans,
  hasLedger: boolean,
): Generator<SheetRow> {
  const { statement, speech } = input;
  const { pooled } = speech;
  yield* sheetTop(input, pooled.sheets.controls);
  yield [text(pooled.workbook.liveNote, 'quiet')];
  yield heads(['', pooled.control, pooled.finding, pooled.workbook.state], 2);
  for (const [place, control] of statement.controls.entries()) {
    const formula = formulaOf(input, plans, control, hasLedger);
    yield controlRow(input, control, TABLE_TOP + place, formula);
  }
}

function controlRow(
  { speech }: WorkbookInput,
  control: PooledControl,
  row: number,
  formula: string | undefined,
): SheetRow {
  const { pooled } = speech;
  const { code, finding, holds } = control;
  const state = holds ? pooled.holds : pooled.fails;
  const label = text(controlLabel(control, speech));
  if (!/^-?\d+\.\d\d$/.test(finding)) {
    const told = /^\d+$/.test(finding) ? { count: Number(finding) } : text(pooled.ok);
    return [text(code, 'quiet'), label, told, text(state)];
  }
  const reads = `IF(${cellName(2, row)}=0,${quoted(pooled.holds)},${quoted(pooled.fails)})`;
  return [
    text(code, 'quiet'),
    label,
    { amount: finding, ...(formula === undefined ? {} : { formula }) },
    { text: state, formula: reads },
  ];
}

function formulaOf(
  input: WorkbookInput,
  plans: WorkbookPlans,
  { code }: PooledControl,
  hasLedger: boolean,
): string | undefined {
  const { all } = plans.balance;
  if (all === null) return undefined;
  const balance = (column: Parameters<typeof inBalance>[1]) => inBalance(input, column, all);
  const cell = (key: string) => {
    const column = plans.books.find((one) => one.key === key)?.column ?? 0;
    return { pooled: pooledCell(input, column), books: inBooks(input, column) };
  };
  switch (code) {
    case 'C1':
      return `ROUND(SUM(${balance('debit')})-SUM(${balance('credit')}),2)`;
    case 'C2':
      return hasLedger ? `SUM(${balance('gap')})` : undefined;
    case 'C6':
      return `SUMPRODUCT(ABS(${cell('S9').books}))`;
    case 'C8':
      return `ROUND(${agesTotalCell(input)}-${cell('S1').pooled},2)`;
    case 'C9':
      return `ROUND(SUMPRODUCT(ABS(${cell('bankT9').books}-${cell('T9').books})),2)`;
    case 'C10':
      return `ROUND(SUM(${cell('P2').books})-${owedCell(input)},2)`;
    case 'C11':
      return `ROUND(${vatTotalCell(input)}+${cell('S5').pooled},2)`;
    case 'C12': {
      const result = quoted(input.speech.pooled.workbook.classes.result);
      const held = `SUMIFS(${balance('closing')},${balance('class')},${result})`;
      return `ROUND(ABS(${cell('L10').pooled}+${held}),2)`;
    }
    default:
      return undefined;
  }
}

const pooledCell = ({ speech }: WorkbookInput, column: number): string =>
  stretch(speech.pooled.sheets.books, column, POOLED_ROW, POOLED_ROW);
