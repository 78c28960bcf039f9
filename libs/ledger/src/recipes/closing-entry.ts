import { calendarDate } from '@plusloin/kernel';
import { credit, debit, type EntryDraft } from '../entry-draft.js';
import { resultAccountFor, type ResultAccounts } from './result-accounts.js';

/** What stands on an account, for one practice, or for the common part when it names none. */
export interface Standing {
  readonly account: string;
  /** Minor units, a debit positive; never nought. */
  readonly amount: bigint;
  readonly practiceId?: string;
  readonly auxiliary?: string;
}

/**
 * The end of a year for one practice, or for the common part of the books: its expense and income
 * go back to nought, and the result account receives what they leave. `results` are the balances of
 * classes 6 and 7. One entry for each practice, so that each balances by itself.
 */
export function closingEntry(
  year: number,
  practiceId: string | undefined,
  results: readonly Standing[],
  accounts: ResultAccounts,
): EntryDraft {
  const result = results.reduce((sum, { amount }) => sum + amount, 0n);
  const of = practiceId === undefined ? {} : { practiceId };
  const emptied = results.map(({ account, amount }) => credit(account, amount, of));
  const left = result === 0n ? [] : [debit(resultAccountFor(result, accounts), result, of)];
  return {
    key: closingKey(year, practiceId),
    journal: CLOSING_JOURNAL,
    on: calendarDate(`${year}-12-31`),
    period: 13,
    label: `Clôture de l’exercice ${year}`,
    documentRef: `${CLOSING_JOURNAL}${year}`,
    lines: [...emptied, ...left],
  };
}

/** Of the journals that every set of books begins with. */
export const CLOSING_JOURNAL = 'CL';

export const closingKey = (year: number, practiceId?: string): string =>
  `year:${year}:closing:${practiceId ?? 'common'}`;
