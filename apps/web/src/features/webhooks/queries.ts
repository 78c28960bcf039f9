import type { EditedWebhook, NewReplay, NewWebhook } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

export const webhooksQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['webhooks', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/webhooks', {
          params: { path: { cooperativeId } },
        }),
      ),
  });

export const addWebhook = (cooperativeId: string, body: NewWebhook) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/webhooks', {
      ...{ params: { path: { cooperativeId } }, body },
    }),
  );

/** An endpoint in an address. */
export interface Which {
  readonly cooperativeId: string;
  readonly webhookId: string;
}

/** On the version that was read: another is refused. */
export const editWebhook = (which: Which, version: number, body: EditedWebhook) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/webhooks/{webhookId}', {
      params: { path: which },
      headers: { 'if-match': `"${version}"` },
      body,
    }),
  );

export const removeWebhook = (path: Which) =>
  answerOf(
    api.DELETE('/api/cooperatives/{cooperativeId}/webhooks/{webhookId}', { params: { path } }),
  );

export const rotateSecret = (path: Which) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/secrets', {
      params: { path },
    }),
  );

export const testWebhook = (path: Which) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/tests', { params: { path } }),
  );

export const replay = (path: Which, body: NewReplay) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/replays', {
      ...{ params: { path }, body },
    }),
  );

export const deliveriesQuery = (path: Which) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', path.cooperativeId, path.webhookId],
    queryFn: ({ pageParam: after }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/deliveries', {
          params: { path, ...(after !== null && { query: { after } }) },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
