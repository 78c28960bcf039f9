import { calendarDate } from '@plusloin/kernel';
import { debit, type EntryDraft } from '../entry-draft.js';
import type { Standing } from './closing-entry.js';

/**
 * The beginning of a year: what stood on each account when the former year was closed stands there
 * again, per practice, and per auxiliary so that a receivable keeps its payer. `practiceId` names
 * whose entry it is: a practice that balances by itself has one of its own.
 */
export function openingEntry(
  year: number,
  practiceId: string | undefined,
  standing: readonly Standing[],
): EntryDraft {
  return {
    key: openingKey(year, practiceId),
    journal: OPENING_JOURNAL,
    on: calendarDate(`${year}-01-01`),
    period: 0,
    label: `À nouveaux ${year}`,
    documentRef: `${OPENING_JOURNAL}${year}`,
    lines: standing.map(({ account, amount, ...about }) => debit(account, amount, about)),
  };
}

/** Of the journals that every set of books begins with. */
export const OPENING_JOURNAL = 'AN';

/**
 * An opening entry of this key repeats balances: the postings that made them are what is still to
 * be settled. An imported opening entry has another key, and its own lines are to be settled.
 */
export const openingKey = (year: number, practiceId?: string): string =>
  `year:${year}:opening:${practiceId ?? 'common'}`;

/** The same in SQL: whether the entry `e` is one that this recipe made. */
export const IS_CARRIED_OPENING =
  "(e.period = 0 and starts_with(e.key, 'year:' || e.year || ':opening:'))";
