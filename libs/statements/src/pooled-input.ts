import { Quarter } from '@plusloin/kernel';
import {
  pairAmounts,
  quarterControls,
  quarterFigures,
  type QuarterFigures,
} from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { suspensePrefix } from './account-groups.js';
import { headOf, practicesOf, type CloseRow } from './close.queries.js';
import { Eliminations, endsOf, pairsOf, type EliminatedPair } from './eliminations.js';
import type { AgedBalance, CashMovement, PoolFigures } from './close-figures.js';
import { columnsOf, type Column } from './pooled-columns.js';
import { PoolAccounts } from './pooled-settings.js';
import { situationRows } from './pooled-situation.js';
import { resultRows } from './pooled-result.js';
import { sumOf, type FrozenBooks } from './practice-statement.js';

export interface PooledInput extends PoolFigures {
  readonly figures: QuarterFigures;
}

/** All that a pooled statement is made of, read in one state of the books. */
export async function pooledInput(tx: Tx, close: CloseRow): Promise<PooledInput> {
  const quarter = Quarter.parse(close.quarter);
  const { books } = close;
  const figures = await quarterFigures(tx, quarter);
  const known: PooledInput = {
    figures,
    ...figures,
    head: headOf(close, await cooperativeOf(tx)),
    books,
    practices: await practicesOf(tx, quarter),
    pairs: await eliminatedPairs(tx, quarter, books),
    controls: await controlsOf(tx, quarter, books),
    eliminatedBefore: await eliminatedBefore(tx, quarter, books),
    settings: await new PoolAccounts().all(tx),
    ...{ cash: [], aged: [], corrections: [], contributions: [] },
    use: { income: 0n, groups: [], solidarity: 0n, reserve: 0n },
  };
  return { ...known, ...unread(known) };
}

/**
 * Until the movements of the bank and the ages of receivables are read with the other figures of a
 * close: what the accounts say of them in one sum, so that the controls compare equals.
 */
function unread(known: PooledInput): { cash: CashMovement[]; aged: AgedBalance[] } {
  const columns = columnsOf(known);
  const result = resultRows(columns, known.pairs, known.use);
  const { receivables } = situationRows(columns, known.pairs, result, []);
  const of = ({ books }: Column) => ({
    legalEntityId: books.legalEntityId,
    practiceId: null,
    counterpart: '499',
    auxiliary: null,
  });
  return {
    cash: columns.map((column) => {
      const bank = column.accounts.filter((row) => row.account.startsWith('5'));
      return { ...of(column), amount: sumOf(bank, (row) => row.debit - row.credit) };
    }),
    aged: columns.map((column, i) => ({
      ...of(column),
      ...{ side: 'receivable', isInternal: false, upTo30: 0n, upTo60: 0n, over60: 0n },
      ...{ notDue: receivables.perBooks[i] ?? 0n, latePayers: 0 },
    })),
  };
}

export async function eliminatedPairs(
  tx: Tx,
  quarter: Quarter,
  books: readonly FrozenBooks[],
): Promise<EliminatedPair[]> {
  const eliminations = await new Eliminations().all(tx);
  const amounts = await pairAmounts(tx, quarter, endsOf(eliminations, books));
  return pairsOf(eliminations, books, amounts);
}

export const controlsOf = (tx: Tx, quarter: Quarter, books: readonly FrozenBooks[]) =>
  quarterControls(
    tx,
    quarter,
    new Map(books.map((one) => [one.legalEntityId, suspensePrefix[one.chart]])),
  );

/**
 * What members paid to their cooperative in each quarter of the plot: it counts once, not twice.
 */
async function eliminatedBefore(
  tx: Tx,
  quarter: Quarter,
  books: readonly FrozenBooks[],
): Promise<Map<string, bigint>> {
  const eliminated = new Map<string, bigint>();
  for (let back = 0; back < QUARTERS_IN_A_PLOT; back += 1) {
    const one = quarter.minus(back);
    const pairs = await eliminatedPairs(tx, one, books);
    const results = pairs.filter((pair) => pair.elimination.kind === 'result');
    eliminated.set(one.toString(), -sumOf(results, (pair) => pair.common));
  }
  return eliminated;
}

const QUARTERS_IN_A_PLOT = 8;
