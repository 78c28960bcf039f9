import { addDays, Quarter } from '@plusloin/kernel';
import {
  accountFigures,
  agedBalances,
  cashMovements,
  entryCounts,
  firstMonths,
  lateCorrections,
  pairAmounts,
  pairReadings,
  quarterControls,
  quarterResults,
  readQuarter,
  type AccountFigures,
  type AgedBalance,
  type CashMovement,
  type EntryCount,
  type FirstMonth,
  type LateCorrection,
  type PairAmount,
  type QuarterAsk,
  type QuarterControls,
  type QuarterReading,
  type QuarterResult,
  type Span,
} from '@plusloin/ledger';
import { Contributions, type BookedEnd } from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import { suspensePrefix } from './account-groups.js';
import { agedSides } from './aged-sides.js';
import { yearBeforeOf, yearToDateOf } from './closing-span.js';
import { documentedIn } from './documented-ends.js';
import {
  Eliminations,
  endsOf,
  pairsOf,
  type EliminatedPair,
  type Elimination,
} from './eliminations.js';
import { PoolAccounts, type PoolSettings } from './pooled-settings.js';
import { sumOf, type FrozenBooks } from './practice-statement.js';

/** What is read for every practice and for the common part of every set of books. */
export interface FigureRows {
  readonly accounts: AccountFigures;
  readonly entries: EntryCount;
  readonly history: QuarterResult;
  readonly cash: CashMovement;
  readonly cashYearToDate: CashMovement;
  readonly cashYearBefore: CashMovement;
  readonly aged: AgedBalance;
  readonly corrections: LateCorrection;
  readonly since: FirstMonth;
}

/** What a cooperative has declared of how its figures are read. */
export interface Terms {
  readonly paymentTermDays: number;
  readonly eliminations: readonly Elimination[];
  /** Which accounts it counts where, where it differs from its chart. */
  readonly accountRules: PoolSettings;
}

/** The readings of a close: one query each for all practices. */
export const readingsOf = (
  ask: QuarterAsk,
  { paymentTermDays, eliminations }: Terms,
): { readonly [Part in keyof FigureRows]: QuarterReading<FigureRows[Part]> } => ({
  accounts: accountFigures(ask),
  entries: entryCounts(ask),
  history: quarterResults(ask),
  cash: cashMovements(ask),
  cashYearToDate: cashMovements({ ...ask, span: yearToDateOf(ask.span) }),
  cashYearBefore: cashMovements({ ...ask, span: yearBeforeOf(ask.span) }),
  aged: agedBalances(ask, {
    paymentTermDays,
    sides: agedSides,
    cooperativeAuxiliaries: [...new Set(eliminations.map((one) => one.memberAuxiliary))],
  }),
  corrections: lateCorrections(ask),
  since: firstMonths(ask),
});

export const PAYMENT_TERM_DAYS = 30;

/** The terms of a cooperative as they stand now. */
export async function termsOf(tx: Tx): Promise<Terms> {
  const [row] = await tx.query<{ days: number }>(
    'select days from statements.payment_term where cooperative_id = $1',
    [tx.cooperativeId],
  );
  return {
    paymentTermDays: row?.days ?? PAYMENT_TERM_DAYS,
    eliminations: await new Eliminations().all(tx),
    accountRules: await new PoolAccounts().all(tx),
  };
}

/** The reading of what the books of the pool owe each other. */
export const pairsReading = (
  ask: QuarterAsk,
  eliminations: readonly Elimination[],
  books: readonly FrozenBooks[],
) => pairReadings(ask, endsOf(eliminations, books));

/** What documents of contributions booked up to the end of a span. */
export const bookedEnds = (tx: Tx, { until }: Span): Promise<BookedEnd[]> =>
  new Contributions().bookedEnds(tx, addDays(until, -1));

/** What the books of the pool owe each other, as it is now. */
export async function eliminatedPairs(
  tx: Tx,
  ask: QuarterAsk,
  books: readonly FrozenBooks[],
): Promise<EliminatedPair[]> {
  const eliminations = await new Eliminations().all(tx);
  const readings = await readQuarter(tx, pairsReading(ask, eliminations, books));
  const ends = await bookedEnds(tx, ask.span);
  return betweenBooks({ eliminations, books, ends }, readings, ask.span).pairs;
}

/** Between whose books amounts are taken out, and what documents booked there. */
export interface Between {
  readonly eliminations: readonly Elimination[];
  readonly books: readonly FrozenBooks[];
  readonly ends: readonly BookedEnd[];
}

/**
 * What is taken out of a span, and what members paid to their cooperative in each quarter of the
 * plot: it counts once, not twice.
 */
export function betweenBooks(
  of: Between,
  readings: Parameters<typeof pairAmounts>[1],
  { from, until }: Pick<Span, 'from' | 'until'>,
): { pairs: EliminatedPair[]; eliminatedBefore: Map<string, bigint> } {
  const amounts = pairAmounts(endsOf(of.eliminations, of.books), readings);
  const first = Quarter.containing(from).toString();
  const last = Quarter.containing(addDays(until, -1)).toString();
  const quarters = [...new Set(amounts.flatMap((one) => [...one.movements.keys()]))].sort();
  return {
    pairs: pairsIn(of, amounts, { from: first, last }),
    eliminatedBefore: new Map(
      quarters.map((quarter) => {
        const then = amounts.map((one) => ({
          ...one,
          movement: one.movements.get(quarter) ?? 0n,
        }));
        const results = pairsIn(of, then, { from: quarter, last: quarter }).filter(
          (pair) => pair.elimination.kind === 'result',
        );
        return [quarter, -sumOf(results, (pair) => pair.common)];
      }),
    ),
  };
}

const pairsIn = (
  { eliminations, books, ends }: Between,
  amounts: readonly PairAmount[],
  quarters: { readonly from: string; readonly last: string },
) => pairsOf(eliminations, books, amounts, documentedIn(ends, quarters));

/** The reading of what must be nought in each set of books. */
export const controlsReading = (
  ask: QuarterAsk,
  books: readonly FrozenBooks[],
): QuarterReading<QuarterControls> =>
  quarterControls(
    ask,
    new Map(books.map((one) => [one.legalEntityId, suspensePrefix[one.chart]])),
  );
