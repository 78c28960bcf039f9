import type { FirstYear } from '@plusloin/contracts';
import {
  addMonths,
  firstOfMonth,
  Money,
  monthOf,
  yearOf,
  type CalendarDate,
} from '@plusloin/kernel';
import { groupBy, type Tx } from '@plusloin/platform';
import { booksOfMembers } from './members-books.queries.js';
import { sumsOfBooks } from './sums-of-books.js';

/** With fewer, a quartile would be somebody. */
const FEWEST = 5;

/** Before it, nobody can have begun here. */
const EVER = '1970-01-01' as CalendarDate;

/**
 * What the first twelve whole months brought to those who kept their own books all of them; null
 * where there are fewer than five. Told in whole hundreds: no figure is that of anybody.
 */
export async function firstYearsOf(tx: Tx, on: CalendarDate): Promise<FirstYear | null> {
  const members = await booksOfMembers(tx, { from: EVER, until: on });
  const years: { turnover: bigint; left: bigint }[] = [];
  // Who began in the same month is read at once.
  for (const [from, some] of groupBy(members, ({ since }) => firstWholeMonth(since))) {
    const span = { from, until: addMonths(from, 12) };
    if (span.until > on) continue;
    for (const { months, ...sums } of await sumsOfBooks(tx, some, span)) {
      const { turnover, costs, contribution, social } = sums;
      if (months !== 12 || turnover <= 0n) continue;
      years.push({ turnover, left: turnover - costs - contribution - social });
    }
  }
  if (years.length < FEWEST) return null;
  const quartiles = (of: (year: (typeof years)[number]) => bigint) => quartilesOf(years.map(of));
  return {
    ...{ on, members: years.length, turnover: quartiles(({ turnover }) => turnover) },
    left: quartiles(({ left }) => left),
  };
}

/** The month in which somebody began on its first day, else the next one. */
function firstWholeMonth(since: CalendarDate): CalendarDate {
  const month = firstOfMonth(yearOf(since), monthOf(since));
  return month === since ? month : addMonths(month, 1);
}

/** Between two neighbours the quartile lies where their distance says; then to whole hundreds. */
export function quartilesOf(values: readonly bigint[]): FirstYear['left'] {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : 1));
  const at = (quarters: number): string => {
    const place = (sorted.length - 1) * quarters;
    const low = sorted[Math.floor(place / 4)] ?? 0n;
    const high = sorted[Math.ceil(place / 4)] ?? low;
    const value = low + ((high - low) * BigInt(place % 4)) / 4n;
    return Money.of(toHundreds(value)).toString();
  };
  return { lower: at(1), middle: at(2), upper: at(3) };
}

/** A hundred euros in cents; half of it goes away from nought. */
function toHundreds(minor: bigint): bigint {
  const half = minor < 0n ? -5_000n : 5_000n;
  return ((minor + half) / 10_000n) * 10_000n;
}
