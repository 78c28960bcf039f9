import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** Which practices are shown: in the address, so that it can be sent to somebody. */
export interface ReadinessFilter {
  readonly etat?: 'ready' | 'to-check' | 'waiting' | undefined;
  readonly raison?: string | undefined;
}

/** Who is ready for a quarter, page after page. */
export const readinessQuery = (
  cooperativeId: string,
  quarter: string,
  { etat, raison }: ReadinessFilter,
) =>
  infiniteQueryOptions({
    queryKey: ['readiness', cooperativeId, quarter, etat ?? '', raison ?? ''],
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/closes/{quarter}/practices', {
          params: {
            path: { cooperativeId, quarter },
            query: {
              ...(etat !== undefined && { state: etat }),
              ...(raison !== undefined && { reason: raison }),
              ...(after !== null && { after }),
            },
          },
        }),
      ),
    // Another filter leaves the rows on the screen until it has its own.
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const trialQuery = (cooperativeId: string, quarter: string) =>
  queryOptions({
    queryKey: ['trial', cooperativeId, quarter],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/closes/{quarter}/trial', {
          params: { path: { cooperativeId, quarter } },
        }),
      ),
  });

export const runTrial = (cooperativeId: string, quarter: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/closes/trials', {
      ...{ params: { path: { cooperativeId } }, body: { quarter } },
    }),
  );

/** One mail to each member whom the quarter waits for. */
export const remind = (cooperativeId: string, quarter: string, reason: string | undefined) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/closes/reminders', {
      params: { path: { cooperativeId } },
      body: { quarter, ...(reason !== undefined && { reason }) },
    }),
  );

/** How each statement of a close stands, page after page. */
export const resultsQuery = (cooperativeId: string, closeId: string) =>
  infiniteQueryOptions({
    queryKey: ['close-results', cooperativeId, closeId],
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/closes/{closeId}/results', {
          params: {
            path: { cooperativeId, closeId },
            ...(after !== null && { query: { after } }),
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** `practice`: by its code; null: all that failed. */
export const retryClose = (cooperativeId: string, closeId: string, practice: string | null) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/closes/{closeId}/retries', {
      ...{ params: { path: { cooperativeId, closeId } }, body: { practice } },
    }),
  );

export const versionsQuery = (cooperativeId: string, quarter: string) =>
  queryOptions({
    queryKey: ['versions', cooperativeId, quarter],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/closes/{quarter}/versions', {
          params: { path: { cooperativeId, quarter } },
        }),
      ),
  });

export const proposeReopening = (cooperativeId: string, quarter: string, reason: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/closes/reopenings', {
      ...{ params: { path: { cooperativeId } }, body: { quarter, reason } },
    }),
  );

export const confirmReopening = (cooperativeId: string, quarter: string) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/closes/reopenings/{quarter}/confirmation', {
      params: { path: { cooperativeId, quarter } },
    }),
  );

export const withdrawReopening = (cooperativeId: string, quarter: string) =>
  answerOf(
    api.DELETE('/api/cooperatives/{cooperativeId}/closes/reopenings/{quarter}', {
      params: { path: { cooperativeId, quarter } },
    }),
  );

/** What is proposed and not confirmed is taken back, or declined. */
export const withdrawClose = (cooperativeId: string, quarter: string) =>
  answerOf(
    api.DELETE('/api/cooperatives/{cooperativeId}/closes/proposals/{quarter}', {
      params: { path: { cooperativeId, quarter } },
    }),
  );

export const stateYear = (cooperativeId: string, year: number) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/closes/years', {
      ...{ params: { path: { cooperativeId } }, body: { year } },
    }),
  );
