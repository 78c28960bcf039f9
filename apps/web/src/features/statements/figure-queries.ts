import type { FigureLines, FigureReading, FigureSources } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

interface OfStatement {
  readonly cooperativeId: string;
  readonly closeId: string;
  readonly subject: string;
  /** The code of the books. */
  readonly books: string;
}

export interface FigurePlace extends OfStatement {
  readonly block: string;
  readonly line: string;
}

/** The accounts behind a figure: as final as the statement. */
export const figureQuery = (path: FigurePlace) =>
  queryOptions({
    queryKey: ['figure', path],
    queryFn: () =>
      answerOf<FigureSources>(
        api.GET(
          '/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/figures/{books}/{block}/{line}',
          { params: { path: { ...path } } },
        ),
      ),
    staleTime: 5 * 60_000,
  });

export interface LinesPlace extends OfStatement {
  readonly account: string;
  readonly reading: FigureReading;
}

/** The lines of such an account, page by page. */
export const figureLinesQuery = (path: LinesPlace) =>
  infiniteQueryOptions({
    queryKey: ['figure-lines', path],
    queryFn: ({ pageParam }) =>
      answerOf<FigureLines>(
        api.GET(
          '/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/lines/{books}/{account}/{reading}',
          { params: { path: { ...path }, query: pageParam === null ? {} : { after: pageParam } } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 5 * 60_000,
  });
