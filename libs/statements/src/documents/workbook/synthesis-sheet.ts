import type { SheetRow, WorkSheet } from '@plusloin/platform';
import type { WorkbookPlans } from './book-formulas.js';
import { grid, gridWidths } from './grid.js';
import { sheetTop, text, type WorkbookInput } from './workbook-sheets.js';

/** The statement on one sheet, as the PDF has it. */
export function synthesisSheet(input: WorkbookInput, plans: WorkbookPlans): WorkSheet {
  return {
    name: input.speech.pooled.sheets.synthesis,
    tab: 0,
    columns: gridWidths(input),
    frozen: { rows: 0, columns: 2 },
    rows: rowsOf(input, plans),
  };
}

function* rowsOf(input: WorkbookInput, plans: WorkbookPlans): Generator<SheetRow> {
  const { statement, speech } = input;
  const { pooled } = speech;
  const { result, bank, situation, proof } = statement.rows;
  const keyed = (rows: typeof result) => rows.map((row) => ({ key: row.code, row }));
  yield* sheetTop(input, pooled.sheets.synthesis);
  yield [text(pooled.membersNote, 'quiet')];
  yield [];
  yield* grid(input, plans, pooled.result, keyed(result));
  const added = bank.map((row) => ({ key: row.code === 'T9' ? 'bankT9' : row.code, row }));
  yield* grid(input, plans, pooled.bank, added);
  yield* grid(input, plans, pooled.situation, keyed(situation));
  yield* grid(input, plans, pooled.proof, keyed(proof));
}
