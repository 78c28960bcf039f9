import type { CalendarDate } from '@plusloin/kernel';
import { writeWorkbook, type WorkSheet } from '@plusloin/platform';
import type { Language } from '@plusloin/registry';
import type { LedgerRow, PoolFigures } from '../../close-figures.js';
import type { PooledStatement } from '../../statement-shapes.js';
import { speechOf } from '../pooled-words.js';
import { balancePlan, balanceSheet } from './balance-sheet.js';
import { agesSheet, vatSheet } from './block-sheets.js';
import type { WorkbookPlans } from './book-formulas.js';
import { bookColumns, booksSheet } from './books-sheet.js';
import { contributionSheet, usePlaces } from './contribution-sheet.js';
import { controlSheet } from './control-sheet.js';
import { eliminationSheet, endsPlan } from './elimination-sheet.js';
import { LedgerPlaces, ledgerSheets } from './ledger-sheet.js';
import { movementsPlan } from './movements.js';
import { synthesisSheet } from './synthesis-sheet.js';
import { firstMovement, treasurySheet } from './treasury-sheet.js';
import { workbookInput, type WorkbookInput } from './workbook-sheets.js';

export interface WorkbookOptions {
  /**
   * The lines of the quarter's entries, in the order of books, account and sequence; read once, as
   * they are written. Without them the balance stands alone.
   */
  readonly ledgerRows?: AsyncIterable<LedgerRow> | Iterable<LedgerRow>;
  readonly language?: Language;
}

/**
 * The pooled statement as a workbook whose totals and proofs are formulas on the balance, streamed:
 * for `Storage.put`, which takes it bit by bit. The same figures give the same bytes.
 */
export function drawPooledWorkbook(
  statement: PooledStatement,
  figures: PoolFigures,
  { ledgerRows, language = 'fr' }: WorkbookOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const speech = speechOf(language, statement);
  const input = workbookInput(statement, figures, speech, ledgerRows ?? null);
  const about = {
    title: speech.pooled.documentTitle(
      statement.cooperative.name,
      statement.period ?? statement.quarter,
    ),
    author: statement.cooperative.name,
    createdOn: statement.frozenOn as CalendarDate,
  };
  return writeWorkbook(about, sheetsOf(input));
}

/** The ledger first: only when it is written does the balance know where its entries stand. */
async function* sheetsOf(input: WorkbookInput): AsyncGenerator<WorkSheet> {
  const balance = balancePlan(input);
  const plans: WorkbookPlans = {
    balance,
    ends: endsPlan(input),
    movements: movementsPlan(input, firstMovement(input)),
    books: bookColumns(input),
    uses: usePlaces(input),
  };
  const places = input.ledger === null ? null : new LedgerPlaces();
  if (input.ledger !== null && places !== null) yield* ledgerSheets(input, input.ledger, places);
  yield balanceSheet(input, balance, places);
  yield eliminationSheet(input, plans.ends);
  yield booksSheet(input, plans);
  yield synthesisSheet(input, plans);
  yield vatSheet(input, plans);
  yield contributionSheet(input, plans);
  yield agesSheet(input);
  yield treasurySheet(input, plans);
  yield controlSheet(input, plans, places !== null);
}
