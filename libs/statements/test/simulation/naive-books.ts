import type { History } from './history.js';
import { quarterOf } from './naive-facts.js';

/** Which postings are added up; what is not said does not matter. */
export interface Wanted {
  readonly books?: string;
  /** `null`: the common part. */
  readonly practice?: string | null;
  readonly accounts?: RegExp;
  readonly auxiliary?: string;
  readonly journal?: string;
  readonly quarter?: string;
  readonly year?: string;
  /** The last quarter that counts. */
  readonly until?: string;
}

/**
 * The sum of all postings that are wanted, in cents, a debit positive. What opens a year repeats
 * what stands there already, and what closes one empties accounts of result: neither is counted.
 */
export function naiveSum(history: History, wanted: Wanted): bigint {
  let sum = 0n;
  for (const { id, entries } of history.books.values()) {
    if (wanted.books !== undefined && wanted.books !== id) continue;
    for (const { on, period, journal, lines } of entries) {
      if (period === 0 || period === 13) continue;
      if (wanted.journal !== undefined && wanted.journal !== journal) continue;
      if (wanted.year !== undefined && !on.startsWith(wanted.year)) continue;
      const quarter = quarterOf(on);
      if (wanted.quarter !== undefined && wanted.quarter !== quarter) continue;
      if (wanted.until !== undefined && quarter > wanted.until) continue;
      for (const { account, amount, practiceId = null, auxiliary } of lines) {
        if (wanted.practice !== undefined && practiceId !== wanted.practice) continue;
        if (wanted.accounts !== undefined && !wanted.accounts.test(account)) continue;
        if (wanted.auxiliary !== undefined && wanted.auxiliary !== auxiliary) continue;
        sum += amount;
      }
    }
  }
  return sum;
}

/** What is open of each posting on an account at the end of a day: letterings taken off. */
export function naiveOpen(
  history: History,
  books: string,
  account: string,
  lastDay: string,
): bigint[] {
  const items: bigint[] = [];
  const posted = history.books.get(books)?.entries ?? [];
  for (const { on, period, sequence, lines } of posted) {
    if (on > lastDay || period === 0 || period === 13) continue;
    lines.forEach((line, place) => {
      if (line.account !== account) return;
      let open = line.amount;
      for (const lettering of history.letterings) {
        const isUndone = lettering.undoneOn !== null && lettering.undoneOn <= lastDay;
        if (lettering.books !== books || lettering.on > lastDay || isUndone) continue;
        for (const taken of lettering.lines) {
          if (taken.sequence === sequence && taken.line === place + 1) open -= taken.amount;
        }
      }
      if (open !== 0n) items.push(open);
    });
  }
  return items;
}

/** Accounts of the situation by what they are; equity and results are none of it. */
export const naiveGroups: Readonly<Record<'BE' | 'FR', Readonly<Record<string, RegExp>>>> = {
  BE: {
    ...{ bank: /^5/, receivables: /^40/, payables: /^44/, vat: /^(411|451)/ },
  },
  FR: {
    ...{ bank: /^5/, receivables: /^41/, payables: /^40/, vat: /^445/ },
  },
};
