import { daysBetween, type CalendarDate } from '@plusloin/kernel';

/** What is open, by how long it has been: from the day of its entry, no due date being known. */
export interface Ageing {
  /** 0 to 30 days. */
  readonly upTo30Days: bigint;
  /** 31 to 60 days. */
  readonly upTo60Days: bigint;
  readonly over60Days: bigint;
  readonly total: bigint;
}

export interface Aged {
  readonly since: CalendarDate;
  readonly open: bigint;
}

/** What was paid or credited too much counts against the debts of its own age. */
export function ageing(items: Iterable<Aged>, on: CalendarDate): Ageing {
  const sums = { upTo30Days: 0n, upTo60Days: 0n, over60Days: 0n, total: 0n };
  for (const { since, open } of items) {
    const age = daysBetween(since, on);
    sums[age <= 30 ? 'upTo30Days' : age <= 60 ? 'upTo60Days' : 'over60Days'] += open;
    sums.total += open;
  }
  return sums;
}
