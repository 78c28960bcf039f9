import type { FigureReading } from '@plusloin/contracts';
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

const FIGURE =
  '/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/figures/{books}/{block}/{line}';
const LINES =
  '/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/lines/{books}/{account}';

/** The accounts behind a figure: as final as the statement. */
export const figureQuery = (path: FigurePlace) =>
  queryOptions({
    queryKey: ['figure', path],
    queryFn: () =>
      answerOf(
        api.GET(FIGURE, { params: { path: { ...path } } }),
      ),
    staleTime: 5 * 60_000,
  });

export interface LinesPlace extends OfStatement {
  readonly account: string;
  readonly reading: FigureReading;
}

/** The lines of such an account, page by page. */
export const figureLinesQuery = ({ reading, ...path }: LinesPlace) =>
  infiniteQueryOptions({
    queryKey: ['figure-lines', path, reading],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET(LINES, {
          params: { path: { ...path }, query: { reading, after: pageParam ?? undefined } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 5 * 60_000,
  });
