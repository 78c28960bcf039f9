import type { BookList, LedgerPage, ListedBooksAnswer } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import { amountTyped, type BalanceSearch, type LedgerSearch } from './search.js';

/** The sets of books, the cooperative's first. */
export const booksQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['books', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/books', { params: { path: { cooperativeId } } }),
      ),
    staleTime: 5 * 60_000,
  });

/** Those that the address names by their code; the first of the list without it. */
export const chosenBooks = (
  { books }: BookList,
  { livres }: BalanceSearch,
): ListedBooksAnswer | undefined => books.find(({ code }) => code === livres) ?? books[0];

/** The filter of the screen in the words of the API. */
export const balanceAsk = ({ du, au, activite, compte, fin }: BalanceSearch) => ({
  ...{ from: du as LedgerPage['from'] | undefined, to: au as LedgerPage['to'] | undefined },
  ...{ practice: activite, account: compte },
  closing: fin === 'oui' ? ('true' as const) : undefined,
});

export const ledgerAsk = (search: LedgerSearch) => ({
  ...balanceAsk(search),
  ...{ lastAccount: search.jusque, journal: search.journal, text: search.texte },
  amount: amountTyped(search.montant),
});

export const balanceQuery = (cooperativeId: string, booksId: string, search: BalanceSearch) =>
  queryOptions({
    queryKey: ['balance', cooperativeId, booksId, balanceAsk(search)],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/books/{booksId}/balance', {
          params: { path: { cooperativeId, booksId }, query: balanceAsk(search) },
        }),
      ),
  });

/** Page by page, as they are asked for. */
export const ledgerQuery = (cooperativeId: string, booksId: string, search: LedgerSearch) =>
  infiniteQueryOptions({
    queryKey: ['ledger', cooperativeId, booksId, ledgerAsk(search)],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/books/{booksId}/ledger', {
          params: {
            path: { cooperativeId, booksId },
            query: { ...ledgerAsk(search), after: pageParam ?? undefined },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** An entry never changes; that it was reversed may come later. */
export const entryQuery = (cooperativeId: string, booksId: string, sequence: string) =>
  queryOptions({
    queryKey: ['entry', cooperativeId, booksId, sequence],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/books/{booksId}/entries/{sequence}', {
          params: { path: { cooperativeId, booksId, sequence: Number(sequence) } },
        }),
      ),
  });
