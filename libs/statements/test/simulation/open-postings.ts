import type { CalendarDate } from '@plusloin/kernel';
import type { Entry, History } from './history.js';

/** A posting of which something is still to be settled. */
export interface OpenPosting {
  readonly entry: Entry;
  /** Its place in the entry, from 1. */
  readonly line: number;
  readonly account: string;
  readonly auxiliary: string | undefined;
  readonly practiceId: string | undefined;
  readonly open: bigint;
}

/** What is open on an account at the end of a day; opening entries only repeat it. */
export function openPostings(
  history: History,
  books: string,
  account: string,
  on: CalendarDate,
): OpenPosting[] {
  const taken = takenOn(history, books, on);
  const { entries } = history.of(books);
  return entries
    .filter((entry) => entry.on <= on && entry.period > 0 && entry.period < 13)
    .flatMap((entry) =>
      entry.lines.flatMap((one, place) => {
        const key = `${entry.sequence} ${place + 1}`;
        const open = one.amount - (taken.get(key) ?? 0n);
        if (one.account !== account || open === 0n) return [];
        const { auxiliary, practiceId } = one;
        return [{ entry, line: place + 1, account, auxiliary, practiceId, open }];
      }),
    );
}

function takenOn(history: History, books: string, on: CalendarDate): Map<string, bigint> {
  const taken = new Map<string, bigint>();
  for (const lettering of history.letterings) {
    const isUndone = lettering.undoneOn !== null && lettering.undoneOn <= on;
    if (lettering.books !== books || lettering.on > on || isUndone) continue;
    for (const { sequence, line, amount } of lettering.lines) {
      const key = `${sequence} ${line}`;
      taken.set(key, (taken.get(key) ?? 0n) + amount);
    }
  }
  return taken;
}
