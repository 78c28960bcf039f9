import type { PoolFigures } from './close-figures.js';
import { amount } from './practice-statement.js';
import { statementOfPool } from './statement-of-figures.js';
import type { Amount } from './statement-shapes.js';

/** What a close says of a practice, or would say. */
export interface TrialFigures {
  readonly practice: string;
  readonly income: Amount;
  readonly expense: Amount;
  readonly result: Amount;
  /** What it would owe the cooperative for the quarter, without VAT. */
  readonly contribution: Amount;
}

/** A figure that was another one before. */
export interface TrialDifference {
  readonly practice: string;
  readonly figure: keyof Omit<TrialFigures, 'practice'>;
  /** `null` where one of the two does not know the practice. */
  readonly before: Amount | null;
  readonly now: Amount | null;
}

/** What the figures of a close say of each practice. */
export function comparableFigures(pool: PoolFigures): TrialFigures[] {
  const owed = new Map<string, bigint>();
  for (const { practiceId, net } of pool.contributions) {
    owed.set(practiceId, (owed.get(practiceId) ?? 0n) + net);
  }
  const ids = new Map(pool.practices.map(({ code, id }) => [code, id]));
  return statementOfPool(pool).practices.map(({ code, income, expense, result }) => ({
    ...{ practice: code, income, expense, result },
    contribution: amount(owed.get(ids.get(code) ?? '') ?? 0n),
  }));
}

/** Practice by practice, in the order of their codes. */
export function differencesOf(
  before: readonly TrialFigures[],
  now: readonly TrialFigures[],
): TrialDifference[] {
  const then = new Map(before.map((one) => [one.practice, one]));
  const today = new Map(now.map((one) => [one.practice, one]));
  return [...new Set([...then.keys(), ...today.keys()])].sort().flatMap((practice) =>
    FIGURES.flatMap((figure) => {
      const was = then.get(practice)?.[figure] ?? null;
      const is = today.get(practice)?.[figure] ?? null;
      return was === is ? [] : [{ practice, figure, before: was, now: is }];
    }),
  );
}

const FIGURES = ['income', 'expense', 'result', 'contribution'] as const;
