import { Money } from '@plusloin/kernel';
import { groupThousands } from '@plusloin/plots';
import type { Amount, BooksIdentity, PooledRow, PooledStatement } from '../statement-shapes.js';
import type { PooledSpeech } from './pooled-words.js';

/**
 * A column as it is shown. Up to 24 sets of books have one each, over as many blocks of columns as
 * they need. Beyond, nobody reads columns any more: the cooperative, employer groups and members
 * together have one each, and each set of books is a row of the workbook and of the JSON file.
 */
export interface ShownColumn {
  readonly title: string;
  /** The columns of the statement that it adds up. */
  readonly places: readonly number[];
  /** Of which kind all its books are, where it adds up several. */
  readonly together: BooksIdentity['kind'] | null;
}

const MOST_COLUMNS = 24;
/** Lists of so many rows are read on paper; longer ones are in the workbook. */
export const MOST_LISTED = 200;

export const isGrouped = ({ books }: Pick<PooledStatement, 'books'>): boolean =>
  books.length > MOST_COLUMNS;

export function shownColumns(
  { books }: Pick<PooledStatement, 'books'>,
  { pooled }: PooledSpeech,
): ShownColumn[] {
  if (!isGrouped({ books })) {
    return books.map(({ code }, place) => ({ title: code, places: [place], together: null }));
  }
  const kinds = ['cooperative', 'employer_group', 'member'] as const;
  return kinds.flatMap((kind): ShownColumn[] => {
    const places = [...books.keys()].filter((place) => books[place]?.kind === kind);
    if (places.length === 0) return [];
    const count = places.length === 1 ? '' : ` (${groupThousands(String(places.length))})`;
    return [{ title: pooled.groupOf[kind] + count, places, together: kind }];
  });
}

/** What a row says in a shown column. */
export function shownAmount({ perBooks }: PooledRow, { places }: ShownColumn): Amount {
  const [only] = places;
  if (places.length === 1 && only !== undefined) return perBooks[only] ?? '0.00';
  return Money.sum(places.map((place) => Money.parse(perBooks[place] ?? '0.00'))).toString();
}

/** Rows with a letter in their code have no number and are shown when they say something. */
export const rowsThatSpeak = (rows: readonly PooledRow[]): PooledRow[] =>
  rows.filter(
    (row) =>
      !/[a-z]$/.test(row.code) ||
      [...row.perBooks, row.eliminated, row.pooled].some((amount) => !/^-?[0.]+$/.test(amount)),
  );
