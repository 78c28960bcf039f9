import type { AuditAsked, JobState } from '@plusloin/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import type { JournalSearch } from './oversight-routes.js';

/** The filter of the screen in the words of the API. */
export const auditAsk = ({ du, au, qui, action, objet, texte }: JournalSearch) => ({
  ...{ from: du as AuditAsked['from'], to: au as AuditAsked['to'] },
  ...{ actor: qui, action, subject: objet, text: texte },
});

/** The latest first, page by page. */
export const auditQuery = (cooperativeId: string, search: JournalSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', cooperativeId, auditAsk(search)],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/audit', {
          params: {
            path: { cooperativeId },
            query: { ...auditAsk(search), after: pageParam ?? undefined },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Looked at again every few seconds, while somebody looks. */
export const jobsQuery = (cooperativeId: string, state: JobState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['jobs', cooperativeId, state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/jobs', {
          params: { path: { cooperativeId }, query: { state, after: pageParam ?? undefined } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 5_000,
  });

/** Asked again, it has all its attempts anew. */
export const retryJob = (cooperativeId: string, jobId: string) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/jobs/{jobId}/new-chance', {
      params: { path: { cooperativeId, jobId } },
    }),
  );
