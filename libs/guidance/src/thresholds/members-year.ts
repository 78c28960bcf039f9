import { addMonths, firstOfMonth, monthOf, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { booksOfMembers } from '../own-books/members-books.queries.js';
import { sumsOfBooks } from '../own-books/sums-of-books.js';
import { GuidanceSettings } from '../settings/guidance-settings.js';
import { amountsOf, measuredBy, type Measured } from './near-thresholds.js';

export interface MeasuredMember {
  readonly memberId: string;
  readonly measured: readonly Measured[];
}

/** How far the books of one member, or of all, are from what they are watched for. */
export async function measuredMembers(
  tx: Tx,
  on: CalendarDate,
  memberId: string | null = null,
): Promise<MeasuredMember[]> {
  const year = yearOf(on);
  const thisMonth = firstOfMonth(year, monthOf(on));
  const ofYear = { from: firstOfMonth(year, 1), until: addMonths(thisMonth, 1) };
  const ofMonths = { from: addMonths(thisMonth, -12), until: thisMonth };
  const books = await booksOfMembers(tx, ofYear, memberId);
  const sums = await sumsOfBooks(tx, books, ofYear);
  const last = await sumsOfBooks(tx, books, ofMonths);
  const amounts = amountsOf(year);
  const { dominantPayerPercent } = await new GuidanceSettings().read(tx);
  return books.flatMap((one, place) => {
    const [own, months] = [sums[place], last[place]];
    if (own === undefined || months === undefined) return [];
    const watched = { books: one, year: own, lastMonths: months };
    return [
      { memberId: one.memberId, measured: measuredBy(watched, amounts, dominantPayerPercent) },
    ];
  });
}
