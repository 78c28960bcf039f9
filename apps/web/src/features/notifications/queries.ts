import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

const MINUTE = 60_000;

/** What is new; asked again while somebody looks at the page. */
export const notificationsQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['notifications', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/notifications', {
          params: { path: { cooperativeId } },
        }),
      ),
    refetchOnWindowFocus: true,
    staleTime: MINUTE,
  });

/** `ids`: which were read; null: all. */
export const markRead = (cooperativeId: string, ids: string[] | null) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/notifications/readings', {
      ...{ params: { path: { cooperativeId } }, body: { ids } },
    }),
  );
