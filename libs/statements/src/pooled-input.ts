import { Quarter } from '@plusloin/kernel';
import { pairAmounts, quarterControls, quarterFigures } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { suspensePrefix } from './account-groups.js';
import { headOf, practicesOf, type CloseRow } from './close.queries.js';
import { Eliminations, endsOf, pairsOf, type EliminatedPair } from './eliminations.js';
import type { PooledInput } from './pooled-statement.js';
import { sumOf, type FrozenBooks } from './practice-statement.js';

/** All that a pooled statement is made of, read in one state of the books. */
export async function pooledInput(tx: Tx, close: CloseRow): Promise<PooledInput> {
  const quarter = Quarter.parse(close.quarter);
  const { books } = close;
  return {
    head: headOf(close, await cooperativeOf(tx)),
    books,
    practices: await practicesOf(tx, quarter),
    figures: await quarterFigures(tx, quarter),
    pairs: await eliminatedPairs(tx, quarter, books),
    controls: await controlsOf(tx, quarter, books),
    eliminatedBefore: await eliminatedBefore(tx, quarter, books),
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
