import type { BalanceAsked } from '@plusloin/contracts';
import { addDays, calendarDate, yearOf, type CalendarDate } from '@plusloin/kernel';
import { NotFound, type Tx } from '@plusloin/platform';
import type { PracticeChoice } from '../reports/axis.js';
import { listBooks, type ListedBooks, type SeenPractices } from '../reports/books-list.queries.js';
import type { Days } from '../reports/reading.js';

/** Books that were asked for, as far as this reader may see them. */
export interface AskedBooks extends Days {
  readonly books: ListedBooks;
  /** Undefined: all of them. */
  readonly practice: PracticeChoice;
}

type Asked = Pick<BalanceAsked, 'from' | 'to' | 'practice'>;

/**
 * Who does not see everything sees one practice of theirs at a time: without a choice, the first.
 * Books, and practices, that are not for this reader do not exist: `platform.not-found`.
 */
export async function booksAsked(
  tx: Tx,
  { seen, today }: { readonly seen: SeenPractices; readonly today: CalendarDate },
  booksId: string,
  asked: Asked,
): Promise<AskedBooks> {
  const books = await booksSeen(tx, seen, booksId);
  return { books, practice: practiceOf(books, seen, asked.practice), ...daysOf(asked, today) };
}

/** Refusal: `platform.not-found`. */
export async function booksSeen(
  tx: Tx,
  seen: SeenPractices,
  booksId: string,
): Promise<ListedBooks> {
  const [books] = await listBooks(tx, seen, booksId);
  if (books === undefined) throw new NotFound('Books', booksId);
  return books;
}

function practiceOf(
  { practices }: ListedBooks,
  seen: SeenPractices,
  wanted: string | undefined,
): PracticeChoice {
  if (seen === 'all' && (wanted === undefined || wanted === 'common')) return wanted;
  const own = practices.find(({ id }) => wanted === undefined || id === wanted.toLowerCase());
  if (own === undefined) throw new NotFound('Practice', wanted ?? '');
  return own.id;
}

/** A year when one day or none is said: the year of that day, or this one. */
export function daysOf({ from, to }: Pick<Asked, 'from' | 'to'>, today: CalendarDate): Days {
  const year = yearOf(from ?? to ?? today);
  return {
    from: from ?? calendarDate(`${year}-01-01`),
    until: addDays(to ?? calendarDate(`${year}-12-31`), 1),
  };
}
