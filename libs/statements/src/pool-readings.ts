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
  type PairHistory,
  type QuarterAsk,
  type QuarterControls,
  type QuarterReading,
  type QuarterResult,
} from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { suspensePrefix } from './account-groups.js';
import { agedSides } from './aged-sides.js';
import { yearBeforeOf, yearToDateOf } from './closing-span.js';
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

/** After how many days a cooperative calls late what it is owed. */
export const setPaymentTerm = (tx: Tx, days: number): Promise<unknown> =>
  tx.query(
    `insert into statements.payment_term (cooperative_id, days) values ($1, $2)
      on conflict (cooperative_id) do update set days = excluded.days`,
    [tx.cooperativeId, days],
  );

/** The reading of what the books of the pool owe each other. */
export const pairsReading = (
  ask: QuarterAsk,
  eliminations: readonly Elimination[],
  books: readonly FrozenBooks[],
) => pairReadings(ask, endsOf(eliminations, books));

/** The ends of all eliminations, from what `pairsReading` read. */
export const amountsOfPairs = (
  eliminations: readonly Elimination[],
  books: readonly FrozenBooks[],
  readings: Parameters<typeof pairAmounts>[1],
): PairHistory[] => pairAmounts(endsOf(eliminations, books), readings);

/** What the books of the pool owe each other, as it is now. */
export async function eliminatedPairs(
  tx: Tx,
  ask: QuarterAsk,
  books: readonly FrozenBooks[],
): Promise<EliminatedPair[]> {
  const eliminations = await new Eliminations().all(tx);
  const readings = await readQuarter(tx, pairsReading(ask, eliminations, books));
  return pairsOf(eliminations, books, amountsOfPairs(eliminations, books, readings));
}

/**
 * What members paid to their cooperative in each quarter of the plot: it counts once, not twice.
 */
export function eliminatedByQuarter(
  eliminations: readonly Elimination[],
  books: readonly FrozenBooks[],
  amounts: readonly PairHistory[],
): Map<string, bigint> {
  const quarters = [...new Set(amounts.flatMap((one) => [...one.movements.keys()]))].sort();
  return new Map(
    quarters.map((quarter) => {
      const then = amounts.map((one) => ({ ...one, movement: one.movements.get(quarter) ?? 0n }));
      const results = pairsOf(eliminations, books, then).filter(
        (pair) => pair.elimination.kind === 'result',
      );
      return [quarter, -sumOf(results, (pair) => pair.common)];
    }),
  );
}

/** The reading of what must be nought in each set of books. */
export const controlsReading = (
  ask: QuarterAsk,
  books: readonly FrozenBooks[],
): QuarterReading<QuarterControls> =>
  quarterControls(
    ask,
    new Map(books.map((one) => [one.legalEntityId, suspensePrefix[one.chart]])),
  );
