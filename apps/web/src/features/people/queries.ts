import type { NewInvitation } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** Who is what in the cooperative, page after page. */
export const rolesQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['roles', cooperativeId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/roles', {
          params: {
            path: { cooperativeId },
            query: pageParam === null ? {} : { after: pageParam },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Letters that may still be accepted, page after page. */
export const lettersQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['letters', cooperativeId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/invitations', {
          params: {
            path: { cooperativeId },
            query: pageParam === null ? {} : { after: pageParam },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const withdrawLetter = (cooperativeId: string, invitationId: string) =>
  answerOf(
    api.DELETE('/api/cooperatives/{cooperativeId}/invitations/{invitationId}', {
      params: { path: { cooperativeId, invitationId } },
    }),
  );

export const membersQuery = (cooperativeId: string, search: string) =>
  queryOptions({
    queryKey: ['invitable', cooperativeId, search],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/invitations/members', {
          params: { path: { cooperativeId }, query: { search } },
        }),
      ),
  });

export const endRole = (cooperativeId: string, grantId: string) =>
  answerOf(
    api.DELETE('/api/cooperatives/{cooperativeId}/roles/{grantId}', {
      params: { path: { cooperativeId, grantId } },
    }),
  );

export const invite = (cooperativeId: string, body: NewInvitation) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/invitations', {
      params: { path: { cooperativeId } },
      body,
    }),
  );
